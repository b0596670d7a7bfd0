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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a user types, and what comes back. */
class CommandLineTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T23:30:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void content() throws IOException {
    write("content/site.yaml", "time_zone: Europe/Berlin\norganisation: {name: Example Ltd}\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(Map<String, String> environment, boolean terminal, String... arguments) {
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), terminal, environment, CLOCK);
    int status = Main.run(console, arguments);
    console.out().flush();
    console.err().flush();
    return status;
  }

  private int build(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "build";
    arguments[1] = "--source";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return run(Map.of(), false, arguments);
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("site-output").resolve(path));
  }

  @Test
  void aSiteIsBuiltAndSummedUpInOneLine() {
    assertEquals(0, build());
    String summary = out.toString();
    assertEquals(1, summary.lines().count(), summary);
    assertTrue(
        summary.matches(
            "built .*site-output: \\d+ pages, \\d+ files, [\\d,]+ bytes in [\\d.]+ s.*\\s*"),
        summary);
  }

  @Test
  void contentErrorsEndWithOneAndNothingIsWritten() throws IOException {
    write("content/site.yaml", "organisation: {nmae: Example Ltd}\n");
    assertEquals(1, build());
    assertTrue(
        err.toString().contains("content/site.yaml:1:16: error[unknown-key]"), err.toString());
    assertTrue(out.toString().contains("nothing was written"));
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  @Test
  void warningsEndWithOneUnderStrict() {
    assertEquals(1, build("--strict"));
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  @Test
  void wrongOptionsEndWithTwo() {
    assertEquals(2, build("--nonsense"));
    assertEquals(2, build("--date", "31.1.2026"));
    assertEquals(2, build("--base-url", "https://example.com/?q"));
    assertEquals(2, build("--format", "xml"));
    assertEquals(
        2, run(Map.of(), false, "build", "--source", folder.resolve("nowhere").toString()));
    assertEquals(2, run(Map.of(), false));
    assertEquals(
        2, run(Map.of("SOURCE_DATE_EPOCH", "soon"), false, "build", "--source", folder.toString()));
    assertFalse(err.toString().contains("\tat "), err.toString());
  }

  @Test
  void aTargetWithForeignFilesIsRefused() throws IOException {
    write("site-output/thesis.txt", "years of work");
    assertEquals(2, build());
    assertEquals("years of work", page("thesis.txt"));
    assertEquals(0, build("--force"));
  }

  @Test
  void aThemeErrorNamesTemplateLineAndPage() throws IOException {
    write(
        "theme/templates/404.peb",
        "{% extends \"layout\" %}{% block content %}{{ page.nothing }}{% endblock %}");
    assertEquals(1, build());
    assertTrue(
        err.toString().contains("theme/templates/404.peb:1:50: error[theme]"), err.toString());
    assertTrue(err.toString().contains("404.html"));
    assertFalse(err.toString().contains("\tat "));
  }

  @Test
  void todayIsTheDayInTheSitesTimeZone() throws IOException {
    build();
    assertTrue(page("index.html").contains("2026-02-01"), "half past midnight in Berlin");
  }

  @Test
  void theEpochOfTheEnvironmentStandsForToday() throws IOException {
    run(Map.of("SOURCE_DATE_EPOCH", "1700000000"), false, "build", "--source", folder.toString());
    assertTrue(page("index.html").contains("2023-11-14"));
  }

  @Test
  void theOptionStandsOverTheEnvironment() throws IOException {
    run(
        Map.of("SOURCE_DATE_EPOCH", "1700000000"),
        false,
        "build",
        "--source",
        folder.toString(),
        "--date",
        "2025-05-05");
    assertTrue(page("index.html").contains("2025-05-05"));
  }

  @Test
  void theContentFolderItselfIsASourceToo() {
    assertEquals(
        0,
        run(
            Map.of(),
            false,
            "build",
            "--source",
            folder.resolve("content").toString(),
            "--output",
            folder.resolve("elsewhere").toString()));
    assertTrue(Files.exists(folder.resolve("elsewhere/index.html")));
  }

  @Test
  void theBaseUrlCanBeGiven() throws IOException {
    assertEquals(0, build("--base-url", "https://example.github.io/trust"));
    assertTrue(
        page("index.html")
            .contains("<link rel=\"canonical\" href=\"https://example.github.io/trust/\">"));
    assertTrue(page("404.html").contains("href=\"/trust/assets/site.css\""));
  }

  @Test
  void thatNoRuleWasAskedIsSaidWhereFilesCannotBeRead() throws IOException {
    String sentence = "; the rules were not asked, because files could not be read";
    assertEquals(0, run(Map.of(), false, "check", "--source", folder.toString()));
    assertFalse(out.toString().contains(sentence), out.toString());
    write("content/subprocessors.yaml", "- {name: [}\n");
    assertEquals(1, run(Map.of(), false, "check", "--source", folder.toString()));
    assertTrue(out.toString().endsWith("0 warnings" + sentence + "\n"), out.toString());
    assertEquals(1, build());
    assertTrue(out.toString().endsWith(sentence + "; nothing was written\n"), out.toString());
  }

  @Test
  void aProgramIsToldWhetherTheRulesWereAsked() throws IOException {
    write("content/subprocessors.yaml", "- {name: [}\n");
    assertEquals(
        1, run(Map.of(), false, "check", "--format", "json", "--source", folder.toString()));
    assertFalse(JsonMapper.shared().readTree(out.toString()).get("rulesAsked").asBoolean());
  }

  @Test
  void findingsAreJsonOnRequest() {
    assertEquals(0, build("--format", "json"));
    var json = JsonMapper.shared().readTree(out.toString());
    assertTrue(json.get("diagnostics").size() > 0);
    assertTrue(json.get("rulesAsked").asBoolean());
    assertTrue(json.get("diagnostics").findValuesAsString("code").contains("base-url-missing"));
    assertTrue(err.toString().startsWith("built "));
  }

  @Test
  void findingsAreAnnotationsOnRequest() {
    build("--format", "github");
    assertTrue(out.toString().startsWith("::warning file=content/"), out.toString());
  }

  @Test
  void quietSaysFindingsOnly() {
    build("--quiet");
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("warning["));
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    run(Map.of(), true, "build", "--source", folder.toString());
    assertTrue(err.toString().contains("\u001b["));
    err.getBuffer().setLength(0);
    run(Map.of("NO_COLOR", "1"), true, "build", "--source", folder.toString());
    assertFalse(err.toString().contains("\u001b["), err.toString());
    err.getBuffer().setLength(0);
    build();
    assertFalse(err.toString().contains("\u001b["));
  }

  @Test
  void helpHasExamplesAndNamesTheExitStatus() {
    assertEquals(0, run(Map.of(), false, "build", "--help"));
    assertTrue(out.toString().contains("Examples:"));
    assertTrue(out.toString().contains("Exit status"));
    assertTrue(out.toString().contains("--base-url"));
  }

  @Test
  void theVersionIsSaid() {
    assertEquals(0, run(Map.of(), false, "--version"));
    assertTrue(out.toString().startsWith("trustcenter "));
  }
}
