package trustcenter.markdown;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.format.TableFormatOptions;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a finished page as Markdown, for programs that read text. What only a browser can use
 * is left out: navigation, drawings (the same facts stand in a table), forms. Safe for use by
 * several threads.
 */
public final class PageMarkdown {
  private static final String FOR_BROWSERS =
      "nav, form, svg, script, figure > figcaption, .anchor, .skip, [hidden]";

  private final FlexmarkHtmlConverter converter =
      FlexmarkHtmlConverter.builder(
              new MutableDataSet()
                  .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                  .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                  .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                  .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                  .set(TableFormatOptions.FORMAT_TABLE_ADJUST_COLUMN_WIDTH, false)
                  .toImmutable())
          .build();

  /**
   * The Markdown of a page.
   *
   * @param html a whole document
   * @param links where a link of the page leads in the Markdown
   */
  public String of(String html, UnaryOperator<String> links) {
    Document page = Jsoup.parse(html);
    page.select(FOR_BROWSERS).remove();
    page.select("a[href]").forEach(link -> link.attr("href", links.apply(link.attr("href"))));
    // A list of terms is one only where its terms are its children, and a row has one head at most.
    page.select("dl > div").unwrap();
    page.select("tbody th").tagName("td");
    page.select("td ul, td ol").forEach(PageMarkdown::inLine);
    Element main = page.selectFirst("main");
    return converter.convert((main == null ? page.body() : main).outerHtml(), 1).strip() + "\n";
  }

  /** A cell of a table is one line. */
  private static void inLine(Element list) {
    for (Element item : list.select("> li")) {
      if (item.nextElementSibling() != null) {
        item.appendText("; ");
      }
      item.unwrap();
    }
    list.unwrap();
  }
}
