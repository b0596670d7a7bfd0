package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code release}, {@code diff}, {@code verify} and {@code notice}, as a user types them. */
class ReleaseCommandsTest {
  private static final String SITE =
      """
      base_url: https://trust.example.com/
      languages: [de, en]
      organisation: {name: Muster GmbH, email: info@muster.example}
      notice: {objection_period: P4W}
      """;

  private static final String REGISTER =
      """
      - {id: alt, name: Alt GmbH, purpose: {de: Versand, en: Mail}, country: DE, from: 2020-01-01}
      """;

  @TempDir private Path folder;
  private CommandShell shell;
  private String out = "";
  private String err = "";

  @BeforeEach
  void content() throws IOException {
    shell = new CommandShell(folder, "2026-06-30");
    write("content/site.yaml", SITE);
    write("content/subprocessors.yaml", REGISTER);
  }

  private void write(String path, String text) throws IOException {
    shell.write(path, text);
  }

  private int run(String... arguments) {
    int status = shell.run(arguments);
    out = shell.out();
    err = shell.err();
    return status;
  }

  /** A command on the test's own content. */
  private int here(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, "--source", folder.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private List<String> releases() throws IOException {
    Path kept = folder.resolve("content/releases");
    if (!Files.exists(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private JsonNode released(String id) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(folder.resolve("content/releases/" + id + ".json")));
  }

  private void announce(String id, String from) throws IOException {
    write(
        "content/subprocessors.yaml",
        REGISTER
            + "- {id: %s, name: %s GmbH, purpose: {de: Druck, en: Print}, country: DE, from: %s}\n"
                .formatted(id, id, from));
  }

  @Test
  void aReleaseIsWrittenAndItsDigestSaid() throws IOException {
    assertEquals(0, here("release", "--date", "2026-01-31"), err);
    assertEquals(List.of("2026-01-31.json"), releases());
    assertTrue(out.matches("(?s).*released as 2026-01-31, SHA-256 [0-9a-f]{64}\\s*"), out);
  }

  @Test
  void withoutADateItIsOfToday() throws IOException {
    assertEquals(0, here("release"), err);
    assertEquals(List.of("2026-06-30.json"), releases());
  }

  @Test
  void aDryRunShowsAndWritesNothing() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("neu", "2026-12-01");
    assertEquals(0, here("release", "--dry-run", "--date", "2026-02-28"), err);
    assertTrue(out.contains("neu: neu GmbH"), out);
    assertTrue(out.contains("would be released as 2026-02-28"), out);
    assertEquals(List.of("2026-01-31.json"), releases());
  }

  @Test
  void titleAndNoteAreSaidInEachLanguage() throws IOException {
    assertEquals(
        0,
        here(
            "release",
            "--title",
            "Der Anfang",
            "--title",
            "en=The start",
            "--note",
            "en=First one"),
        err);
    JsonNode release = released("2026-06-30");
    assertEquals("Der Anfang", release.get("title").get("de").asString());
    assertEquals("The start", release.get("title").get("en").asString());
    assertEquals("First one", release.get("note").get("en").asString());
    assertFalse(release.get("note").has("de"));
    assertEquals(0, run("build", "--source", folder.toString(), "--date", "2026-07-01"), err);
    String english = Files.readString(folder.resolve("site-output/en/versions/index.html"));
    assertTrue(english.contains("The start") && english.contains("First one"));
    String german = Files.readString(folder.resolve("site-output/versions/index.html"));
    assertTrue(german.contains("<span lang=\"en\">First one</span>"));
  }

  @Test
  void aTitleInALanguageThatTheSiteDoesNotHaveIsRefused() throws IOException {
    assertEquals(1, here("release", "--title", "fr=Le début"));
    assertTrue(err.contains("`fr` is no language of this site"), err);
    assertEquals(1, here("release", "--title", "eins", "--title", "de=zwei"));
    assertTrue(err.contains("given twice in `de`"), err);
    assertEquals(1, here("release", "--note", "a\u0007b"));
    assertTrue(err.contains("control character"), err);
    assertEquals(List.of(), releases());
  }

  @Test
  void contentErrorsAreRefused() throws IOException {
    write("content/subprocessors.yaml", "- {name: X, country: Kanada}\n");
    assertEquals(1, here("release"));
    assertTrue(err.contains("unknown-country"), err);
    assertTrue(out.contains("nothing was written"), out);
    assertEquals(List.of(), releases());
  }

  @Test
  void whereNothingChangedThereIsNoRelease() throws IOException {
    here("release", "--date", "2026-01-31");
    assertEquals(1, here("release", "--date", "2026-02-28"));
    assertTrue(err.contains("nothing has changed since the release 2026-01-31"), err);
    assertEquals(List.of("2026-01-31.json"), releases());
  }

  @Test
  void aDayThatIsNoneIsToldAsTheOptionsMistake() {
    assertEquals(2, here("release", "--date", "2026-02-30"));
    assertTrue(err.contains("`2026-02-30` is no date such as 2024-09-30."), err);
    assertFalse(err.contains("java."), err);
  }

  @Test
  void aDateBeforeTheLastReleaseIsRefused() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("neu", "2026-12-01");
    assertEquals(1, here("release", "--date", "2026-01-30"));
    assertTrue(err.contains("releases go forward in time"), err);
    assertEquals(List.of("2026-01-31.json"), releases());
  }

