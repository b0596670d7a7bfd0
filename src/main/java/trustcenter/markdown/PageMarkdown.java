package trustcenter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The text of a finished page as Markdown, for programs that read text. What only a browser can use
 * is left out: navigation, drawings (the same facts stand in a table), forms. It takes as long as
 * the page is, whatever stands in it.
 */
public final class PageMarkdown {
  private static final Evaluator FOR_BROWSERS =
      QueryParser.parse("nav, form, svg, script, figure > figcaption, .anchor, .skip, [hidden]");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "details",
          "div",
          "dl",
          "dd",
          "dt",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

  /** What begins a block of Markdown where it begins a line: a mark, or a number and its mark. */
  private static final Pattern BEGINNING =
      Pattern.compile("^(?:(?=#{1,6}(?: |$)|[-+>=~])|(\\d{1,9})(?=[.)](?: |$)))");

  /** Ends a line until its paragraph is whole; no text of a page holds it. */
  private static final char BREAK = '\u000B';

  private final UnaryOperator<String> links;

  private PageMarkdown(UnaryOperator<String> links) {
    this.links = links;
  }

  /**
   * The Markdown of a page.
   *
   * @param html a whole document
   * @param links where a link of the page leads in the Markdown
   */
  public static String of(String html, UnaryOperator<String> links) {
    Document page = PageDocument.of(html);
    page.select(FOR_BROWSERS).remove();
    Element main = page.selectFirst("main");
    return String.join("\n", new PageMarkdown(links).blocks(main == null ? page.body() : main))
        + "\n";
  }

