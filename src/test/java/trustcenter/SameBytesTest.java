package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content is the same bytes, wherever and by whichever JDK it is built. */
class SameBytesTest {
  private static final List<String> COMMAND =
      List.of("trustcenter.cli.Main", "build", "--date", BuiltSite.EXAMPLE_DAY.toString(), "-q");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private Tree plain() {
    return BuiltSite.ofExample(folder.resolve("plain")).tree();
  }

  private static void assertSame(Tree expected, Tree actual) {
    assertTrue(expected.paths().size() > 50);
    assertEquals(List.of(), actual.differences(expected));
  }

  @Test
  void underAnotherLocaleAndTimeZone() {
    Tree plain = plain();
    Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertSame(plain, BuiltSite.ofExample(folder.resolve("turkish")).tree());
  }

  @Test
  void fromAnotherPlaceOnTheDisk() throws IOException {
    Path copy = folder.resolve("a folder with a long name").resolve("ümläut");
    copy(BuiltSite.EXAMPLE, copy);
    BuiltSite.of(copy, folder.resolve("moved"), BuiltSite.EXAMPLE_DAY);
    assertSame(plain(), Tree.read(folder.resolve("moved")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  @Test
  void inAProcessWithAnotherEncoding() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    run(
        java,
        "encoding",
        "-Dfile.encoding=ISO-8859-1",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=America/Caracas");
    assertSame(plain(), Tree.read(folder.resolve("encoding")));
  }

  @Test
  void onEveryJdkOfThisMachine() throws Exception {
    List<Path> others = otherJdks();
    Assumptions.assumeTrue(!others.isEmpty(), "no second JDK on this machine");
    Tree plain = plain();
    for (Path jdk : others) {
      String name = jdk.getFileName().toString();
      run(jdk.resolve("bin").resolve("java"), name);
      assertSame(plain, Tree.read(folder.resolve(name)));
    }
  }

  /** The JDKs beside the one that runs the tests, if they are new enough. */
  private static List<Path> otherJdks() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> others = new ArrayList<>();
    try (Stream<Path> jdks = Files.list(all)) {
      for (Path jdk : jdks.sorted().toList()) {
        boolean runs = Files.isExecutable(jdk.resolve("bin").resolve("java"));
        if (runs
            && !Files.isSymbolicLink(jdk)
            && !jdk.toRealPath().equals(own)
            && feature(jdk) >= 17) {
          others.add(jdk);
        }
      }
    }
    return others;
  }

  private static int feature(Path jdk) throws IOException {
    Path release = jdk.resolve("release");
    if (!Files.exists(release)) {
      return 0;
    }
    return Files.readString(release)
        .lines()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private void run(Path java, String output, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(COMMAND);
    command.addAll(List.of("--theme", "theme", "--output", folder.resolve(output).toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(output + ".log").toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the build did not end");
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve(output + ".log")));
  }
}
