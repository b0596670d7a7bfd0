package trustcenter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own.
 *
 * @param status how it ended
 * @param out all that it printed, to either stream
 */
record ChildJvm(int status, String out) {
  /**
   * How long the processors may work for one process, which two of them do in half the time: a busy
   * machine does not count.
   */
  private static final Duration LIMIT = Duration.ofMinutes(4);

  /** After so many looks a process that does not even work is ended, too: ten minutes. */
  private static final int PATIENCE = 3_000;

  /**
   * Runs the program of this test's class path; one that works beyond all measure is ended, and its
   * status is not 0.
   */
  static ChildJvm run(
      Path java, Path folder, List<String> options, Map<String, String> environment, String... line)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "trustcenter.cli.Main"));
    command.addAll(List.of(line));
    Path out = Files.createTempFile(folder, "out", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    for (int looks = 0; !process.waitFor(200, TimeUnit.MILLISECONDS); looks++) {
      if (worked(process).compareTo(LIMIT) > 0 || looks > PATIENCE) {
        process.destroyForcibly();
      }
    }
    String said = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    Files.delete(out);
    return new ChildJvm(process.exitValue(), said);
  }

  private static Duration worked(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The {@code java} that runs this test. */
  static Path here() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