  @Test
  void aBrokenChainIsRefusedAndFailsTheBuild() throws IOException {
    here("release", "--date", "2026-01-31");
    Path file = folder.resolve("content/releases/2026-01-31.json");
    Files.writeString(file, Files.readString(file).replace("Alt GmbH", "Neu GmbH"));
    announce("neu", "2026-12-01");
    assertEquals(1, here("release", "--date", "2026-02-28"));
    assertTrue(err.contains("release-broken") && err.contains("2026-01-31"), err);
    assertEquals(1, here("build"));
    assertTrue(err.contains("release-broken"), err);
    assertFalse(Files.exists(folder.resolve("site-output")));
    assertEquals(List.of("2026-01-31.json"), releases());
  }

  @Test
  void aNewSubprocessorAtOnceIsRefusedWhereNoticeIsPromised() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("sofort", "2026-02-28");
    assertEquals(1, here("release", "--date", "2026-02-28"));
    assertTrue(
        err.contains("content/subprocessors.yaml:2") && err.contains("[not-announced]"), err);
    announce("bald", "2026-03-05");
    assertEquals(1, here("release", "--date", "2026-02-28"));
    assertTrue(err.contains("[notice-too-short]") && err.contains("2026-03-29"), err);
    write("content/site.yaml", SITE.replaceFirst("notice: .*\n", ""));
    assertEquals(0, here("release", "--date", "2026-02-28"), err);
  }

  @Test
  void aWaiverLetsAShortNoticePassAndTheChangelogShowsItsReason() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("bald", "2026-03-05");
    write(
        "content/site.yaml",
        SITE
            + "checks: [{rule: notice-too-short, at: subprocessors/bald, reason: Notfall am Standort,"
            + " until: 2026-03-31}]\n");
    assertEquals(0, here("release", "--date", "2026-02-28"), err);
    assertEquals(0, here("build", "--date", "2026-03-01"), err);
    String page = Files.readString(folder.resolve("site-output/changelog/2026-02-28/index.html"));
    assertTrue(page.contains("Notfall am Standort"));
  }

  @Test
  void whatTheFirstReleaseTellsIsNotAskedAgain() throws IOException {
    announce("bald", "2026-02-10");
    assertEquals(0, here("release", "--date", "2026-01-31"), err);
    assertEquals(0, here("build", "--date", "2026-02-01"), err);
    assertFalse(err.contains("notice-too-short"), err);
    announce("bald", "2026-02-12");
    assertEquals(0, here("check", "--date", "2026-02-01"), err);
    announce("bald", "2026-02-09");
    assertEquals(1, here("check", "--date", "2026-02-01"));
    assertTrue(err.contains("[notice-too-short]") && err.contains("2026-03-01"), err);
  }

  @Test
  void aLongerObjectionPeriodDoesNotReachBackToWhatWasAnnounced() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("neu", "2026-04-01");
    assertEquals(0, here("release", "--date", "2026-02-28"), err);
    write("content/site.yaml", SITE.replace("P4W", "P3M"));
    assertEquals(0, here("check", "--date", "2026-03-01"), err);
    announce("neuer", "2026-04-01");
    assertEquals(1, here("check", "--date", "2026-03-01"));
    assertTrue(err.contains("`neuer GmbH` would begin while"), err);
    assertTrue(err.contains("until 2026-06-01"), err);
  }

  @Test
  void aWaiverWithWhichAReleaseWasMadeIsNotUnusedUntilItsDay() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("bald", "2026-03-05");
    String waiver =
        "{rule: notice-too-short, at: subprocessors/bald, reason: Notfall, until: 2026-03-20}";
    write("content/site.yaml", SITE + "checks: [" + waiver + "]\n");
    assertEquals(0, here("release", "--date", "2026-02-28"), err);
    here("check", "--date", "2026-03-04");
    assertFalse(err.contains("[waiver-"), err);
    here("check", "--date", "2026-03-20");
    assertFalse(err.contains("[waiver-"), err);
    here("check", "--date", "2026-03-21");
    assertTrue(err.contains("[waiver-expired]") && err.contains("hint: delete it."), err);
  }

  @Test
  void unreleasedChangesAreCountedAndStopAStrictBuild() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("neu", "2026-12-01");
    assertEquals(0, here("build"), err);
    assertTrue(err.contains("the content has 1 change since the release 2026-01-31"), err);
    Path page = folder.resolve("site-output/subprocessors/index.html");
    assertFalse(Files.readString(page).contains("neu GmbH"));
    assertEquals(1, here("build", "--strict"));
    assertEquals(0, here("build", "--draft"), err);
    assertTrue(Files.readString(page).contains("neu GmbH"));
    assertTrue(Files.readString(page).contains("banner-draft"));
  }

  @Test
  void whereTheSiteIsPublishedNeedsNoRelease() throws IOException {
    here("release", "--date", "2026-01-31");
    write("content/site.yaml", SITE.replace("trust.example.com", "vertrauen.example.net"));
    assertEquals(0, here("build"), err);
    String page = Files.readString(folder.resolve("site-output/subprocessors/index.html"));
    assertTrue(page.contains("href=\"https://vertrauen.example.net/subprocessors/\""));
    String feed = Files.readString(folder.resolve("site-output/feeds/changes.atom"));
    assertTrue(feed.contains("https://vertrauen.example.net/feeds/changes.atom"));
  }

  @Test
  void theLengthOfFeedsIsConfigurable() throws IOException {
    write("content/site.yaml", SITE + "feed_items: 2\n");
    here("release", "--date", "2026-01-31");
    for (int i = 1; i <= 4; i++) {
      announce("n" + i, "2026-12-01");
      assertEquals(0, here("release", "--date", "2026-02-0" + i), err);
    }
    assertEquals(0, here("build"), err);
    String rss = Files.readString(folder.resolve("site-output/feeds/subprocessors.rss"));
    assertEquals(2, rss.split("<item>", -1).length - 1);
    JsonNode json =
        JsonMapper.shared()
            .readTree(Files.readString(folder.resolve("site-output/feeds/subprocessors.json")));
    assertEquals(7, json.get("items").size());
  }

  @Test
  void aDiffIsTextMarkdownOrJson() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("neu", "2026-12-01");
    assertEquals(0, here("diff"), err);
    assertTrue(out.contains("neu: neu GmbH"), out);
    assertEquals(0, here("diff", "2026-01-31", "--format", "markdown"), err);
    assertTrue(out.startsWith("## Änderungen seit der Fassung 2026\\-01\\-31\n\n### Unter"), out);
    assertTrue(out.contains("- **neu:** neu GmbH\n"), out);
    assertEquals(0, here("diff", "--format", "json"), err);
    assertTrue(JsonMapper.shared().readTree(out).toString().contains("neu GmbH"), out);
    assertEquals(1, here("diff", "2025-01-01"));
    assertTrue(err.contains("2025-01-01"), err);
    assertEquals(2, here("diff", "yesterday"));
  }

  @Test
  void whatChangedInATranslationAloneIsToldInItsLanguage() throws IOException {
    assertEquals(0, here("release", "--date", "2026-01-31"), err);
    write("content/subprocessors.yaml", REGISTER.replace("en: Mail", "en: Letters"));
    assertEquals(0, here("diff"), err);
    assertTrue(out.contains("Zweck (Englisch): Mail -> Letters"), out);
    assertEquals(0, here("release", "--date", "2026-02-28"), err);
    assertEquals(0, here("notice"), err);
    String notice = Files.readString(folder.resolve("notices/2026-02-28.de.md"));
    assertTrue(notice.contains("- Zweck (Englisch): bisher: Mail  \n  neu: Letters\n"), notice);
    assertTrue(
        notice.contains("\n<https://trust.example.com/changelog/2026-02-28/#subprocessors-alt>\n"),
        notice);
  }

  /** Author's words stand inside of other values too. */
  @Test
  void aPlaceThatReadsTheSameIsToldInTheLanguageThatChanged() throws IOException {
    String place = "locations: [{country: DE, activity: {de: Wartung, en: Care}}], from:";
    write("content/subprocessors.yaml", REGISTER.replace("from:", place));
    assertEquals(0, here("release", "--date", "2026-01-31"), err);
    write("content/subprocessors.yaml", REGISTER.replace("from:", place.replace("Care", "Upkeep")));
    assertEquals(0, here("diff"), err);
    assertTrue(out.contains("(Englisch): Deutschland, Care -> Deutschland, Upkeep"), out);
  }

  @Test
  void verifyProvesContentAndSiteAndNamesTheReleaseThatWasAltered() throws IOException {
    here("release", "--date", "2026-01-31");
    announce("neu", "2026-12-01");
    here("release", "--date", "2026-02-28");
    here("build");
    Path site = folder.resolve("site-output");
    assertEquals(0, run("verify", folder.toString()), err);
    assertEquals(0, run("verify", site.toString()), err);
    assertTrue(out.contains("2 releases hold, and"), out);
    String digest = out.lines().findFirst().orElseThrow().replaceFirst("\\S+\\s+", "");
    assertEquals(0, run("verify", site.toString(), "--since", digest), err);
    assertEquals(1, run("verify", site.toString(), "--since", "0".repeat(64)));
    assertEquals(2, run("verify", site.toString(), "--since", "abc"));
    Path data = site.resolve("data/releases/2026-02-28.json");
    byte[] kept = Files.readAllBytes(data);
    Files.delete(data);
    assertEquals(1, run("verify", site.toString()));
    assertTrue(err.contains("2026-02-28") && err.contains("dropped"), err);
    Files.write(data, kept);
    Path page = site.resolve("versions/2026-01-31/subprocessors/index.html");
    Files.writeString(page, Files.readString(page).replace("Alt GmbH", "Alt AG"));
    assertEquals(1, run("verify", site.toString()));
    assertTrue(err.contains("release 2026-01-31"), err);
  }

  @Test
  void aNoticeIsAMailAndATextInEachLanguageWithDeadlineAndWay() throws IOException {
    here("release", "--date", "2026-01-31");
    assertEquals(1, here("notice"));
    assertTrue(err.contains("changes no sub-processor"), err);
    announce("neu", "2026-12-01");
    here("release", "--date", "2026-02-28");
    assertEquals(0, here("notice", "2026-02-28"), err);
    Path notices = folder.resolve("notices");
    String english = Files.readString(notices.resolve("2026-02-28.en.md"));
    assertTrue(english.contains("neu GmbH"), english);
    assertTrue(english.contains("28 March 2026"), english);
    assertTrue(english.contains("info@muster.example"), english);
    assertTrue(english.contains("https://trust.example.com/en/changelog/2026-02-28/"), english);
    String mail = Files.readString(notices.resolve("2026-02-28.de.eml"));
    assertTrue(mail.contains("Content-Type: multipart/alternative"), mail);
    assertEquals(1, here("notice", "2025-01-01"));
    assertTrue(err.contains("there is no release 2025-01-01"), err);
  }

  @Test
  void nothingIsReleasedThatCouldNotBeReadAgain() throws IOException {
    String line = "Doors are locked at night and opened at six o'clock by the guard.\n";
    write("content/toms/a.md", "---\ntitle: A\n---\n## 1. B\n\n" + line.repeat(130_000));
    assertEquals(ExitStatus.CONTENT, here("release"));
    assertTrue(err.contains("larger than 8 MB"), err);
    assertEquals(List.of(), releases());
  }
}
