package trustcenter.serve;

import java.util.function.UnaryOperator;

/** What is shown, and who waits for it to change. Safe for use by several threads. */
final class Screen implements AutoCloseable {
  private Showing showing = Showing.nothing();
  private boolean closed;

  synchronized Showing showing() {
    return showing;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Shows something else. */
  synchronized void change(UnaryOperator<Showing> change) {
    showing = change.apply(showing);
    notifyAll();
  }

  /**
   * Waits until something else is shown than what has a number, but not for ever.
   *
   * @param millis how long at most
   * @return what is shown then
   */
  synchronized Showing await(int number, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (!closed && showing.number() == number) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return showing;
  }

  /** Nothing will change any more; whoever waits is woken. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
