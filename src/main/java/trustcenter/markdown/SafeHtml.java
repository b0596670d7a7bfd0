package trustcenter.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML that an author wrote into Markdown, as far as it is let through: elements that say what
 * words are, and in free text tables and what folds up. Nothing of it can load, run, cover or name
 * anything.
 *
 * <p>It is held in two places. {@link #tag} decides on each tag before it gets into a page, and
 * writes what it keeps anew. {@link #whole} looks at the finished text once more and closes what is
 * open, so that nothing reaches beyond its own text.
 */
final class SafeHtml {
  private static final String[] WORDS = {
    "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
    "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr"
  };
  private static final String[] BLOCKS = {
    "caption", "dd", "details", "dl", "dt", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr"
  };

  /** Elements that HTML knows only as the doors to other languages. */
  private static final Set<String> DRAWINGS = Set.of("svg", "math");

  private static final Safelist IN_WORDS = inWords();
  private static final Safelist IN_BLOCKS = inBlocks(inWords());
  private static final Safelist RENDERED = rendered(inBlocks(inWords()));

  /** What the values of attributes look like; those that are not here may be anything. */
  private static final Map<String, Pattern> VALUES =
      Map.of(
          "lang", Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"),
          "colspan", Pattern.compile("[1-9][0-9]?"),
          "rowspan", Pattern.compile("[1-9][0-9]?"),
          "scope", Pattern.compile("row|col|rowgroup|colgroup"),
          "datetime", Pattern.compile("[0-9A-Z:.+ -]{1,40}"));

  private SafeHtml() {}

  /** Where HTML stands. */
  enum Scope {
    /** In a measure, a paragraph of a contract, a heading. */
    WORDS,
    /** In free text. */
    BLOCKS
  }

  /**
   * What becomes of one tag.
   *
   * @param html what stands in its place; empty where nothing does
   * @param dropped what is left out, for a sentence; empty where nothing is
   * @param kept whether an element is kept, and has to be closed
   */
  record Verdict(String html, Optional<String> dropped, boolean kept) {}

  private static Safelist inWords() {
    return Safelist.none()
        .addTags(WORDS)
        .addAttributes(":all", "lang")
        .addAttributes("abbr", "title")
        .addAttributes("dfn", "title")
        .addAttributes("time", "datetime");
  }

  private static Safelist inBlocks(Safelist words) {
    return words
        .addTags(BLOCKS)
        .addAttributes("details", "open")
        .addAttributes("td", "colspan", "rowspan")
        .addAttributes("th", "colspan", "rowspan", "scope");
  }

  /** What this program itself makes of Markdown. */
  private static Safelist rendered(Safelist blocks) {
    Safelist all =
        blocks
            .addTags("blockquote", "hr", "li", "p", "pre", "ul")
            .addAttributes("a", "href", "data-address")
            .addAttributes("code", "class")
            .addAttributes("img", "src", "alt")
            .addAttributes("ol", "start")
            .addAttributes("td", "class")
            .addAttributes("th", "class");
    for (int level = 2; level <= 6; level++) {
      all.addAttributes("h" + level, "id");
    }
    return all;
  }

  /** Decides on one tag, comment or the like, as CommonMark found it. */
  static Verdict tag(String written, Scope scope) {
    if (written.startsWith("<!") || written.startsWith("<?")) {
      boolean comment = written.startsWith("<!--");
      return new Verdict("", comment ? Optional.empty() : Optional.of(shown(written)), false);
    }
    boolean closing = written.startsWith("</");
    String name = name(written, closing ? 2 : 1);
    Safelist safe = scope == Scope.WORDS ? IN_WORDS : IN_BLOCKS;
    if (!Tag.isKnownTag(name) && !DRAWINGS.contains(name)) {
      return new Verdict(Html.escape(written), Optional.empty(), false);
    }
    if (!safe.isSafeTag(name)) {
      return new Verdict("", closing ? Optional.empty() : Optional.of("<" + name + ">"), false);
    }
    return closing
        ? new Verdict("</" + name + ">", Optional.empty(), true)
        : opening(written, name, safe);
  }

  private static Verdict opening(String written, String name, Safelist safe) {
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    Element element = Jsoup.parse(written, "", parser).firstElementChild();
    if (element == null || !element.normalName().equals(name)) {
      return new Verdict("", Optional.of(shown(written)), false);
    }
    StringBuilder html = new StringBuilder("<").append(name);
    Optional<String> dropped = Optional.empty();
    for (Attribute attribute : element.attributes()) {
      Pattern values = VALUES.get(attribute.getKey());
      String value = attribute.getValue();
      if (safe.isSafeAttribute(name, element, attribute)
          && (values == null || values.matcher(value).matches())) {
        html.append(' ').append(attribute.getKey());
        html.append("=\"").append(Html.escape(value)).append('"');
      } else if (dropped.isEmpty()) {
        dropped = Optional.of(shown(attribute.getKey()) + "` of `<" + name + ">");
      }
    }
    return new Verdict(html.append('>').toString(), dropped, true);
  }

  private static String name(String written, int from) {
    int end = from;
    while (end < written.length()
        && (Scan.isLetter(written.charAt(end))
            || Scan.isDigit(written.charAt(end))
            || written.charAt(end) == '-')) {
      end++;
    }
    return written.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static String shown(String written) {
    String line = written.replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }

  /** A rendered text that holds an author's elements, with all that is open closed. */
  static String whole(String html) {
    Document parsed = Jsoup.parseBodyFragment(html);
    // `<p><details>` ends the paragraph before it begins, and `</p>` then makes another.
    for (Element paragraph : parsed.select("p")) {
      if (paragraph.childNodeSize() == 0) {
        paragraph.remove();
      }
    }
    Document clean = new Cleaner(RENDERED).clean(parsed);
    clean.outputSettings(new OutputSettings().prettyPrint(false));
    return clean.body().html();
  }
}
