package trustcenter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  /** Runs the program of this test's class path. */
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
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    String said = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    Files.delete(out);
    return new ChildJvm(process.exitValue(), said);
  }

  /** The {@code java} that runs this test. */
  static Path here() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
