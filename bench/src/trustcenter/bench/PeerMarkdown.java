package trustcenter.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a finished page as its author would write it in Markdown: headings with their ids,
 * paragraphs, lists and tables. A measure ends in a link to itself, {@code [#](#s1-m2)}, so that it
 * can be pointed at. What is none of this stays HTML.
 */
final class PeerMarkdown {
  private final StringBuilder written = new StringBuilder();

  private PeerMarkdown() {}

  static String of(Element body) {
    PeerMarkdown markdown = new PeerMarkdown();
    markdown.blocks(body);
    return markdown.written.toString();
  }

  /** HTML in Markdown: one block, which an empty line would end. */
  static String raw(List<? extends Node> nodes) {
    return nodes.stream()
        .map(Node::outerHtml)
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void blocks(Element parent) {
    for (Element block : parent.children()) {
      switch (block.normalName()) {
        case "section" -> blocks(block);
        case "h2", "h3", "h4", "h5", "h6" -> heading(block);
        case "table" -> table(block);
        case "ul", "ol" -> {
          list(block, "");
          written.append('\n');
        }
        case "div" -> {
          if (block.hasClass("measure")) {
            written.append(inline(block.expectFirst("p"))).append(itself(block)).append("\n\n");
          } else {
            blocks(block);
          }
        }
        case "p" -> {
          if (block.className().isEmpty()) {
            written.append(inline(block)).append("\n\n");
          } else {
            written.append(raw(List.of(block))).append('\n');
          }
        }
        default -> written.append(raw(List.of(block))).append('\n');
      }
    }
  }

  private void heading(Element heading) {
    int level = heading.normalName().charAt(1) - '0';
    written.append("#".repeat(level)).append(' ').append(inline(heading));
    written.append(" {#").append(heading.id()).append("}\n\n");
  }

  private void list(Element list, String indent) {
    for (Element item : list.children()) {
      String mark = list.normalName().equals("ol") ? "1. " : "- ";
      Element text = item.selectFirst("> span.text");
      written.append(indent).append(mark).append(inline(text == null ? item : text));
      written.append(item.hasClass("measure") ? itself(item) : "").append('\n');
      for (Element below : item.select("> ul, > ol")) {
        list(below, indent + " ".repeat(mark.length()));
      }
    }
  }

  private void table(Element table) {
    boolean first = true;
    for (Element row : table.select("tr")) {
      List<String> cells = row.children().stream().map(PeerMarkdown::inline).toList();
      written.append("| ").append(String.join(" | ", cells)).append(" |\n");
      if (first) {
        written.append("|---".repeat(cells.size())).append("|\n");
        first = false;
      }
    }
    written.append('\n');
  }

  private static String itself(Element measure) {
    return " [#](#" + measure.id() + ")";
  }

  private static String inline(Element parent) {
    StringBuilder line = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.text());
      } else if (node instanceof Element element && !element.is("a.anchor, ul, ol")) {
        line.append(
            switch (element.normalName()) {
              case "strong" -> "**" + inline(element) + "**";
              case "em" -> "*" + inline(element) + "*";
              case "code" -> "`" + element.text() + "`";
              case "a" -> "[" + inline(element) + "](" + element.attr("href") + ")";
              default -> element.outerHtml();
            });
      }
    }
    // A space that does not break stands before the link of a heading or measure to itself.
    return line.toString().replace('\u00a0', ' ').strip();
  }
}
