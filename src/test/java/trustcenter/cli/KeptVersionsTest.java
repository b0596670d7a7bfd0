package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of versions that stay are taken over from the last build, and are what they would be made
 * anew.
 */
class KeptVersionsTest {
  private static final String SITE =
      """
      base_url: https://trust.example.com/
      languages: [en]
      organisation: {name: Example Ltd, email: info@example.com}
      """;

  private static final String RECORD = ".kept.trustcenter-cache/versions";

  @TempDir private Path folder;
  private CommandShell shell;
  private int released;

  @BeforeEach
  void threeReleases() throws IOException {
    shell = new CommandShell(folder, "2026-01-31");
    shell.write("content/site.yaml", SITE);
    for (int i = 0; i < 3; i++) {
      measures("One", "Two", "Release " + i);
      release();
    }
  }

  private void measures(String... measures) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "---\ntitle: Measures\nas_of: 2025-01-01\nreviewed: 2025-01-01\n---\n\n## Access\n\n");
    Arrays.stream(measures)
        .forEach(each -> text.append("- ").append(each).append(" door is locked.\n"));
    shell.write("content/toms/measures.md", text.toString());
  }

  private void release() {
    String day = "2025-%02d-01".formatted(1 + released++);
    assertEquals(
        0, shell.run("release", "--source", folder.toString(), "--date", day), shell::said);
  }

  private JsonNode build(String target, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "build",
                "--source",
                folder.toString(),
                "--output",
                folder.resolve(target).toString(),
                "--timings=json",
                "--format",
                "json"));
    words.addAll(List.of(more));
    assertEquals(0, shell.run(words.toArray(String[]::new)), shell::said);
    return new JsonMapper().readTree(shell.err().lines().findFirst().orElseThrow());
  }

  private static long composed(JsonNode timings) {
    for (JsonNode stage : timings.get("stages")) {
      if (stage.get("stage").asString().equals("compose")) {
        return stage.get("times").asLong();
      }
    }
    return 0;
  }

  private Map<String, String> bytes(String target) throws IOException {
    Path top = folder.resolve(target);
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(
            top.relativize(file).toString(),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all;
  }

  /**
   * Builds over the last build and from nothing, and returns how many pages the first had to make.
   */
  private long assertSame() throws IOException {
    // It would say that there is nothing to do.
    Files.deleteIfExists(folder.resolve(".kept.trustcenter-cache/last"));
    return assertSameBytes();
  }

  private long assertSameBytes() throws IOException {
    long some = composed(build("kept"));
    String found = shell.out();
    long all = composed(build("anew", "--no-cache"));
    assertEquals(shell.out(), found);
    Map<String, String> expected = bytes("anew");
    Map<String, String> actual = bytes("kept");
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((path, text) -> assertEquals(text, actual.get(path), path));
    assertTrue(some <= all);
    return all - some;
  }

  private Path versionPage() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("kept/versions"))) {
      return files.filter(file -> file.endsWith("index.html")).sorted().findFirst().orElseThrow();
    }
  }

  @Test
  void pagesOfReleasesAreMadeOnce() throws IOException {
    assertEquals(0, assertSame(), "nothing is there at first");
    long kept = assertSame();
    assertTrue(kept > 3, "of three versions " + kept + " pages are kept");
    measures("One", "Two", "Three", "Four");
    release();
    assertEquals(kept, assertSame(), "a new release leaves those before it as they are");
  }

  @Test
  void withoutTheCacheEverythingIsMadeAnew() {
    build("kept");
    long made = composed(build("kept", "--no-cache"));
    long some = composed(build("kept", "--no-cache"));
    assertEquals(made, some);
  }

  @Test
  void aPageThatSomebodyAlteredIsMadeAnew() throws IOException {
    build("kept");
    Path page = versionPage();
    Files.writeString(page, "<!DOCTYPE html><title>forged</title>");
    assertSame();
  }

  @Test
  void aPageOfTheSameSizeAndAnotherTimeIsMadeAnew() throws IOException {
    build("kept");
    Path page = versionPage();
    String text = Files.readString(page);
    Files.writeString(page, text.replace("Release", "Forgery"));
    Files.setLastModifiedTime(page, FileTime.fromMillis(0));
    assertSame();
  }

  @Test
  void anotherThemeMakesOtherPages() throws IOException {
    build("kept");
    shell.write("theme/strings/en.properties", "nav.toms = What we do\n");
    assertEquals(0, assertSame());
  }

  @Test
  void aRecordThatIsBrokenIsNoMistake() throws IOException {
    build("kept");
    Path record = folder.resolve(RECORD);
    assertTrue(Files.exists(record));
    String text = Files.readString(record);
    Files.writeString(record, text.substring(0, text.length() / 2));
    assertSame();
    Files.writeString(record, text.replace("page\t", "page\t../../"));
    assertEquals(0, assertSame());
    Files.writeString(record, "\0\t\n\n");
    assertEquals(0, assertSame());
    Files.delete(record);
    assertEquals(0, assertSame());
    assertTrue(assertSame() > 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whateverIsEditedTheBytesAreTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    for (int step = 0; step < 6; step++) {
      edit(random);
      assertSameBytes();
      if (random.nextBoolean()) {
        assertSameBytes();
      }
    }
  }

  private void edit(Random random) throws IOException {
    switch (random.nextInt(8)) {
      case 0 -> measures("One", "Two", "Draft " + random.nextInt(100));
      case 1 -> {
        measures("One", "Other " + random.nextInt(100));
        if (released < 12) {
          release();
        }
      }
      case 2 ->
          shell.write(
              "content/updates/2025-02-0" + (1 + random.nextInt(9)) + "-news.md",
              "---\ntitle: News\ndate: 2025-02-01\n---\n\nSome news.\n");
      case 3 -> shell.write("theme/assets/site.css", "/* " + random.nextInt(100) + " */\n");
      case 4 -> Files.deleteIfExists(folder.resolve("theme/assets/site.css"));
      case 5 -> damage(random);
      case 6 ->
          shell.write(
              "content/site.yaml",
              SITE.replace("example.com/", "example.com/" + "abc".charAt(random.nextInt(3)) + "/"));
      default ->
          shell.write(
              "content/pages/about.md",
              "---\ntitle: About\n---\n\nUs " + random.nextInt(100) + ".\n");
    }
  }

  private void damage(Random random) throws IOException {
    Path top = folder.resolve("kept");
    if (!Files.isDirectory(top)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(top)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !file.endsWith(".trustcenter"))
              .sorted()
              .toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    if (random.nextBoolean()) {
      Files.delete(file);
    } else {
      Files.writeString(file, "damaged");
    }
  }
}
