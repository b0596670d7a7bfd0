package trustcenter.work;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A piece of work that another core begins at once, and whose result is asked for later.
 *
 * @param <T> what it makes
 */
public final class Ahead<T> {
  private final FutureTask<T> work;

  private Ahead(FutureTask<T> work) {
    this.work = work;
  }

  /** Begins a piece of work that depends on nothing that its caller does meanwhile. */
  public static <T> Ahead<T> of(Supplier<T> piece) {
    FutureTask<T> work = new FutureTask<>(piece::get);
    Thread thread = DeepThread.of("ahead", work);
    // What is not asked for is not waited for.
    thread.setDaemon(true);
    thread.start();
    return new Ahead<>(work);
  }

  /**
   * What was made, once it is.
   *
   * @throws RuntimeException what the piece threw
   */
  public T get() {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      throw Thrown.of(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the work was interrupted", stopped);
    }
  }
}
