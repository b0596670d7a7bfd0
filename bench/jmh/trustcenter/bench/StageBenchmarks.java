package trustcenter.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@link Stages}, measured; what is done stands there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmarks {
  private Stages stages;

  @Setup
  public void prepare() throws IOException {
    stages = new Stages(folder("site"), folder("scratch"));
  }

  private static Path folder(String name) {
    return Path.of(System.getProperty("trustcenter.bench." + name));
  }

  @Benchmark
  public long yaml() {
    return stages.yaml();
  }

  @Benchmark
  public long content() {
    return stages.content();
  }

  @Benchmark
  public long markdownToOutline() {
    return stages.markdownToOutline();
  }

  @Benchmark
  public long markdownToHtml() {
    return stages.markdownToHtml();
  }

  @Benchmark
  public long pageToMarkdown() {
    return stages.pageToMarkdown();
  }

  @Benchmark
  public long snapshotRead() {
    return stages.snapshotRead();
  }

  @Benchmark
  public long snapshotWrite() {
    return stages.snapshotWrite();
  }

  @Benchmark
  public long diff() {
    return stages.diff();
  }

  @Benchmark
  public long changelog() {
    return stages.changelog();
  }

  @Benchmark
  public long compose() {
    return stages.compose();
  }

  @Benchmark
  public long template() {
    return stages.template();
  }

  @Benchmark
  public long feed() {
    return stages.feed();
  }
}
