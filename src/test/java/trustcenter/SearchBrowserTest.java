package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the search finds, in a real browser, below a path of a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchBrowserTest {
  /** Types a word as a visitor does, letter by letter, and shows what came of it. */
  private static final String TYPING =
      """
      <!doctype html><title>T</title><iframe src="search/index.html"></iframe>
      <script>
      const frame = document.querySelector('iframe');
      const wait = (time) => new Promise((done) => setTimeout(done, time));
      addEventListener('load', async () => {
        const page = frame.contentDocument;
        const field = page.querySelector('input');
        document.title = page.activeElement === field ? 'taken' : 'left alone';
        for (const letter of 'WORD') {
          field.value += letter;
          field.dispatchEvent(new Event('input'));
          await wait(40);
        }
        await wait(3000);
        document.body.append(document.adoptNode(page.querySelector('main')));
        document.body.dataset.address = frame.contentWindow.location.search;
      });
      </script>
      """;

  private Path disk = Path.of("");
  private Path site = Path.of("");
  private Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  void startWithABrowserAndASite(@TempDir Path folder) throws IOException {
    disk = folder;
    Path runs = Files.createDirectories(disk.resolve("runs"));
    browser = Optional.of(Machine.browser(runs));
    site = disk.resolve("site");
    BuiltSite.ofExample(site);
  }

  /** The search page after it looked for words; it kept to itself, and nothing went wrong. */
  private Document search(Path folder, String page, String asked) throws Exception {
    try (LoopbackServer server = new LoopbackServer(folder)) {
      String query = URLEncoder.encode(asked, StandardCharsets.UTF_8);
      URI address = server.home().resolve(page + "?q=" + query);
      Chromium.Opened opened = browser.orElseThrow().openAndWait(address);
      assertEquals(List.of(), opened.console());
      for (String request : opened.requests()) {
        assertTrue(request.startsWith(server.home().toString()), request);
      }
      assertTrue(
          opened.requests().contains(server.home().resolve(page + "index.json").toString()),
          opened.requests()::toString);
      return Jsoup.parse(opened.dom(), page + "index.html");
    }
  }

  private Elements results(String page, String asked) throws Exception {
    Document found = search(site, page, asked);
    Elements results = found.select("#tc-results > li");
    String said = found.select("#tc-found[role=status][aria-live=polite]").text();
    assertTrue(said.startsWith(results.size() + " "), said);
    results.forEach(result -> assertLeads(page, result));
    return results;
  }

  /** Every result leads to a place that is there. */
  private void assertLeads(String page, Element result) {
    String href = result.select("a").attr("href");
    URI there = URI.create("site:/" + page).resolve(href);
    Path file = site.resolve(there.getPath().substring(1));
    try {
      Document target = Jsoup.parse(Files.readString(file));
      Optional<String> fragment = Optional.ofNullable(there.getFragment());
      assertTrue(fragment.map(id -> target.getElementById(id) != null).orElse(true), href);
    } catch (IOException missing) {
      fail(href, missing);
    }
    assertFalse(result.select("a").text().isBlank(), result::outerHtml);
  }

  private static List<String> links(Elements results) {
    return results.select("a").eachAttr("href");
  }

  @Test
  void umlautsAreFoundHoweverTheyAreWrittenAndInsideOfCompounds() throws Exception {
    List<String> found = links(results("search/", "ueberwachung"));
    assertTrue(
        found.contains("../data-centers/frankfurt/index.html#access-video"), found::toString);
    assertEquals(found, links(results("search/", "Überwachung")));
    assertEquals(found, links(results("search/", "Uberwachung")));
    assertEquals(found, links(results("search/", "U\u0308BERWACHUNG")));
  }

  @Test
  void sharpSIsFoundFromTwo() throws Exception {
    Elements found = results("search/", "strasse");
    assertTrue(found.select("mark").eachText().contains("Musterstraße"), found::outerHtml);
    assertEquals(links(found), links(results("search/", "Straße")));
  }

  @Test
  void partsOfCompoundsAreFoundAndAWholeWordComesFirst() throws Exception {
    List<String> marked = results("search/", "schutz").select("mark").eachText();
    assertTrue(marked.contains("Überspannungsschutz"), marked::toString);
    assertTrue(marked.stream().anyMatch(word -> word.startsWith("Datenschutz")), marked::toString);
    Elements place = results("search/", "Ort");
    assertEquals("../agreements/avv/index.html#p4", links(place).get(0));
    List<String> parts = results("search/", "Datensicherungskonzept").select("mark").eachText();
    assertTrue(parts.contains("Datensicherung"), parts::toString);
  }

  @Test
  void resultsLeadToTheMeasureAndTheParagraph() throws Exception {
    List<String> measure = links(results("search/", "Zutrittsliste Quartal"));
    assertEquals(List.of("../toms/massnahmen/index.html#zutrittsliste"), measure);
    List<String> paragraph = links(results("search/", "Energieversorger Reinigungskräfte"));
    assertEquals(List.of("../agreements/avv/index.html#p10-7"), paragraph);
  }

  @Test
  void beginningsAndMistakesAreFound() throws Exception {
    assertTrue(results("search/", "Zutrittsk").size() > 1);
    List<String> wrong = links(results("search/", "Zutritskontrole"));
    assertTrue(wrong.contains("../toms/massnahmen/index.html#s1-1"), wrong::toString);
  }

  @Test
  void englishIsFoundInEnglish() throws Exception {
    List<String> found = links(results("en/search/", "encryption"));
    assertTrue(found.contains("../toms/massnahmen/index.html#s1-6"), found::toString);
  }

  @Test
  void wordsThatMeanTheSameAreFound() throws Exception {
    List<String> officer = links(results("search/", "DPO"));
    assertTrue(officer.stream().anyMatch(link -> link.contains("contacts/")), officer::toString);
    List<String> video = links(results("search/", "CCTV Löschfristen"));
    assertTrue(
        video.contains("../data-centers/frankfurt/index.html#access-video"), video::toString);
    List<String> contract = links(results("search/", "DPA"));
    assertTrue(contract.contains("../agreements/avv/index.html"), contract::toString);
    List<String> register = links(results("en/search/", "Subunternehmer"));
    assertTrue(register.contains("../subprocessors/index.html"), register::toString);
  }

  @Test
  void aWordOfTheSiteComesBeforeThoseThatMeanTheSame() throws Exception {
    List<String> marked = results("search/", "Videoüberwachung").first().select("mark").eachText();
    assertTrue(marked.contains("Videoüberwachung"), marked::toString);
  }

  @Test
  void nothingFoundIsSaid() throws Exception {
    Document none = search(site, "search/", "xqzvw");
    assertEquals(0, none.select("#tc-results > li").size());
    assertTrue(none.getElementById("tc-results").hasAttr("hidden"));
    assertTrue(none.select("#tc-found").text().startsWith("Nichts gefunden"));
  }

  @Test
  void whatIsTypedIsLookedForAndStandsInTheAddress() throws Exception {
    Path copy = disk.resolve("typed");
    Tree.read(site).replace(copy);
    Files.writeString(copy.resolve("typing.html"), TYPING.replace("WORD", "notstrom"));
    try (LoopbackServer server = new LoopbackServer(copy)) {
      Chromium.Opened opened =
          browser.orElseThrow().openAndWait(server.home().resolve("typing.html"));
      Document page = Jsoup.parse(opened.dom());
      assertEquals(List.of(), opened.console());
      assertEquals("left alone", page.title());
      assertEquals("?q=notstrom", page.body().attr("data-address"));
      assertTrue(page.select("#tc-results > li").size() > 0, opened.dom());
    }
  }

  @Test
  void whereTheIndexIsMissingTheAlphabeticalOneIsNamed() throws Exception {
    Path copy = disk.resolve("missing");
    Tree.read(site).replace(copy);
    Files.delete(copy.resolve("search/index.json"));
    try (LoopbackServer server = new LoopbackServer(copy)) {
      URI address = server.home().resolve("search/?q=Ort");
      Document page = Jsoup.parse(browser.orElseThrow().openAndWait(address).dom());
      assertTrue(page.select("#tc-found").text().contains("Verzeichnis"), page::outerHtml);
      assertTrue(page.select(".keywords a").size() > 50);
    }
  }

  @Test
  void fromADiskThePageIsTheAlphabeticalIndex() throws Exception {
    URI file = site.resolve("search/index.html").toUri();
    Document page = Jsoup.parse(browser.orElseThrow().openAndWait(file).dom());
    assertTrue(page.select("form.search").hasAttr("hidden"));
    assertTrue(page.select(".keywords a").size() > 50);
  }

  @Test
  void aScriptThatWasChangedDoesNotRun() throws Exception {
    Path copy = disk.resolve("changed");
    Tree.read(site).replace(copy);
    Path library = copy.resolve("assets/minisearch/minisearch.js");
    Files.writeString(library, Files.readString(library) + "\n// changed\n");
    try (LoopbackServer server = new LoopbackServer(copy)) {
      URI address = server.home().resolve("search/?q=Ort");
      Chromium.Opened opened = browser.orElseThrow().openAndWait(address);
      assertTrue(Jsoup.parse(opened.dom()).select("form.search").hasAttr("hidden"));
      assertTrue(
          opened.console().stream().anyMatch(line -> line.contains("integrity")),
          opened.console()::toString);
    }
  }

  @Test
  void whatAnAuthorOrAnAddressHoldsIsShownAsTextAndRunsNothing() throws Exception {
    Path content = disk.resolve("hostile/content");
    Files.createDirectories(content.resolve("pages"));
    Files.writeString(content.resolve("site.yaml"), "organisation: {name: Example Ltd}\n");
    String attack = "<img src=x onerror=document.title=1><script>document.title=1</script>";
    Files.writeString(
        content.resolve("pages/hostile.md"),
        "---\ntitle: 'Needle "
            + attack
            + "'\n---\n## Needle `"
            + attack
            + "`\n\nNeedle `"
            + attack
            + "`\n");
    Path output = disk.resolve("hostile/site");
    BuiltSite built = BuiltSite.of(content, output, BuiltSite.EXAMPLE_DAY);
    assertTrue(built.result().site().isPresent(), built::findings);
    for (String asked :
        List.of("needle", "needle " + attack, "\"><script>document.title=1</script>")) {
      Document page = search(output, "search/", asked);
      assertFalse(page.title().equals("1"));
      assertEquals(0, page.select("#tc-results img, #tc-results script, form script").size());
    }
    Elements found = search(output, "search/", "needle").select("#tc-results > li");
    assertEquals(2, found.size());
    assertTrue(found.text().contains("<img src=x onerror="), found::outerHtml);
  }

  @Test
  void nothingIsStored() throws Exception {
    Path runs = Files.createDirectories(disk.resolve("storing"));
    Chromium fresh = new Chromium(browser.orElseThrow().program(), runs);
    Path copy = disk.resolve("stored");
    Tree.read(site).replace(copy);
    Files.writeString(
        copy.resolve("stores.html"),
        "<!doctype html><title>T</title><script>localStorage.a = 1</script>");
    try (LoopbackServer server = new LoopbackServer(copy)) {
      fresh.openAndWait(server.home().resolve("search/?q=Ort"));
      assertEquals(List.of(), fresh.stored());
      fresh.openAndWait(server.home().resolve("stores.html"));
      assertEquals(1, fresh.stored().size());
    }
  }
}
