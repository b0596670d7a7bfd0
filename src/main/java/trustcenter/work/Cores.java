package trustcenter.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;

/** All cores of the machine. */
public final class Cores {
  /** Fewer pieces than this are not worth a second thread. */
  private static final int FEW = 24;

  private Cores() {}

  /**
   * Gives each item to a piece of work. The pieces are begun in order and end in any; none depends
   * on another. Returns when all have ended.
   *
   * @throws RuntimeException what a piece threw; then no further one is begun
   */
  public static <T> void each(List<T> items, Consumer<T> piece) {
    int threads = items.size() < FEW ? 1 : Math.max(1, Runtime.getRuntime().availableProcessors());
    if (threads == 1) {
      items.forEach(piece);
      return;
    }
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean failed = new AtomicBoolean();
    Runnable inTurn =
        () -> {
          boolean done = false;
          try {
            for (int i = next.getAndIncrement();
                i < items.size() && !failed.get();
                i = next.getAndIncrement()) {
              piece.accept(items.get(i));
            }
            done = true;
          } finally {
            if (!done) {
              failed.set(true);
            }
          }
        };
    ExecutorService executor =
        Executors.newFixedThreadPool(threads, work -> DeepThread.of("work", work));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(executor.submit(inTurn));
      }
      running.forEach(Cores::await);
    } finally {
      executor.shutdownNow();
    }
  }

  /** What a piece of work makes of each item, in the order of the items. */
  public static <T, R> List<R> map(List<T> items, Function<T, R> piece) {
    AtomicReferenceArray<R> made = new AtomicReferenceArray<>(items.size());
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      places.add(i);
    }
    each(places, i -> made.set(i, piece.apply(items.get(i))));
    List<R> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      all.add(made.get(i));
    }
    return all;
  }

  private static void await(Future<?> running) {
    try {
      running.get();
    } catch (ExecutionException failed) {
      throw Thrown.of(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the work was interrupted", stopped);
    }
  }
}
