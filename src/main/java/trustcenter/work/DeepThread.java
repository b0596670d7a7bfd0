package trustcenter.work;

/** Threads whose stacks have room for texts that are nested deeply. */
public final class DeepThread {
  /** In bytes; it is used only where such texts are. */
  private static final long STACK = 512L * 1024 * 1024;

  private DeepThread() {}

  /** A thread that is not started yet. */
  public static Thread of(String name, Runnable work) {
    return new Thread(null, work, name, STACK);
  }
}
