package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a later release takes away, the site builds, and earlier pages keep their bytes. */
class LaterReleasesTest {
  private static final String SITE =
      """
      title: {de: Vertrauen, en: Trust}
      base_url: https://trust.example.com/
      languages: [de, en]
      organisation: {name: Muster GmbH, email: info@muster.example}
      """;

  private static final String REGISTER =
      """
      - {id: alt, name: Alt GmbH, purpose: {de: Versand, en: Mail}, country: DE, from: 2020-01-01}
      """;

  private static final String MEASURES =
      """
      ---
      title: %s
      ---

      ## %s

      ### %s

      - %s
      """;

  @TempDir private Path folder;
  private CommandShell shell;
  private final Map<String, String> archived = new TreeMap<>();
  private int day = 1;

  @BeforeEach
  void content() throws IOException {
    shell = new CommandShell(folder, "2026-06-30");
    write("content/site.yaml", SITE);
    write("content/subprocessors.yaml", REGISTER);
    write(
        "content/toms/haus.md",
        MEASURES.formatted("Maßnahmen", "Vertraulichkeit", "Zutrittskontrolle", "Türen"));
    write(
        "content/toms/haus.en.md",
        MEASURES.formatted("Measures", "Confidentiality", "Physical access control", "Doors"));
    releaseAndBuild();
  }

  private void write(String path, String text) throws IOException {
    shell.write(path, text);
  }

  private void delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
  }

  private int run(String command) {
    String date = "2026-02-%02d".formatted(day);
    return shell.run(command, "--source", folder.toString(), "--date", date);
  }

  private void releaseAndBuild() throws IOException {
    day++;
    assertEquals(0, run("release"), shell::err);
    assertEquals(0, run("build"), shell::err);
    assertFalse(shell.err().contains("error["), shell.err());
    Path site = folder.resolve("site-output");
    archived.forEach((path, text) -> assertEquals(text, read(site.resolve(path)), path));
    try (Stream<Path> files = Files.walk(site.resolve("versions"))) {
      files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString())
          .filter(path -> path.matches("versions/\\d.*"))
          .forEach(path -> archived.put(path, read(site.resolve(path))));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  private String page(String path) {
    return read(folder.resolve("site-output").resolve(path));
  }

  @Test
  void theLastSubprocessorLeavesAPageWhereTheRegisterWas() throws IOException {
    delete("content/subprocessors.yaml");
    releaseAndBuild();
    assertTrue(page("subprocessors/index.html").contains("versions/2026-02-02/subprocessors/"));
    assertTrue(page("en/subprocessors/alt/index.html").contains("no longer kept"));
    write("content/subprocessors.yaml", REGISTER);
    releaseAndBuild();
    write("content/subprocessors.yaml", "[]\n");
    releaseAndBuild();
    assertFalse(page("subprocessors/index.html").contains(".csv"));
  }

  @Test
  void theLastCatalogueLeavesAPageWhereItWas() throws IOException {
    delete("content/toms/haus.en.md");
    delete("content/toms/haus.md");
    releaseAndBuild();
    assertTrue(page("toms/haus/index.html").contains("versions/2026-02-02/toms/haus/"));
    assertTrue(page("en/toms/index.html").contains("no longer kept"));
  }

  @Test
  void aLanguageThatIsDroppedLeadsToTheOneThatThereIs() throws IOException {
    dropEnglish();
    String overview = page("en/index.html");
    assertTrue(overview.contains("<html lang=\"en\">") && overview.contains("elsewhere today"));
    assertTrue(overview.contains("href=\"../index.html\""));
    assertTrue(page("en/changelog/2026-02-02/index.html").contains("../changelog/2026-02-02/"));
    assertTrue(page("en/subprocessors/alt/index.html").contains("../subprocessors/alt/index.html"));
    delete("content/subprocessors.yaml");
    releaseAndBuild();
    assertTrue(page("en/subprocessors/alt/index.html").contains("no longer kept"));
  }

  private void dropEnglish() throws IOException {
    write(
        "content/site.yaml",
        SITE.replace("[de, en]", "[de]").replace("{de: Vertrauen, en: Trust}", "Vertrauen"));
    write("content/subprocessors.yaml", REGISTER.replace("{de: Versand, en: Mail}", "Versand"));
    delete("content/toms/haus.en.md");
    releaseAndBuild();
  }

  @Test
  void aLanguageThatIsAddedLeadsFromWhatIsGoneToItsOverview() throws IOException {
    dropEnglish();
    delete("content/subprocessors.yaml");
    write("content/site.yaml", SITE);
    releaseAndBuild();
    assertTrue(page("en/index.html").contains("Trust"));
  }

  @Test
  void anotherLanguageAtTheRootLeadsToThePagesWhereTheyAreNow() throws IOException {
    write("content/site.yaml", SITE.replace("[de, en]", "[en, de]"));
    write(
        "content/toms/haus.md",
        MEASURES.formatted("Measures", "Confidentiality", "Physical access control", "Doors"));
    delete("content/toms/haus.en.md");
    write(
        "content/toms/haus.de.md",
        MEASURES.formatted("Maßnahmen", "Vertraulichkeit", "Zutrittskontrolle", "Türen"));
    releaseAndBuild();
    assertTrue(page("index.html").contains("<html lang=\"en\">"));
    assertTrue(page("de/index.html").contains("<html lang=\"de\">"));
    String moved = page("en/toms/haus/index.html");
    assertTrue(moved.contains("elsewhere today"), moved);
    assertTrue(moved.contains("href=\"../../../toms/haus/index.html\""), moved);
    delete("content/subprocessors.yaml");
    releaseAndBuild();
    assertTrue(page("de/subprocessors/alt/index.html").contains("nicht mehr fortgeführt"));
    assertTrue(page("en/subprocessors/alt/index.html").contains("no longer kept"));
    write("content/site.yaml", SITE);
    delete("content/toms/haus.de.md");
    write(
        "content/toms/haus.md",
        MEASURES.formatted("Maßnahmen", "Vertraulichkeit", "Zutrittskontrolle", "Türen"));
    releaseAndBuild();
    assertTrue(page("de/index.html").contains("an anderer Stelle"));
  }

  @Test
  void aLanguageWithoutWordsOfTheThemeIsRefusedBeforeItIsReleased() throws IOException {
    write("content/site.yaml", SITE.replace("[de, en]", "[de, en, fr]"));
    day++;
    String refusal =
        "theme/strings/fr.properties: error[theme]: there is no such file, and so no words for the"
            + " language `fr`.";
    for (String command : new String[] {"check", "release", "build"}) {
      assertEquals(1, run(command), command);
      assertTrue(shell.err().contains(refusal), shell.err());
    }
    assertFalse(Files.exists(folder.resolve("content/releases/2026-02-03.json")));
    write("theme/strings/fr.properties", read(Path.of("theme/strings/en.properties")));
    releaseAndBuild();
    assertTrue(page("fr/index.html").contains("<html lang=\"fr\">"));
  }
}
