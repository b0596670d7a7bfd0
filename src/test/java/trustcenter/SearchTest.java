package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the search page and its index hold; {@link SearchBrowserTest} is about what it finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchTest {
  private static final List<String> LANGUAGES = List.of("", "en/");

  /**
   * Places that have an address of their own and say something themselves. Facts of what is a card
   * or has a page of its own are found with it, and not apart from it.
   */
  private static final String PLACES =
      ".measure[id], .provision[id], section.section > [id], .card[id]:not([id^=place-]),"
          + " .contact > h2[id], .areas .facts > [id], .prose [id^=h-], h2[id~=^p\\d]";

  private Tree tree = new Tree(new java.util.TreeMap<>());

  @BeforeAll
  void buildTheExample(@TempDir Path disk) {
    tree = BuiltSite.ofExample(disk.resolve("site")).tree();
  }

  /** Whether an element is what the search page alone may have: its field and its two scripts. */
  static boolean isOfTheSearch(String page, Element element) {
    if (!page.matches("(en/)?search/index\\.html")) {
      return false;
    }
    if (element.normalName().equals("form")) {
      return element.hasClass("search") && !element.hasAttr("action");
    }
    return element.normalName().equals("script")
        && element.parents().is("head")
        && element.attr("type").equals("module")
        && element.attr("src").matches("(\\.\\./)+assets/(search|minisearch/minisearch)\\.js")
        && element.attr("integrity").startsWith("sha384-")
        && element.data().isEmpty();
  }

  /** A place as the index has it. */
  private record Place(String file, String fragment, String title, String text) {}

  private List<Place> index(String folder) {
    JsonNode json = JsonMapper.shared().readTree(tree.text(folder + "search/index.json"));
    URI here = URI.create("site:/" + folder + "search/");
    List<Place> places = new ArrayList<>();
    for (JsonNode entry : json.get("entries")) {
      JsonNode page = json.get("pages").get(entry.get("page").asInt());
      URI there = here.resolve(page.get("href").asString());
      places.add(
          new Place(
              there.getPath().substring(1),
              entry.path("fragment").asString("").replaceFirst("^#", ""),
              entry.path("title").asString(""),
              entry.path("text").asString("")));
    }
    return places;
  }

  @Test
  void whoIsNoLongerInTheRegisterAndHowToSubscribeAreFound() {
    List<Place> places = index("");
    assertTrue(
        places.stream()
            .anyMatch(
                place ->
                    place.file().equals("subprocessors/strandloeber/index.html")
                        && place.title().equals("Strandløber Feedback ApS")));
    assertTrue(
        places.stream()
            .anyMatch(
                place ->
                    place.file().equals("subscribe/index.html")
                        && place.text().contains("Kalender")));
  }

  @Test
  void everyPlaceInTheIndexIsOnItsPageAndSaysWhatThePageSays() {
    List<String> wrong = new ArrayList<>();
    Map<String, Document> pages = new LinkedHashMap<>();
    for (String folder : LANGUAGES) {
      List<Place> places = index(folder);
      assertTrue(places.size() > 200);
      for (Place place : places) {
        Document page = pages.computeIfAbsent(place.file(), file -> Jsoup.parse(tree.text(file)));
        Element there =
            place.fragment().isEmpty() ? page.body() : page.getElementById(place.fragment());
        if (there == null) {
          wrong.add(place + ": no such place");
        } else if (there.is(".measure, .provision") && !says(there, place.text())) {
          wrong.add(place + ": " + there.text());
        } else if (!there.is(".provision") && !namesItself(page, place)) {
          wrong.add(place + ": its title is not on the page");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The overview has the site's title; a certificate's level stands below its name. */
  private static boolean namesItself(Document page, Place place) {
    return place.file().matches("(en/)?index.html")
        || Arrays.stream(place.title().split(", ")).allMatch(part -> says(page.body(), part));
  }

  private static boolean says(Element element, String text) {
    return letters(element.wholeText()).contains(letters(text));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void everyPageAndEveryPlaceWithAnAddressIsInTheIndex() {
    for (String folder : LANGUAGES) {
      Set<String> found = new TreeSet<>();
      index(folder).forEach(place -> found.add(place.file() + "#" + place.fragment()));
      Set<String> missing = new TreeSet<>();
      int measures = 0;
      for (String path : tree.paths()) {
        if (isOfTheSite(path, folder) && !tree.text(path).contains("content=\"noindex\"")) {
          missing.add(path + "#");
          for (Element place : Jsoup.parse(tree.text(path)).select(PLACES)) {
            missing.add(path + "#" + place.id());
            measures += place.is(".measure") ? 1 : 0;
          }
        }
      }
      missing.removeAll(found);
      assertTrue(measures > 50);
      assertEquals(Set.of(), missing);
    }
  }

  /** Pages of today in a language; lists of what stands elsewhere and changes are no texts. */
  private static boolean isOfTheSite(String path, String folder) {
    boolean english = path.startsWith("en/");
    String below = english ? path.substring(3) : path;
    return path.endsWith("/index.html")
        && english == folder.equals("en/")
        && !below.matches("(versions/|changelog/|subscribe/|search/).*");
  }

  @Test
  void theIndexIsSmall() {
    for (String folder : LANGUAGES) {
      long words = index(folder).stream().mapToLong(place -> place.text().length()).sum();
      int size = tree.text(folder + "search/index.json").length();
      assertTrue(size < 2 * words + 20_000, () -> folder + ": " + size + " for " + words);
    }
  }

  @Test
  void onlyThreePagesHaveAScriptAndMayRunOne() throws Exception {
    Set<String> withScript = new TreeSet<>();
    String policy = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'";
    for (String path : tree.paths()) {
      if (path.endsWith(".html")) {
        Document page = Jsoup.parse(tree.text(path));
        String own = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        page.select("script:not([type=application/ld+json])")
            .forEach(script -> withScript.add(path));
        boolean allowed = path.matches("(en/)?(search|subprocessors|versions)/index\\.html");
        assertEquals(allowed, own.contains("script-src 'self'; "), path);
        assertTrue(own.replace("script-src 'self'; ", "").startsWith(policy), path + ": " + own);
      }
    }
    assertEquals(
        Set.of(
            "search/index.html",
            "en/search/index.html",
            "subprocessors/index.html",
            "en/subprocessors/index.html",
            "versions/index.html",
            "en/versions/index.html"),
        withScript);
    for (String folder : LANGUAGES) {
      assertIntegrity(folder + "search/index.html");
    }
  }

  private void assertIntegrity(String path) throws Exception {
    List<Element> scripts = Jsoup.parse(tree.text(path)).select("script[src]");
    assertEquals(2, scripts.size());
    for (Element script : scripts) {
      assertTrue(isOfTheSearch(path, script), script::outerHtml);
      String file = script.attr("src").replaceFirst("^(\\.\\./)+", "");
      byte[] bytes = Optional.ofNullable(tree.files().get(file)).orElseThrow();
      byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes);
      assertEquals(
          "sha384-" + Base64.getEncoder().encodeToString(digest), script.attr("integrity"));
    }
  }

  @Test
  void theScriptWritesNoHtmlRunsNoTextAndStoresNothing() throws IOException {
    String script = Files.readString(Path.of("theme/assets/search.js"));
    String forbidden =
        "(?s).*\\b(innerHTML|outerHTML|insertAdjacentHTML|setHTML\\w*|write|eval|Function"
            + "|createContextualFragment|DOMParser|localStorage|sessionStorage|cookie|indexedDB"
            + "|caches|serviceWorker|sendBeacon|XMLHttpRequest|WebSocket)\\b.*";
    assertFalse(script.matches(forbidden));
    assertTrue("x.innerHTML = y".matches(forbidden));
    assertFalse(script.contains("http:") || script.contains("https:"));
  }

  @Test
  void theLibraryIsAsItsMakersPublishItWithItsLicence() throws Exception {
    // npm pack minisearch@7.2.0: dist/es/index.js
    byte[] bytes = Files.readAllBytes(Path.of("theme/assets/minisearch/minisearch.js"));
    assertEquals(
        "0393b3ba253b809d5e55707c7b0875ef9b518a296a006c6739b28876e154edb3",
        java.util.HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    assertTrue(tree.text("assets/minisearch/LICENSE.txt").contains("Luca Ongaro"));
  }

  @Test
  void versionsThatStayHaveNoSearchAndLeadToNone() {
    int versions = 0;
    for (String path : tree.paths()) {
      if (path.startsWith("versions/")) {
        assertFalse(path.contains("/search/"), path);
        if (path.matches("versions/\\d.*\\.html")) {
          versions++;
          assertFalse(tree.text(path).contains("search/index.html"), path);
        }
      }
    }
    assertTrue(versions > 100);
  }

  @Test
  void everyOtherPageOfTodayLeadsToTheSearchOfItsLanguage() {
    for (String path : tree.paths()) {
      if (path.endsWith(".html") && !path.matches("versions/\\d.*")) {
        URI here = URI.create("https://trust.beispiel-hosting.example/" + path);
        Set<String> links = new TreeSet<>();
        Jsoup.parse(tree.text(path))
            .select(".main-navigation a")
            .forEach(link -> links.add(here.resolve(link.attr("href")).getPath()));
        assertTrue(
            links.contains(path.startsWith("en/") ? "/en/search/index.html" : "/search/index.html")
                || (path.equals("404.html") && links.contains("/search/")),
            path);
      }
    }
  }

  @Test
  void keywordsStandInTheOrderOfTheirLanguage(@TempDir Path disk) throws IOException {
    Path content = site(disk, "de");
    for (String title :
        List.of("Zebra", "Äpfel", "Apfel", "Affe", "ofen", "Öl", "Oper", "„Übung“", "3 Tage")) {
      page(content, title);
    }
    Document page = built(content, disk.resolve("out"));
    assertEquals(List.of("0–9", "A", "K", "O", "U", "Z"), letters(page, "h3"));
    List<String> words = page.select(".keywords > li > a").eachText();
    assertEquals(
        List.of("3 Tage", "Affe", "Apfel", "Äpfel", "Kontakt", "ofen", "Öl", "Oper"),
        words.stream()
            .filter(word -> !word.matches("Example Ltd|Übersicht|Übung.*|Zebra"))
            .toList());
    assertEquals(page.select("h3[id]").eachAttr("id"), anchors(page));
  }

  private static List<String> letters(Document page, String selector) {
    return page.select(selector).eachText().stream().filter(word -> !word.equals("E")).toList();
  }

  private static List<String> anchors(Document page) {
    return page.select(".letters a").eachAttr("href").stream()
        .map(href -> href.substring(1))
        .toList();
  }

  @Test
  void aLetterIsWhatTheLanguageTakesForOne(@TempDir Path disk) throws IOException {
    Path content = site(disk, "sv");
    Path theme = disk.resolve("theme/strings");
    Files.createDirectories(theme);
    Files.copy(Path.of("theme/strings/en.properties"), theme.resolve("sv.properties"));
    for (String title : List.of("Ärlighet", "Arbete", "Zon", "Öppen")) {
      page(content, title);
    }
    BuiltSite built = BuiltSite.withTheme(content, disk.resolve("theme"), disk.resolve("out"));
    assertTrue(built.result().site().isPresent(), built::findings);
    Document page = Jsoup.parse(Tree.read(disk.resolve("out")).text("search/index.html"));
    assertEquals(List.of("A", "C", "O", "Z", "Ä", "Ö"), letters(page, "h3"));
  }

  private static Path site(Path disk, String language) throws IOException {
    Path content = disk.resolve("content");
    Files.createDirectories(content.resolve("pages"));
    Files.writeString(
        content.resolve("site.yaml"),
        "languages: [" + language + "]\norganisation: {name: Example Ltd}\n");
    return content;
  }

  private static void page(Path content, String title) throws IOException {
    String id = "p" + Integer.toHexString(title.hashCode());
    Files.writeString(
        content.resolve("pages/" + id + ".md"), "---\ntitle: '" + title + "'\n---\nText.\n");
  }

  private static Document built(Path content, Path output) {
    BuiltSite built = BuiltSite.of(content, output, LocalDate.of(2026, 1, 31));
    assertTrue(built.result().site().isPresent(), built::findings);
    return Jsoup.parse(built.tree().text("search/index.html"));
  }
}
