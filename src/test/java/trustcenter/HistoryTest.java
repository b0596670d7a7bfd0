package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trustcenter.build.SiteVerification;
import trustcenter.release.Digest;
import trustcenter.render.Theme;

/** The example through two years and six releases: what stays, what is told, and what is proven. */
class HistoryTest {
  private static final Path HISTORY = BuiltSite.EXAMPLE.resolve("releases");
  private static final List<String> IDS =
      List.of("2024-11-30", "2025-03-31", "2025-07-31", "2025-12-15", "2026-05-31", "2026-11-16");

  @TempDir private Path folder;
  private Path content = Path.of("");

  @BeforeEach
  void copyContent() throws IOException {
    content = folder.resolve("content");
    Tree.copy(BuiltSite.EXAMPLE, content);
    for (String id : IDS) {
      Files.delete(content.resolve("releases").resolve(id + ".json"));
    }
  }

  /** The site after some of the releases. */
  private Tree built(int releases) throws IOException {
    Path kept = content.resolve("releases");
    for (String id : IDS.subList(0, releases)) {
      Path release = kept.resolve(id + ".json");
      if (!Files.exists(release)) {
        Files.copy(HISTORY.resolve(id + ".json"), release);
      }
    }
    BuiltSite site =
        BuiltSite.of(content, folder.resolve("site-" + releases), BuiltSite.EXAMPLE_DAY);
    assertTrue(site.result().site().isPresent(), site::findings);
    return site.tree();
  }

  private static JsonNode feed(Tree site, String path) {
    return JsonMapper.shared().readTree(site.text(path));
  }

  private static Document xml(Tree site, String path) throws Exception {
    byte[] bytes = site.text(path).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  @Test
  void everyKindOfChangeOfSubprocessorsIsTold() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (JsonNode item : feed(built(6), "feeds/subprocessors.json").get("items")) {
      kinds.add(item.get("_trustcenter").get("change").asString());
    }
    assertEquals(Set.of("added", "removed", "changed", "renamed", "replaced"), kinds);
  }

  @Test
  void aLaterReleaseChangesNoEarlierPageAndNoEarlierItem() throws IOException {
    Tree five = built(5);
    Tree six = built(6);
    List<String> kept =
        five.paths().stream().filter(path -> path.matches("versions/\\d.*")).toList();
    assertTrue(kept.size() > 300);
    for (String path : kept) {
      assertEquals(five.text(path), six.text(path), path);
    }
    Set<JsonNode> items = new HashSet<>();
    feed(six, "feeds/changes.json").get("items").forEach(items::add);
    feed(five, "feeds/changes.json").get("items").forEach(item -> assertTrue(items.contains(item)));
  }

  @Test
  void itemsHaveNamesOfTheirOwn() throws Exception {
    Tree site = built(6);
    for (String path : List.of("feeds/changes.json", "en/feeds/changes.json")) {
      List<String> ids = new ArrayList<>();
      feed(site, path).get("items").forEach(item -> ids.add(item.get("id").asString()));
      assertTrue(ids.size() > 50);
      assertEquals(ids.size(), new HashSet<>(ids).size());
    }
    assertEquals(50, xml(site, "feeds/changes.rss").getElementsByTagName("item").getLength());
    assertEquals(50, xml(site, "feeds/changes.atom").getElementsByTagName("entry").getLength());
  }

  @Test
  void everyItemLeadsToItsPlaceInTheChangelog() throws IOException {
    Tree site = built(6);
    for (JsonNode item : feed(site, "feeds/changes.json").get("items")) {
      String url = item.get("url").asString();
      String release = item.get("_trustcenter").get("release").asString();
      String anchor = url.substring(url.indexOf('#') + 1);
      assertTrue(
          site.text("changelog/" + release + "/index.html").contains("id=\"" + anchor + "\""), url);
    }
  }

  @Test
  void theSiteIsProvenAndTamperingIsFound() throws IOException {
    built(6);
    Path site = folder.resolve("site-6");
    SiteVerification.Result proven =
        new SiteVerification().ofSite(site, Theme.builtIn(), Optional.empty());
    assertEquals(List.of(), proven.diagnostics());
    assertTrue(proven.pages() > 400);
    Path page = site.resolve("versions/2025-03-31/subprocessors/index.html");
    Files.writeString(page, Files.readString(page).replace("GmbH", "AG"));
    var found =
        new SiteVerification().ofSite(site, Theme.builtIn(), Optional.empty()).diagnostics();
    assertEquals(1, found.size());
    assertTrue(found.get(0).message().contains("2025-03-31"), found.get(0).message());
  }

  @Test
  void aDigestOfEarlierProvesThatNothingOlderWasAltered() throws IOException {
    built(6);
    Digest first = Digest.of(Files.readAllBytes(HISTORY.resolve("2024-11-30.json")));
    SiteVerification verification = new SiteVerification();
    assertEquals(List.of(), verification.ofContent(content, Optional.of(first)).diagnostics());
    Digest unknown = Digest.of(new byte[0]);
    assertFalse(verification.ofContent(content, Optional.of(unknown)).diagnostics().isEmpty());
  }

  @Test
  void aPageThatWasPublishedOnceKeepsAnswering() throws IOException {
    Tree first = built(1);
    Tree last = built(6);
    for (String path : first.paths()) {
      if (path.endsWith(".html")) {
        assertTrue(last.paths().contains(path), path);
      }
    }
  }

  @Test
  void anArchivedPageIsNotIndexedAndLeadsToTodays() throws IOException {
    String page = built(6).text("versions/2025-03-31/subprocessors/index.html");
    assertTrue(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assertTrue(page.contains("href=\"../../../subprocessors/index.html\""));
    assertTrue(
        page.contains("<link rel=\"canonical\" href=\"https://")
            && page.contains("/subprocessors/\">"));
  }

  @Test
  void theCalendarIsFoldedAndItsEventsHaveNamesOfTheirOwn() throws IOException {
    String calendar = built(6).text("feeds/subprocessors.ics");
    assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    assertTrue(calendar.endsWith("END:VCALENDAR\r\n"));
    for (String line : calendar.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    List<String> uids = calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    assertEquals(uids.size(), new HashSet<>(uids).size());
    assertTrue(calendar.contains("SEQUENCE:1"), "a later release moved an event");
    assertTrue(calendar.contains("STATUS:CANCELLED"), "a later release withdrew an event");
  }
}
