package trustcenter.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one target, in one process and in two, one of which may be killed. */
final class ConcurrentBuildTest {
  private static final int FILES = 3;

  @TempDir Path disk;

  /** Builds one site after the other until it is killed; every file of a site says its number. */
  static final class EndlessBuild {
    public static void main(String[] arguments) {
      Path target = Path.of(arguments[0]);
      for (int build = 0; ; build++) {
        try (SiteWriter writer = SiteWriter.open(target, false)) {
          for (int file = 0; file < FILES; file++) {
            writer.write(new OutputPath("folder-" + file % 5 + "/" + file), "build " + build);
          }
          writer.publish();
        }
        System.out.println(build);
      }
    }
  }

  @Test
  void secondBuildInTheSameProcessIsRefused() throws IOException {
    Path target = disk.resolve("site");
    try (SiteWriter first = SiteWriter.open(target, false)) {
      first.write(new OutputPath("index.html"), "first");
      OutputException refusal =
          assertThrows(OutputException.class, () -> SiteWriter.open(target, false));
      assertEquals(
          "Another build is writing `%s`. Wait until it is done, then build again."
              .formatted(target),
          refusal.getMessage());
      first.publish();
    }
    SiteWriterTest.publish(target, Map.of("index.html", "second"));
    assertEquals(Map.of("index.html", "second"), SiteFolder.pages(target));
    assertEquals(List.of("site"), SiteWriterTest.names(disk));
  }

  @Test
  void buildsOfTwoTargetsDoNotDisturbEachOther() {
    try (SiteWriter first = SiteWriter.open(disk.resolve("one"), false);
        SiteWriter second = SiteWriter.open(disk.resolve("two"), false)) {
      first.write(new OutputPath("index.html"), "1");
      second.write(new OutputPath("index.html"), "2");
      first.publish();
      second.publish();
    }
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(disk.resolve("one")));
    assertEquals(Map.of("index.html", "2"), SiteFolder.pages(disk.resolve("two")));
  }

  @Test
  void killedBuildLeavesAWholeSite() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path target = disk.resolve("site");
    for (int kill = 0; kill < 6; kill++) {
      Process build = endlessBuild(target);
      try {
        // The first line says that a site was published: from now on there is always one.
        assertNotEquals(-1, build.getInputStream().read(), () -> "no build; seed " + seed);
        TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
      } finally {
        build.destroyForcibly().waitFor();
      }
      SiteWriter.open(target, false).close();
      Map<String, String> found = SiteFolder.pages(target);
      assertEquals(FILES, found.size(), () -> "seed " + seed);
      assertEquals(1, new TreeSet<>(found.values()).size(), () -> "seed " + seed + ": " + found);
      assertEquals(List.of("site"), SiteWriterTest.names(disk));
    }
  }

  @Test
  void buildOfAnotherProcessIsRefusedWhileThisOneWrites() throws Exception {
    Path target = disk.resolve("site");
    try (SiteWriter writer = SiteWriter.open(target, false)) {
      Process build = endlessBuild(target);
      String errors =
          new String(
              build.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertNotEquals(0, build.waitFor());
      assertTrue(errors.contains("Another build is writing `" + target + "`"), errors);
      writer.write(new OutputPath("index.html"), "1");
      writer.publish();
    }
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target));
  }

  private static Process endlessBuild(Path target) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = place(SiteWriter.class) + File.pathSeparator + place(EndlessBuild.class);
    return new ProcessBuilder(
            List.of(
                Files.exists(java) ? java.toString() : "java",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath,
                EndlessBuild.class.getName(),
                target.toString()))
        .start();
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
