package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A letter or a questionnaire can point at a single fact. */
@TestInstance(Lifecycle.PER_CLASS)
final class PointedAtTest {
  private Tree tree = new Tree(new TreeMap<>());

  @BeforeAll
  void build(@TempDir Path disk) {
    tree = BuiltSite.ofExample(disk.resolve("site")).tree();
  }

  private List<Document> pages(String form) {
    List<Document> pages =
        tree.paths().stream()
            .filter(path -> path.matches(form))
            .map(path -> Jsoup.parse(tree.text(path)))
            .toList();
    assertFalse(pages.isEmpty(), form);
    return pages;
  }

  @Test
  void everyFactHasAnAnchorAndALinkToIt() {
    String documents = "(certificates|contacts|documents|(agreements|toms)/[^/]+)/index.html";
    for (Document page : pages("(en/)?(" + documents + "|subprocessors/[^/]+/index.html)")) {
      for (Element fact : page.select(".facts > div")) {
        assertFalse(fact.id().isEmpty(), fact::outerHtml);
        assertEquals("#" + fact.id(), fact.selectFirst("dt > .anchor").attr("href"));
      }
    }
  }

  @Test
  void everyHeadingWithAnIdHasALinkToIt() {
    String pages = "(subprocessors|data-centers|toms|agreements|changelog|certificates|contacts)";
    for (Document page : pages("(en/)?" + pages + "/(.+/)?index.html|subscribe/index.html")) {
      for (Element heading : page.select("main :is(h2, h3, h4, h5, h6)[id]")) {
        Element link = heading.selectFirst("> .anchor");
        assertNotNull(link, heading::outerHtml);
        assertEquals("#" + heading.id(), link.attr("href"));
      }
    }
  }

  @Test
  void theMarkdownOfAWithdrawnPageStandsBesideItAndThatOfAnArchivedOneDoesNot() {
    assertTrue(tree.paths().contains("subprocessors/strandloeber/index.md"));
    assertTrue(
        tree.paths().stream().noneMatch(path -> path.matches("versions/\\d.*\\.md")),
        tree.paths()::toString);
  }

  @Test
  void theBarsOfCertificatesAreExplainedAndStandInATable() {
    for (Document page : pages("(en/)?certificates/index.html")) {
      Element table = page.selectFirst("table.where");
      assertEquals(
          page.select(".cards > li").eachAttr("id"),
          table.select("th a").eachAttr("href").stream().map(href -> href.substring(1)).toList());
      for (Element key : page.select(".drawing .legend > li")) {
        assertTrue(table.select(".state").eachText().contains(key.text()), key::text);
      }
    }
  }

  @Test
  void theMatrixLeadsToTheFirstMeasureThatIsMeant() {
    Document page = pages("toms/controls/index.html").get(0);
    for (Element link : page.select(".matrix td a")) {
      String[] to = link.attr("href").split("#", 2);
      Document catalogue = pages("toms/" + to[0].replace("../", "")).get(0);
      assertTrue(catalogue.getElementById(to[1]).hasClass("measure"), link::outerHtml);
    }
  }

  @Test
  void everyPlaceOfProcessingHasAnAnchorThatNamesIt() {
    List<String> ids =
        pages("subprocessors/[^/]+/index.html").stream()
            .flatMap(page -> page.select("#locations ~ .cards > li").stream())
            .map(Element::id)
            .toList();
    assertTrue(ids.stream().allMatch(id -> id.matches("place-[a-z]+(-\\d+)?")), ids::toString);
  }

  @Test
  void everyCellOfTheRegisterHasAnIdBelowThatOfItsRow() {
    for (Document page : pages("subprocessors/index.html")) {
      for (Element cell : page.select(".register td")) {
        assertTrue(cell.id().startsWith(cell.parent().id() + "."), cell::outerHtml);
      }
    }
  }

  @Test
  void theIdOfAFactNamesWhatItIsOf() {
    Document contacts = pages("contacts/index.html").get(0);
    for (Element line : contacts.select(".contact > p[id]")) {
      assertTrue(line.id().startsWith(line.parent().selectFirst("h2").id() + "."), line::outerHtml);
    }
  }

  @Test
  void whatNoReleaseHasIsCitedWithItsDayAndTheReleaseThatHeldThen() {
    String outside = "(updates|changelog|versions|subscribe|search)/index.html";
    for (Document page : pages(outside)) {
      Element cite = page.selectFirst(".cite");
      assertTrue(cite.text().contains("Stand 1. Dezember 2026"), cite::text);
      assertTrue(cite.text().contains("zu diesem Stand gültige Fassung"), cite::text);
      assertEquals(64, cite.selectFirst(".digest").text().length());
    }
  }

  @Test
  void thePrintedFootSaysForWhichDayThePageWasBuilt() {
    for (Document page : pages("(index|(toms|search|updates)/.*index)\\.html")) {
      assertEquals("2026-12-01", page.selectFirst(".printed > time").attr("datetime"));
    }
    Document archived = pages("versions/2024-11-30/index.html").get(0);
    assertEquals("2024-11-30", archived.selectFirst(".printed > time").attr("datetime"));
  }

  @Test
  void linksInHeadsAreSpelledOutOnPaper() {
    String heads = "#tc-annexes dd a, #tc-issuer dd a, #tc-annex dd a, .terms a[href*=agreements]";
    for (Document page : pages("((agreements|toms)/[a-z-]+|subprocessors)/index.html")) {
      for (Element link : page.select(heads)) {
        assertTrue(link.attr("data-address").startsWith("https://"), link::outerHtml);
      }
    }
  }

  @Test
  void thePowerIsDescribedAsAWholeAndStandsInATable() {
    Document page = pages("data-centers/frankfurt/index.html").get(0);
    String said = page.selectFirst("#tc-power-desc").text();
    assertTrue(said.contains("In Reserve:") && said.contains("Kühlung:"), said);
    for (Element row : page.select(".supplies tbody tr")) {
      assertTrue(said.contains(row.selectFirst("th").text()), row::text);
      assertNotNull(page.selectFirst(row.selectFirst("a").attr("href")));
    }
  }

  @Test
  void theMatrixExplainsItsShadesAndSaysTheNumberInEachCell() {
    Document page = pages("toms/controls/index.html").get(0);
    assertEquals(4, page.selectFirst("#art32-shades").select(".key").size());
    for (Element cell : page.select(".matrix .heat:not(.heat-0)")) {
      assertTrue(cell.text().matches(".*\\d.*") && cell.selectFirst("a") != null, cell::text);
    }
  }

  @Test
  void theMapIsDescribedInTheOrderOfItsTable() {
    Document page = pages("subprocessors/index.html").get(0);
    String said = page.selectFirst("#tc-map-desc").text();
    int before = -1;
    for (String place : page.select("section:has(> #tc-where) tbody th").eachText()) {
      if (said.contains(place)) {
        assertTrue(said.indexOf(place) > before, () -> place + " in " + said);
        before = said.indexOf(place);
      }
    }
  }
}
