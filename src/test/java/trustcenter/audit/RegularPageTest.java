package trustcenter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.AlteredPage;
import trustcenter.BuiltSite;
import trustcenter.html.RegularPage;
import trustcenter.html.Tag;

/**
 * What is read of a regular page is what a whole parser reads, and of another page it is nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegularPageTest {
  private final List<String> pages = new ArrayList<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    pages.addAll(BuiltSite.ofExample(folder.resolve("site")).html());
  }

  @Test
  void allPagesOfTheExampleAreRegular() {
    for (String page : pages) {
      Optional<List<Tag>> tags = RegularPage.read(page);
      assertTrue(tags.isPresent(), () -> page);
      assertSame(page, tags.get());
    }
  }

  @Test
  void whatIsReadOfAnAlteredPageIsWhatAParserReads() {
    long read =
        AlteredPage.some(pages, 6_000)
            .filter(
                page -> {
                  Optional<List<Tag>> tags = RegularPage.read(page);
                  tags.ifPresent(found -> assertSame(page, found));
                  return tags.isPresent();
                })
            .count();
    assertTrue(read > 300, "only " + read + " of the altered pages were read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><div>x</div></p>",
        "<p>x",
        "<a href=\"1\"><span><a href=\"2\">x</a></span></a>",
        "<table><tr><td>x</td></tr></table>",
        "<table><tbody><tr><td>x</td></tr>y</tbody></table>",
        "<ul><li><div><li>x</li></div></li></ul>",
        "<dl><dd><div><dd>x</dd></div></dd></dl>",
        "<b id=\"1\"><div>x</b></div>",
        "<svg><p>x</p></svg>",
        "<svg><title><b>x</b></title></svg>",
        "<script><!--<script></script>",
        "<title>x</title>",
        "<iframe src=\"x\"></iframe>",
        "<style>x</style>",
        "<p id=x>y</p>",
        "<p id='x'>y</p>",
        "<p id=\"a\" id=\"b\">y</p>",
        "<p id=\"a\"class=\"b\">y</p>",
        "<p id=\"&notit;\">y</p>",
        "<p id=\"&amp\">y</p>",
        "<div/>",
        "<!-- x -->",
        "<textarea><p></textarea>",
        "<select><p>x</p></select>",
        "<form><div><form></form></div></form>",
        "<unknown>x</unknown>",
      })
  void ofWhatReadersCouldTakeDifferentlyNothingIsRead(String markup) {
    assertEquals(Optional.empty(), RegularPage.read(page(markup)));
    // And the page around it is not the reason.
    assertTrue(RegularPage.read(page("<p>x</p>")).isPresent());
  }

  @Test
  void whatIsNestedDeeplyIsLeftToTheParser() {
    String deep = "<div>".repeat(200) + "</div>".repeat(200);
    assertEquals(Optional.empty(), RegularPage.read(page(deep)));
  }

  private static String page(String markup) {
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<title>x</title>\n</head>\n<body>\n"
        + markup
        + "\n</body>\n</html>\n";
  }

  private static void assertSame(String page, List<Tag> found) {
    List<Tag> expected = parsed(page);
    assertTrue(expected.equals(found), () -> difference(expected, found) + " in:\n" + page);
  }

  private static String difference(List<Tag> expected, List<Tag> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      if (!expected.get(i).equals(found.get(i))) {
        return "expected " + expected.get(i) + " and found " + found.get(i);
      }
    }
    return "expected " + expected.size() + " tags and found " + found.size();
  }

  /** The parser keeps the letters of drawings as they are written. */
  private static List<Tag> parsed(String page) {
    List<Tag> tags = new ArrayList<>();
    for (Tag tag : PageReader.tags(page)) {
      Map<String, String> attributes = new HashMap<>();
      tag.attributes()
          .forEach((name, value) -> attributes.put(name.toLowerCase(Locale.ROOT), value));
      tags.add(new Tag(tag.name(), attributes));
    }
    return tags;
  }
}
