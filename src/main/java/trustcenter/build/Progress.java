package trustcenter.build;

import java.util.function.Supplier;
import trustcenter.work.Ahead;

/** Is told how far a build is; by several threads. */
@FunctionalInterface
public interface Progress {
  /** Nobody wants to know. */
  Progress NONE = (done, all) -> {};

  /** Some pages of all are made. */
  void pages(int done, int all);

  /** A thread comes to a stage, maybe in the midst of another one; and leaves it. */
  default Running begin(Stage stage) {
    return Running.UNWATCHED;
  }

  /** A stage that a thread is at. */
  @FunctionalInterface
  interface Running extends AutoCloseable {
    /** One that nobody watches. */
    Running UNWATCHED = () -> {};

    /** The thread leaves it. */
    @Override
    void close();
  }

  /**
   * Begins work on another core that nothing before the answer depends on. Who measures stages has
   * it done at once, so that each is measured by itself.
   */
  default <T> Supplier<T> ahead(Supplier<T> work) {
    return Ahead.of(work)::get;
  }

  /** Work that belongs to a stage. */
  default <T> T in(Stage stage, Supplier<T> work) {
    try (Running running = begin(stage)) {
      return work.get();
    }
  }

  /** The same without a result. */
  default void in(Stage stage, Runnable work) {
    try (Running running = begin(stage)) {
      work.run();
    }
  }
}
