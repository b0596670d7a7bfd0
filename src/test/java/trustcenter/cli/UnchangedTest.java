package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A build of what was built last does nothing and says the same; whatever differs is built. */
class UnchangedTest {
  private static final String MEASURES =
      """
      ---
      title: Measures
      as_of: 2025-01-01
      ---

      ## Access

      - The door \\t is locked.
      - Open\t<b onclick=x>ü</b>
      """;

  @TempDir private Path folder;
  private CommandShell shell;

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    shell = new CommandShell(folder, "2026-01-31");
    shell.write(
        "content/site.yaml",
        """
        base_url: https://trust.example.com/
        languages: [en]
        organisation: {name: Example Ltd, email: info@example.com}
        """);
    shell.write("content/toms/measures.md", MEASURES);
    shell.write("content/documents/a.txt", "a");
    shell.write("content/documents.yaml", "- {id: a, file: a.txt, title: A}\n");
    assertEquals(0, run("release", "--date", "2026-01-01", "--title", "One"), shell::said);
    shell.write("theme/assets/more.css", "/* more */");
    assertEquals(0, build(), shell::said);
  }

  private int run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add(1, "--source");
    all.add(2, folder.toString());
    return shell.run(all.toArray(String[]::new));
  }

  private int build(String... more) {
    List<String> words = new ArrayList<>(List.of("build", "--timings=json"));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  /** Whether the last build came further than to see that there is nothing to do. */
  private boolean didSomething() {
    return !stages().equals(List.of("unchanged"));
  }

  /** What the last build came to. */
  private List<String> stages() {
    JsonNode timings =
        shell
            .err()
            .lines()
            .filter(line -> line.startsWith("{\"stages\""))
            .findFirst()
            .map(new JsonMapper()::readTree)
            .orElseThrow(() -> new AssertionError(shell.said()));
    List<String> stages = new ArrayList<>();
    timings.get("stages").forEach(stage -> stages.add(stage.get("stage").asString()));
    return stages;
  }

  @Test
  void nothingIsDoneWhereNothingIsChanged() {
    assertEquals(0, build(), shell::said);
    assertFalse(didSomething());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "github"})
  void theSameIsSaid(String format) {
    build("--format", format);
    String first = findings();
    assertFalse(didSomething());
    build("--format", format, "--no-cache");
    assertTrue(didSomething());
    assertEquals(findings(), first);
    assertTrue(first.contains("html-dropped"), first);
  }

  /** All that was said, without how long it took. */
  private String findings() {
    return shell.said().replaceAll("(?m)^\\{\"stages\".*$", "").replaceAll(" in [0-9.]+ s", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--date=2026-02-01",
        "--base-url=https://other.example.com/",
        "--draft",
        "--no-cache"
      })
  void whoeverAsksForSomethingElseGetsIt(String option) {
    assertEquals(0, build(option), shell::said);
    assertTrue(didSomething());
  }

  @Test
  void strictIsSomethingElse() {
    assertEquals(1, build("--strict"), shell::said);
  }

  @Test
  void whatIsNotReleasedIsCheckedAndNoPageIsMade() throws IOException {
    shell.write("content/toms/measures.md", MEASURES + "- A new lock.\n");
    assertEquals(0, build(), shell::said);
    assertTrue(stages().contains("rules"), shell::said);
    assertFalse(stages().contains("plan"), shell::said);
    String first = findings();
    assertTrue(first.contains("unreleased-changes"), first);
    assertEquals(0, build(), shell::said);
    assertFalse(didSomething());
    assertEquals(findings(), first);
    assertEquals(0, build("--no-cache"), shell::said);
    assertEquals(findings(), first);
    shell.write("content/toms/measures.md", MEASURES);
    assertEquals(0, build(), shell::said);
    assertFalse(shell.said().contains("unreleased-changes"), shell::said);
  }

  @Test
  void aMistakeIsToldWhereNothingIsToBeMade() throws IOException {
    shell.write("content/toms/measures.md", MEASURES + "- [lost](nowhere.md)\n");
    assertEquals(1, build(), shell::said);
    assertTrue(shell.err().contains("broken-link"), shell::said);
    shell.write("content/toms/measures.md", MEASURES);
    assertEquals(0, build(), shell::said);
    assertFalse(didSomething());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/site.yaml",
        "content/pages/about.md",
        "content/updates/2026-01-02-news.md",
        "content/releases/2026-01-01.json"
      })
  void whatTheSiteShowsBesideReleasesIsMade(String path) throws IOException {
    String text =
        path.endsWith(".md")
            ? "---\ntitle: A\n"
                + (path.contains("updates") ? "date: 2026-01-02\n" : "")
                + "---\n\nText.\n"
            : shell.read(path).replace("trust.example.com", "www.example.com");
    shell.write(path, text);
    build();
    assertTrue(stages().contains("plan") || shell.said().contains("release-broken"), shell::said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/site.yaml",
        "content/toms/measures.md",
        "theme/assets/more.css",
        "site-output/index.html",
        "site-output/versions/2026-01-01/toms/measures/index.html"
      })
  void aFileThatIsAlteredIsSeen(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.writeString(file, Files.readString(file) + " ");
    assertEquals(0, build(), shell::said);
    assertTrue(didSomething());
    assertEquals(0, build(), shell::said);
    assertFalse(didSomething());
  }

  @Test
  void aTextOfTheSameSizeAndTimeIsSeen() throws IOException {
    Path file = folder.resolve("content/toms/measures.md");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, MEASURES.replace("locked", "barred"));
    Files.setLastModifiedTime(file, time);
    assertEquals(0, build(), shell::said);
    assertTrue(didSomething());
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/releases/2026-01-01.json", "content/documents/a.txt"})
  void aReleaseOrDocumentOfTheSameSizeAndTimeIsSeen(String path) throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    Path file = folder.resolve(path);
    FileTime time = Files.getLastModifiedTime(file);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("a", "b"));
    Files.setLastModifiedTime(file, time);
    build();
    assertTrue(didSomething());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/pages/about.md",
        "content/updates/2026-01-02-news.md",
        "theme/strings/en.properties",
        "theme/theme.yaml"
      })
  void aFileThatIsNewIsSeen(String path) throws IOException {
    shell.write(path, path.endsWith(".md") ? "---\ntitle: A\ndate: 2026-01-02\n---\n" : "");
    build();
    assertTrue(didSomething());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/toms/measures.md",
        "content/releases/2026-01-01.json",
        "theme/assets/more.css",
        "site-output/contacts/index.html",
        "site-output/feeds/changes.atom",
        "site-output/.trustcenter",
        ".site-output.trustcenter-cache/last"
      })
  void aFileThatIsGoneIsSeen(String path) throws IOException {
    assertTrue(Files.deleteIfExists(folder.resolve(path)), path);
    build("--force");
    assertTrue(didSomething());
  }

  /** A folder whose name begins with a dot is no author's, but a link to it may be. */
  @ParameterizedTest
  @ValueSource(strings = {"content/pages", "content/toms", "theme/strings"})
  void whatIsBehindALinkIsSeen(String link) throws IOException {
    Path hidden = folder.resolve(link).resolveSibling(".hidden");
    Files.createDirectories(hidden);
    Path there = folder.resolve(link);
    if (Files.exists(there)) {
      Files.move(there.resolve("measures.md"), hidden.resolve("measures.md"));
      Files.delete(there);
    }
    Files.createSymbolicLink(there, hidden.getFileName());
    String file = link.startsWith("theme") ? "en.properties" : "about.md";
    for (String words : List.of("First", "Second")) {
      Files.writeString(
          hidden.resolve(file),
          file.endsWith(".md")
              ? "---\ntitle: " + words + "\n---\n\n## A\n\n- B.\n"
              : "nav.toms = " + words);
      build();
      assertTrue(didSomething());
    }
  }

  @Test
  void aTextThatOnlyLooksTheSameIsSeen() throws IOException {
    String page = "---\ntitle: %s\n---\n\nText.\n";
    shell.write(
        "content/site.yaml",
        shell.read("content/site.yaml").replace("languages: [en]", "languages: [de, en]"));
    shell.write("content/pages/about.md", page.formatted("'Alpha, en=Beta'"));
    assertEquals(0, build(), shell::said);
    shell.write("content/pages/about.md", page.formatted("{de: Alpha, en: Beta}"));
    assertEquals(0, build(), shell::said);
    assertTrue(stages().contains("plan"), shell::said);
  }

  @Test
  void aForeignFileInTheSiteIsRefusedAsEver() throws IOException {
    shell.write("site-output/contacts/mine.txt", "mine");
    assertEquals(2, run("build"), shell::said);
    assertTrue(shell.err().contains("mine.txt"), shell::said);
  }

  @Test
  void whatABuildThatDiedLeftIsClearedAway() throws IOException {
    Path left = folder.resolve(".site-output.trustcenter-staging");
    Files.createDirectories(left);
    assertEquals(0, build(), shell::said);
    assertTrue(didSomething());
    assertFalse(Files.exists(left));
  }

  @Test
  void aRecordThatIsBrokenIsNoMistake() throws IOException {
    Path record = folder.resolve(".site-output.trustcenter-cache/last");
    String text = Files.readString(record);
    for (String broken :
        List.of(
            "",
            "\0",
            text.substring(0, text.length() / 2),
            text.replace("last build 1", "last build 0"),
            text.replace("file\t", "file\t../"),
            text.replace("finding\t", "finding\tNOTHING"),
            text.replaceFirst("\t2026-01-31", "\t2026-01-32"))) {
      Files.writeString(record, broken);
      assertEquals(0, build(), shell::said);
      assertTrue(didSomething(), broken);
    }
  }

  @Test
  void nothingIsWrittenWhereNothingIsChanged() throws IOException {
    List<String> before = times();
    assertEquals(0, build(), shell::said);
    assertEquals(before, times());
  }

  private List<String> times() throws IOException {
    List<String> times = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        times.add(file + " " + Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
