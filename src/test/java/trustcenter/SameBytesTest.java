package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content is the same bytes, whatever the machine speaks and wherever it stands. */
final class SameBytesTest {
  private static final Path JDKS = Path.of("/usr/lib/jvm");
  private static final String KIRITIMATI = "Pacific/Kiritimati";

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path disk;

  @BeforeEach
  void speakNoLanguage() {
    settings(Locale.ROOT, "UTC");
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static void settings(Locale locale, String zone) {
    Locale.setDefault(locale);
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
  }

  @Test
  void theExampleIsTheSameInTurkeyAndAtTheDateLine() throws IOException {
    Tree here = BuiltSite.ofExample(disk.resolve("here")).tree();
    Path moved = disk.resolve("another place/of (the) same content");
    Tree.read(BuiltSite.EXAMPLE).replace(moved);
    settings(Locale.forLanguageTag("tr-TR"), KIRITIMATI);
    Tree there = BuiltSite.of(moved, disk.resolve("there"), BuiltSite.EXAMPLE_DAY).tree();
    assertSame(here, there);
  }

  @Test
  void everyGoldenSiteIsTheSameInTurkeyAndAtTheDateLine() throws IOException {
    List<Path> sites = GoldenSitesTest.cases(GoldenSitesTest.SITES);
    Map<Path, Tree> here = new LinkedHashMap<>();
    for (Path site : sites) {
      here.put(site, GoldenSitesTest.build(site, disk.resolve("here").resolve(site)).tree());
    }
    settings(Locale.forLanguageTag("tr-TR"), KIRITIMATI);
    for (Path site : sites) {
      Tree there = GoldenSitesTest.build(site, disk.resolve("there").resolve(site)).tree();
      assertSame(here.get(site), there);
    }
  }

  @Test
  void mistakesAreToldInTheSameWordsInTurkey() throws IOException {
    for (Path site : GoldenSitesTest.cases(GoldenSitesTest.INVALID)) {
      settings(Locale.ROOT, "UTC");
      String here = GoldenSitesTest.build(site, disk.resolve("x")).findings();
      settings(Locale.forLanguageTag("tr-TR"), KIRITIMATI);
      assertEquals(here, GoldenSitesTest.build(site, disk.resolve("x")).findings());
    }
  }

  @Test
  void theExampleIsTheSameInAnotherProcess() throws Exception {
    List<String> options =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=" + KIRITIMATI,
            "-Dfile.encoding=ISO-8859-1");
    assertSame(BuiltSite.ofExample(disk.resolve("here")).tree(), child(ChildJvm.here(), options));
  }

  @Test
  void theExampleIsTheSameOnOtherJdks() throws Exception {
    List<Path> others = otherJdks();
    assumeFalse(others.isEmpty(), "there is no other JDK below " + JDKS);
    Tree here = BuiltSite.ofExample(disk.resolve("here")).tree();
    for (Path java : others) {
      assertSame(here, child(java, List.of()));
    }
  }

  private Tree child(Path java, List<String> options) throws Exception {
    Path folder = Files.createTempDirectory(disk, "child");
    Path site = folder.resolve("site");
    ChildJvm child =
        ChildJvm.run(
            java,
            folder,
            options,
            Map.of(),
            "build",
            "--source",
            BuiltSite.EXAMPLE.toAbsolutePath().toString(),
            "--output",
            site.toString(),
            "--date",
            BuiltSite.EXAMPLE_DAY.toString());
    assertEquals(0, child.status(), () -> java + " says: " + child.out());
    return Tree.read(site);
  }

  private static void assertSame(Tree expected, Tree actual) {
    assertTrue(expected.paths().size() > 2);
    assertEquals(List.of(), actual.differences(expected));
  }

  /** The JDKs from 17 on that are installed here, but for the one that runs this test. */
  private static List<Path> otherJdks() throws IOException {
    if (!Files.isDirectory(JDKS)) {
      return List.of();
    }
    TreeSet<Path> homes = new TreeSet<>();
    try (Stream<Path> found = Files.list(JDKS)) {
      for (Path home : found.toList()) {
        if (Files.isExecutable(home.resolve("bin/java")) && version(home) >= 17) {
          homes.add(home.toRealPath());
        }
      }
    }
    homes.remove(Path.of(System.getProperty("java.home")).toRealPath());
    List<Path> others = new ArrayList<>();
    homes.forEach(home -> others.add(home.resolve("bin/java")));
    return others;
  }

  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.exists(release)) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }
}
