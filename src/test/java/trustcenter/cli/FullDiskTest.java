package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.SmallDisk;

/**
 * A disk that is full, at whatever moment, or read-only: what was there stays, and one sentence.
 */
final class FullDiskTest {
  private static final int SIZE = 4_000;
  private static final int FILES = 2_000;
  private static final String SITE =
      """
      organisation: {name: NAME, address: [Street 1, 12345 Town], country: DE, email: a@example.com}
      languages: [en, de]
      base_url: https://trust.example.com/
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @BeforeEach
  void writeContent() throws IOException {
    site(folder, "Old Ltd");
  }

  private static void site(Path source, String name) throws IOException {
    Files.createDirectories(source.resolve("content/documents"));
    Files.writeString(source.resolve("content/site.yaml"), SITE.replace("NAME", name));
    Files.write(source.resolve("content/documents/a.zip"), new byte[200_000]);
    Files.writeString(source.resolve("content/documents.yaml"), "- {id: a, file: a.zip}\n");
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Clock clock = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), false, Map.of(), clock);
    int status = Main.run(console, arguments);
    console.out().flush();
    console.err().flush();
    return status;
  }

  private int build(Path target) {
    return run("build", "-q", "--source", folder.toString(), "--output", target.toString());
  }

  private static Map<String, String> files(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile)
          .collect(
              java.util.stream.Collectors.toMap(
                  file -> site.relativize(file).toString(), FullDiskTest::digest));
    }
  }

  private static String digest(Path file) {
    try {
      return java.util.Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.size(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** The last line is the only one that is no finding. */
  private void assertOneSentence(String reason) {
    List<String> lines =
        err.toString().lines().filter(line -> line.startsWith("trustcenter: ")).toList();
    assertEquals(1, lines.size(), err::toString);
    assertTrue(lines.get(0).contains(reason), err::toString);
    assertFalse(err.toString().contains("\tat "), err::toString);
    assertFalse(err.toString().contains("Exception"), err::toString);
    assertFalse(err.toString().contains("mistake in the program"), err::toString);
  }

  @Test
  void aBuildThatFillsTheDiskLeavesTheOldSiteWhole() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), SIZE, FILES)) {
      Path target = disk.folder().resolve("site");
      assertEquals(0, build(target), err::toString);
      Map<String, String> before = files(target);
      site(folder, "New Ltd");
      TreeSet<String> stages = new TreeSet<>();
      for (int free : new int[] {0, 4, 8, 16, 40, 80, 160, 240}) {
        disk.leave(free);
        assertEquals(3, build(target), () -> free + " kB were enough: " + out + err);
        assertOneSentence("No space left on device");
        assertEquals(before, files(target));
        assertEquals(List.of(".site.trustcenter-cache", "site"), disk.names());
        stages.add(err.toString().replaceAll("(?s).*trustcenter: (\\w+ \\w+ `[^`]*`).*", "$1"));
      }
      assertTrue(stages.size() > 2, () -> "the disk was full at one moment only: " + stages);
      disk.empty();
      assertEquals(0, build(target), err::toString);
      assertTrue(Files.readString(target.resolve("index.html")).contains("New Ltd"));
    }
  }

  @Test
  void aDiskThatTakesNoMoreFilesIsTheSame() throws IOException {
    for (int files : new int[] {2, 3, 4, 6, 12, 25}) {
      try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), SIZE, files)) {
        assertEquals(3, build(disk.folder().resolve("site")), () -> files + ": " + out + err);
        assertOneSentence("No space left on device");
        assertEquals(List.of(), disk.names());
      }
    }
  }

  @Test
  void aReadOnlyDiskIsToldInOneSentence() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), SIZE, FILES)) {
      Path target = disk.folder().resolve("site");
      assertEquals(0, build(target), err::toString);
      Map<String, String> before = files(target);
      disk.makeReadOnly();
      int status = build(target);
      assertTrue(status == 2 || status == 3, () -> out + "" + err);
      assertOneSentence("cannot be written");
      assertEquals(before, files(target));
      assertEquals(List.of(".site.trustcenter-cache", "site"), disk.names());
    }
  }

  @Test
  void noReleaseIsHalfWritten() throws IOException {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), SIZE, FILES)) {
      site(disk.folder(), "Old Ltd");
      String[] line = {"release", "--source", disk.folder().toString()};
      Path releases = disk.folder().resolve("content/releases");
      TreeSet<Boolean> kept = new TreeSet<>();
      for (int free : new int[] {0, 4, 100, 192, 196}) {
        disk.leave(free);
        assertEquals(3, run(line), () -> free + " kB were enough: " + out + err);
        assertOneSentence("No space left on device");
        List<String> left = Files.isDirectory(releases) ? all(releases) : List.of();
        assertTrue(left.stream().noneMatch(name -> name.contains(".")), left::toString);
        kept.add(!left.isEmpty());
      }
      assertEquals(2, kept.size(), "the disk was full in the document or the release only");
      disk.empty();
      assertEquals(0, run(line), err::toString);
      assertEquals(0, run("build", "--source", disk.folder().toString()), err::toString);
      Path second = disk.folder().resolve("content/releases/2026-01-31.json");
      byte[] before = Files.readAllBytes(second);
      site(disk.folder(), "New Ltd");
      disk.leave(0);
      assertEquals(3, run(line), err::toString);
      assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(second)));
      assertEquals(2, all(releases).size(), () -> "" + out + err);
    }
  }

  @Test
  void noNoticeIsHalfWritten() throws IOException {
    Path register = folder.resolve("content/subprocessors.yaml");
    Files.writeString(register, "- {id: a, name: A GmbH}\n");
    String source = folder.toString();
    assertEquals(0, run("release", "--source", source, "--date", "2026-01-01"), err::toString);
    Files.writeString(
        register, "- {id: a, name: A GmbH}\n- {id: b, name: B GmbH, from: 2026-01-31}\n");
    assertEquals(0, run("release", "--source", source), err::toString);
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 64, 20)) {
      String notices = disk.folder().resolve("notices").toString();
      String[] line = {"notice", "--source", source, "--output", notices};
      assertEquals(0, run(line), err::toString);
      Map<String, String> before = files(Path.of(notices));
      disk.leave(0);
      assertEquals(3, run(line), () -> out + "" + err);
      assertOneSentence("No space left on device");
      assertEquals(before, files(Path.of(notices)));
    }
  }

  private static List<String> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }
}
