package trustcenter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification, version 0.31.2, in free text. Those with raw HTML
 * are left out: what becomes of that is this program's own decision.
 *
 * <p>Two things differ everywhere, and are evened out before comparing: a page has its title above
 * the text, so headings begin at the second level and have anchors; and links have no title, which
 * nobody on a telephone can read.
 */
final class CommonMarkTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

  /** The examples that come out differently, and why; ADR 15 names them too. */
  private static final Map<Integer, String> DEVIATIONS =
      new TreeMap<>(
          Map.of(
              28,
                  "a number of more than seven digits is read, as the character that stands for none",
              215, "a definition directly above an underlined heading is part of the heading",
              216, "a definition directly above an underlined heading is part of the heading",
              312,
                  "an item four spaces in is an item, where the specification sees a paragraph go on",
              313, "an item four spaces in is an item, where the specification sees code",
              540, "labels are compared without case letter by letter, and ẞ is not SS"));

  private final MarkdownRenderer renderer =
      new MarkdownRenderer(
          new MarkdownParsers(), (file, written) -> Optional.of(written), TextLinks.NONE);

  private record Example(int number, String section, String source, String html) {}

  private static List<Example> examples() throws IOException {
    URL specification = TestResources.getSpec();
    String text = new String(specification.openStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(text.contains("version: '0.31.2'"));
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(text);
    while (matcher.find()) {
      String source = matcher.group(1).replace('\u2192', '\t');
      examples.add(
          new Example(
              examples.size() + 1,
              section(text, matcher.start()),
              source,
              matcher.group(2).replace('\u2192', '\t')));
    }
    return examples;
  }

  /** The heading below which an example stands. */
  private static String section(String text, int offset) {
    int heading = text.lastIndexOf("\n## ", offset);
    return text.substring(heading + 4, text.indexOf('\n', heading + 4)).strip();
  }

  /** Whether an example's result holds a tag that stands so in its source. */
  private static boolean holdsHtml(Example example) {
    Matcher tags = Pattern.compile("<[!?/]?[A-Za-z\\[-][^>]*>").matcher(example.source());
    while (tags.find()) {
      if (example.html().contains(tags.group())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theExamplesComeOutAsTheSpecificationSays() throws IOException {
    List<Integer> different = new ArrayList<>();
    int compared = 0;
    StringBuilder shown = new StringBuilder();
    for (Example example : examples()) {
      if (!example.section().matches("HTML blocks|Raw HTML") && !holdsHtml(example)) {
        compared++;
        String expected = even(example.html());
        String actual = even(renderer.blocks(example.source(), "pages/x.md").value());
        if (!expected.equals(actual)) {
          different.add(example.number());
          if (!DEVIATIONS.containsKey(example.number())) {
            shown.append(
                "%n--- %d%n%s%nexpected: %s%nbut was:  %s"
                    .formatted(example.number(), example.source(), expected, actual));
          }
        }
      }
    }
    assertTrue(compared > 550, "only " + compared);
    assertEquals(List.copyOf(DEVIATIONS.keySet()), different, shown.toString());
  }

  private static String even(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings(new OutputSettings().prettyPrint(false));
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      heading.removeAttr("id");
      if (heading.normalName().equals("h1")) {
        heading.tagName("h2");
      }
    }
    document.select("a, img").removeAttr("title");
    return document.body().html().replaceAll(">\\s+<", "><").strip();
  }
}