  /** The lines of what stands in an element; blocks are apart by an empty line. */
  private List<String> blocks(Element parent) {
    List<String> lines = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && holdsBlocks(element)) {
        add(lines, paragraph(words));
        add(lines, block(element));
      } else {
        inline(child, words);
      }
    }
    add(lines, paragraph(words));
    return lines;
  }

  private static boolean holdsBlocks(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  private static void add(List<String> lines, List<String> block) {
    if (!block.isEmpty()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(block);
    }
  }

  /** Words that were collected, which are none after that. */
  private static List<String> paragraph(StringBuilder words) {
    String text = words.toString().strip();
    words.setLength(0);
    List<String> lines = new ArrayList<>();
    for (String line : text.isEmpty() ? new String[0] : text.split(String.valueOf(BREAK), -1)) {
      String safe = BEGINNING.matcher(line.strip()).replaceFirst("$1\\\\");
      lines.add(safe);
    }
    for (int i = 0; i < lines.size() - 1; i++) {
      lines.set(i, lines.get(i) + "\\");
    }
    return lines;
  }

  private List<String> block(Element element) {
    String name = element.normalName();
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
      case "ul", "ol" -> list(element, name.equals("ol"));
      case "dl" -> terms(element);
      case "table" -> table(element);
      case "pre" -> code(element);
      case "blockquote" -> below("> ", "> ", blocks(element));
      case "hr" -> List.of("***");
      case "summary" -> List.of("**" + oneLine(element) + "**");
      default -> blocks(element);
    };
  }

  private List<String> heading(Element element, int level) {
    String text = oneLine(element);
    return text.isEmpty() ? List.of() : List.of("#".repeat(level) + " " + text);
  }

  private static List<String> below(String first, String other, List<String> lines) {
    List<String> indented = new ArrayList<>(lines.size());
    for (String line : lines) {
      String before = indented.isEmpty() ? first : other;
      indented.add((before + line).stripTrailing());
    }
    return indented;
  }

  private List<String> list(Element list, boolean numbered) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (Element item : list.children()) {
      String mark = numbered ? number++ + ". " : "- ";
      lines.addAll(below(mark, " ".repeat(mark.length()), blocks(item)));
    }
    return lines;
  }

  private List<String> terms(Element list) {
    List<String> lines = new ArrayList<>();
    for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
      if (part.normalName().equals("dt")) {
        add(lines, List.of(oneLine(part)));
      } else {
        lines.addAll(below(":   ", "    ", blocks(part)));
      }
    }
    return lines;
  }

  private List<String> table(Element table) {
    List<String> lines = new ArrayList<>();
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      add(lines, paragraph(new StringBuilder(oneLine(caption))));
      lines.add("");
    }
    boolean first = true;
    for (Element row : table.select("> thead > tr, > tbody > tr, > tfoot > tr, > tr")) {
      StringBuilder line = new StringBuilder("|");
      row.children()
          .forEach(cell -> line.append(' ').append(oneLine(cell).replace("|", "\\|")).append(" |"));
      lines.add(line.toString());
      if (first) {
        lines.add("|" + "---|".repeat(row.childrenSize()));
        first = false;
      }
    }
    return lines;
  }

  private static List<String> code(Element element) {
    String text = element.wholeText();
    String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    List<String> lines = new ArrayList<>(List.of(fence));
    text.lines().forEach(lines::add);
    lines.add(fence);
    return lines;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** What stands in an element, blocks too, in one line. */
  private String oneLine(Element element) {
    StringBuilder words = new StringBuilder();
    flat(element, words);
    return SPACE.matcher(words).replaceAll(" ").strip();
  }

  private void flat(Element element, StringBuilder words) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element block && holdsBlocks(block)) {
        boolean next = block.normalName().equals("li") && block.previousElementSibling() != null;
        words.append(next ? "; " : " ");
        flat(block, words);
      } else if (child instanceof Element line && line.normalName().equals("br")) {
        words.append(' ');
      } else {
        inline(child, words);
      }
    }
  }

  private void inline(Node node, StringBuilder words) {
    if (node instanceof TextNode text) {
      escaped(SPACE.matcher(text.getWholeText()).replaceAll(" "), words);
    } else if (node instanceof Element element) {
      inline(element, words);
    }
  }

  private void inline(Element element, StringBuilder words) {
    switch (element.normalName()) {
      case "br" -> words.append(BREAK);
      case "strong", "b" -> around(element, "**", words);
      case "em", "i" -> around(element, "*", words);
      case "del", "s" -> around(element, "~~", words);
      case "img" -> escaped(element.attr("alt"), words);
      case "code" -> {
        String text = element.text();
        String mark = "`".repeat(longestRun(text) + 1);
        String gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
        words.append(mark).append(gap).append(text).append(gap).append(mark);
      }
      case "a" -> link(element, words);
      default -> element.childNodes().forEach(child -> inline(child, words));
    }
  }

  private void link(Element link, StringBuilder words) {
    StringBuilder text = new StringBuilder();
    link.childNodes().forEach(child -> inline(child, text));
    String href = links.apply(link.attr("href"));
    if (href.isEmpty() || text.toString().isBlank()) {
      words.append(text);
    } else {
      words.append('[').append(text).append("](").append(address(href)).append(')');
    }
  }

  private static String address(String href) {
    return href.chars().anyMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>')
        ? "<" + href.replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20") + ">"
        : href;
  }

  /** Marks stand at words and not at the spaces around them. */
  private void around(Element element, String mark, StringBuilder words) {
    StringBuilder inner = new StringBuilder();
    element.childNodes().forEach(child -> inline(child, inner));
    String text = inner.toString().strip();
    if (text.isEmpty()) {
      words.append(inner);
      return;
    }
    words.append(Character.isWhitespace(inner.charAt(0)) ? " " : "");
    words.append(mark).append(text).append(mark);
    words.append(Character.isWhitespace(inner.charAt(inner.length() - 1)) ? " " : "");
  }

  /** Text as text: nothing in it becomes a mark, a link or HTML. */
  private static void escaped(String text, StringBuilder words) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isMark =
          switch (c) {
            case '\\', '`', '*', '[', ']', '<' -> true;
            case '_' -> !(isLetter(text, i - 1) && isLetter(text, i + 1));
            case '&' ->
                i + 1 < text.length() && (text.charAt(i + 1) == '#' || isLetter(text, i + 1));
            case '~' -> i + 1 < text.length() && text.charAt(i + 1) == '~';
            default -> false;
          };
      words.append(isMark ? "\\" : "").append(c);
    }
  }

  private static boolean isLetter(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }
}
