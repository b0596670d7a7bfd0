package trustcenter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageMarkdownTest {
  private static String markdown(String main) {
    return PageMarkdown.of("<!doctype html><body><main>" + main + "</main></body>", link -> link);
  }

  @Test
  void whatOnlyABrowserCanUseIsLeftOut() {
    assertEquals(
        "# T\n",
        markdown(
            "<nav>N</nav><h1 id=\"t\">T <a class=\"anchor\" href=\"#t\">#</a></h1>"
                + "<form>F</form><svg><text>S</text></svg><p hidden>H</p>"));
  }

  @Test
  void aRegisterIsATableWithOneHead() {
    String table =
        markdown(
            "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th scope=\"row\">x</th>"
                + "<td><ul><li>DE</li><li>FR</li></ul></td></tr></tbody></table>");
    assertEquals("| A | B |\n|-|-|\n| x | DE; FR |\n", table.replaceAll("-+", "-"));
  }

  @Test
  void factsAreTerms() {
    assertEquals("Supply\n:   2N\n", markdown("<dl><div><dt>Supply</dt><dd>2N</dd></div></dl>"));
  }

  @Test
  void whatWouldBeginABlockIsText() {
    assertEquals("14\\. May\\\n\\- x\n", markdown("<p>14. May<br>- x<br></p>"));
    assertEquals("1.200 kW, #1\n", markdown("<p>1.200 kW, #1</p>"));
  }

  @Test
  void listsStandInLists() {
    assertEquals(
        "- a\n\n  1. b\n  2. c\n- d\n",
        markdown("<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"));
  }

  @Test
  void linksLeadWhereTheyAreTold() {
    assertEquals(
        "[a](b.md#c)\n",
        PageMarkdown.of(
            "<main><p><a href=\"b.html#c\">a</a></p></main>", link -> link.replace("html", "md")));
  }

  /** Whoever makes HTML of it again gets no more than words. */
  @Test
  void wordsThatLookLikeHtmlStayWords() {
    String markdown =
        markdown("<p>1 &lt; 2 &lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&gt;</p>");
    var parser = com.vladsch.flexmark.parser.Parser.builder().build();
    String html =
        com.vladsch.flexmark.html.HtmlRenderer.builder().build().render(parser.parse(markdown));
    assertFalse(Jsoup.parse(html).select("script, b").size() > 0, html);
    assertTrue(Jsoup.parse(html).text().contains("1 < 2 <script>alert(1)</script>"), html);
  }
}
