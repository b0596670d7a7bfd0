package trustcenter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.AlteredPage;
import trustcenter.BuiltSite;

/** What a regular page is put together to is what a whole parser makes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageDocumentTest {
  private final List<String> pages = new ArrayList<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    pages.addAll(BuiltSite.ofExample(folder.resolve("site")).html());
  }

  /** The elements and texts of the part that is read, each with how deep it is. */
  private static List<String> nodes(Document document) {
    document.select("svg, script").remove();
    List<String> nodes = new ArrayList<>();
    Element main = document.selectFirst("main");
    if (main != null) {
      main.traverse((node, depth) -> nodes.add(depth + " " + said(node)));
    }
    return nodes;
  }

  private static String said(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    }
    StringBuilder attributes = new StringBuilder();
    node.attributes().forEach(each -> attributes.append(each.getKey() + "=" + each.getValue()));
    return node instanceof Element element
        ? element.normalName() + " " + element.tag().isBlock() + " " + attributes
        : node.nodeName();
  }

  private static void assertSame(String page, Document document) {
    assertEquals(nodes(Jsoup.parse(page)), nodes(document), () -> page);
  }

  @Test
  void allPagesOfTheExampleAreRegular() {
    for (String page : pages) {
      Optional<Document> document = PageDocument.ofRegular(page);
      assertTrue(document.isPresent(), () -> page);
      assertSame(page, document.get());
    }
  }

  @Test
  void whatIsPutTogetherOfAnAlteredPageIsWhatAParserMakes() {
    long read =
        AlteredPage.some(pages, 4_000)
            .filter(
                page -> {
                  Optional<Document> document = PageDocument.ofRegular(page);
                  document.ifPresent(found -> assertSame(page, found));
                  return document.isPresent();
                })
            .count();
    assertTrue(read > 200, "only " + read + " of the altered pages were read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>&copy;</p>", "<p>a & b</p>", "<pre>\nx</pre>", "<p><i>x</p>"})
  void whatReadersCouldTakeDifferentlyIsLeftToTheParser(String markup) {
    String page = "<!doctype html>\n<html><head></head><body><main>%s</main></body></html>\n";
    assertTrue(PageDocument.ofRegular(page.formatted("<p>x&nbsp;y</p>")).isPresent());
    assertEquals(Optional.empty(), PageDocument.ofRegular(page.formatted(markup)));
    assertTrue(PageDocument.of(page.formatted(markup)).selectFirst("main") != null);
  }
}
