package trustcenter.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;
import trustcenter.build.Progress;
import trustcenter.build.Stage;

/**
 * Measures a build stage by stage. What a stage takes is the sum over all threads, without the
 * stages within it: so the stages add up, and on several cores to more than the build took.
 */
final class Timings implements Progress {
  private final Progress shown;
  private final long start = System.nanoTime();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<Stage, Spent> spent = new EnumMap<>(Stage.class);

  // A thread is at one stage at a time, and at those around it.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Deque<Visit>> visits = ThreadLocal.withInitial(ArrayDeque::new);

  /** What a stage took so far, in nanoseconds. */
  private static final class Spent {
    private long times;
    private long wall;
    private long processor;
  }

  /** A thread at a stage. */
  private static final class Visit {
    private final long wall;
    private final long processor;
    private long wallWithin;
    private long processorWithin;

    Visit(long wall, long processor) {
      this.wall = wall;
      this.processor = processor;
    }
  }

  /**
   * @param shown is told how far the pages are
   */
  Timings(Progress shown) {
    this.shown = shown;
  }

  @Override
  public void pages(int done, int all) {
    shown.pages(done, all);
  }

  @Override
  public <T> Supplier<T> ahead(Supplier<T> work) {
    T made = work.get();
    return () -> made;
  }

  @Override
  public Running begin(Stage stage) {
    Deque<Visit> here = visits.get();
    Visit visit = new Visit(System.nanoTime(), processor(stage));
    here.push(visit);
    return () -> {
      here.pop();
      long wall = System.nanoTime() - visit.wall;
      long processor = processor(stage) - visit.processor;
      Visit around = here.peek();
      if (around != null) {
        around.wallWithin += wall;
        around.processorWithin += processor;
      }
      add(stage, wall - visit.wallWithin, processor - visit.processorWithin);
    };
  }

  /** Of this thread; of the whole process where a stage has threads of its own. */
  private long processor(Stage stage) {
    return stage.hasThreads() ? processor() : threads.getCurrentThreadCpuTime();
  }

  private synchronized void add(Stage stage, long wall, long processor) {
    Spent sum = spent.computeIfAbsent(stage, each -> new Spent());
    sum.times++;
    sum.wall += wall;
    sum.processor += processor;
  }

  /** A line a stage: how often it was come to, and what it took in milliseconds. */
  synchronized String table() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT, "%-10s %8s %10s %13s%n", "stage", "times", "ms", "processor ms"));
    spent.forEach(
        (stage, sum) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-10s %8d %10.1f %13.1f%n",
                    stage.word(),
                    sum.times,
                    sum.wall / 1e6,
                    sum.processor / 1e6)));
    return table
        + String.format(
            Locale.ROOT,
            "%-10s %8s %10.1f %13.1f%n",
            "all",
            "",
            (System.nanoTime() - start) / 1e6,
            processor() / 1e6);
  }

  /** The same for programs: an object with the stages in their order. */
  synchronized String json() {
    StringJoiner stages = new StringJoiner(",", "[", "]");
    spent.forEach(
        (stage, sum) ->
            stages.add(
                String.format(
                    Locale.ROOT,
                    "{\"stage\":\"%s\",\"times\":%d,\"ms\":%.3f,\"processor_ms\":%.3f}",
                    stage.word(),
                    sum.times,
                    sum.wall / 1e6,
                    sum.processor / 1e6)));
    return String.format(
        Locale.ROOT,
        "{\"stages\":%s,\"ms\":%.3f,\"processor_ms\":%.3f}%n",
        stages,
        (System.nanoTime() - start) / 1e6,
        processor() / 1e6);
  }

  /** Of the whole process since it began, its start among it; 0 where the system does not say. */
  private static long processor() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? Math.max(0, system.getProcessCpuTime())
        : 0;
  }
}
