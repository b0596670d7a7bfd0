package trustcenter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What authors write, as HTML. */
class MarkdownRendererTest {
  private final MarkdownRenderer renderer =
      new MarkdownRenderer(
          new MarkdownParsers(),
          (file, written) ->
              written.contains("nowhere") ? Optional.empty() : Optional.of("to/" + written),
          TextLinks.NONE);

  private String inline(String source) {
    return renderer.inline(source, "pages/x.md").value();
  }

  private String blocks(String source) {
    return renderer.blocks(source, "pages/x.md").value();
  }

  @Test
  void aLinkInALineIsALink() {
    assertEquals("See <a href=\"to/faq.md\">the FAQ</a>.", inline("See [the FAQ](faq.md)."));
    assertEquals(
        "<a href=\"to/https://a.example\">https://a.example</a>", inline("<https://a.example>"));
  }

  @Test
  void wordsInBracketsStayAsTheyAre() {
    assertEquals("Text [sic] and [1] and [...]", inline("Text [sic] and [1] and [...]"));
    assertEquals("<p>Text [sic] and [foo][bar]</p>", blocks("Text [sic] and [foo][bar]"));
    assertEquals("<ul>\n<li>[x] done</li>\n</ul>", blocks("- [x] done"));
  }

  @Test
  void aReferenceThatIsDefinedIsALink() {
    assertEquals("<p><a href=\"to/faq.md\">foo</a></p>", blocks("[foo]\n\n[foo]: faq.md"));
  }

  @Test
  void aLinkThatLeadsNowhereIsItsWords() {
    assertEquals("See <em>the</em> FAQ", inline("See [*the* FAQ](nowhere.md)"));
  }

  @Test
  void marksOfALineAreKeptAndMarksOfBlocksAreText() {
    assertEquals("<strong>N+1</strong> &amp; <code>x</code>", inline("**N+1** & `x`"));
    assertEquals("1. Access", inline("1. Access"));
    assertEquals("# no heading", inline("# no heading"));
  }

  @Test
  void htmlThatSaysWhatWordsAreStays() {
    assertEquals("H<sub>2</sub>O", inline("H<sub>2</sub>O"));
    assertEquals(
        "<abbr title=\"a &amp; &quot;b&quot;\">x</abbr>",
        inline("<ABBR title='a & \"b\"' onclick=x id=top class=y>x</ABBR>"));
    assertEquals("<p>a<br>b *c* <b>d</b></p>", blocks("a<br/>b \\*c* <b>d</b>"));
  }

  @Test
  void htmlThatDoesMoreIsLeftOutAndItsWordsStay() {
    assertEquals("alert(1)", inline("<script>alert(1)</script>"));
    assertEquals("<p>a <b>x</b></p>", blocks("a <b onclick=x style='y'>x"));
    assertEquals("<p>x</p>", blocks("<svg onload=alert(1)>x<!-- note -->"));
    assertEquals("x", inline("<table><tr><td>x</td></tr></table>"));
  }

  @Test
  void whatIsNoElementOfHtmlIsText() {
    assertEquals("&lt;Name des Kunden&gt; &lt;x-y&gt;", inline("<Name des Kunden> <x-y>"));
  }

  @Test
  void freeTextMayFoldUpAndHoldTables() {
    assertEquals(
        "<details open>\n<summary>A</summary>\n<ul>\n<li><em>b</em></li>\n</ul>\n</details>",
        blocks("<details open name=x>\n<summary>A</summary>\n\n- *b*\n\n</details>"));
    assertEquals(
        "<table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>",
        blocks("<table><tr><td colspan=2 rowspan=99999 bgcolor=red>x</table>"));
  }

  @Test
  void whatIsLeftOpenEndsWithItsText() {
    assertEquals("<b><i>x</i></b>", inline("<b><i>x</b>"));
    assertEquals("x", inline("x</b></div></main></body>"));
    assertEquals(
        "<p>a</p><details><p>b</p></details>", blocks("a\n\n<details>\n\nb").replace("\n", ""));
  }

  @Test
  void placesInPlainTextBecomeLinksAndTheRestStays() {
    MarkdownRenderer linking =
        new MarkdownRenderer(
            new MarkdownParsers(),
            (file, written) -> Optional.of(written),
            text ->
                text.contains("§ 2")
                    ? List.of(
                        new TextLinks.TextLink(text.indexOf("§ 2"), text.indexOf("§ 2") + 3, "#p2"))
                    : List.of());
    assertEquals(
        "as <a href=\"#p2\">§ 2</a> says, <em>really</em> &amp; truly",
        linking.inline("as § 2 says, *really* & truly", "agreements/x.md").value());
  }
}
