package trustcenter.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Span;
import trustcenter.markdown.Outline;
import trustcenter.markdown.Outline.Attribute;
import trustcenter.markdown.Outline.Heading;
import trustcenter.markdown.Outline.Listing;
import trustcenter.markdown.Outline.Other;
import trustcenter.markdown.Outline.Paragraph;
import trustcenter.markdown.Slug;
import trustcenter.model.Agreement.Body;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Markdown;

/** Reads the text of an agreement into clauses, numbered paragraphs and litterae. */
final class ContractReader {
  private static final Pattern CLAUSE =
      Pattern.compile("^(?:§+|Section|Clause|Article|Artikel|Ziffer)\\s*(\\d+[a-z]?)(?![\\d.])\\b");
  private static final Pattern PARAGRAPH =
      Pattern.compile("^(\\((\\d+[a-z]?)\\.?\\))\\s+(.*)$", Pattern.DOTALL);
  private static final Pattern LITTERA =
      Pattern.compile("^((?:\\(([a-z])\\)|([a-z])[.)]))\\s+(.*)$", Pattern.DOTALL);

  private static final char BEFORE_A = 'a' - 1;

  private final Source source;
  private final String pointer;
  private final Map<String, Integer> anchors = new HashMap<>();

  ContractReader(Source source, String pointer) {
    this.source = source;
    this.pointer = pointer;
  }

  Body read(MarkdownFile file) {
    Outline outline = source.texts().contract(file);
    reportAttributes(outline.strays());
    List<Markdown> preamble = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>();
    Optional<Heading> open = Optional.empty();
    List<Outline.Block> blocks = new ArrayList<>();
    for (Outline.Block block : outline.blocks()) {
      if (block instanceof Heading heading) {
        open.ifPresent(before -> clauses.add(clause(before, blocks)));
        open = Optional.of(heading);
        blocks.clear();
      } else if (open.isEmpty()) {
        preamble.add(markdown(verbatim(block)));
      } else {
        blocks.add(block);
      }
    }
    open.ifPresent(last -> clauses.add(clause(last, blocks)));
    return new Body(preamble, clauses);
  }

  private Markdown markdown(String text) {
    return new Markdown(text, source.path());
  }

  private String verbatim(Outline.Block block) {
    if (block instanceof Paragraph paragraph) {
      reportAttributes(paragraph.attributes());
      return paragraph.text();
    }
    if (block instanceof Listing listing) {
      listing.items().forEach(item -> reportAttributes(item.attributes()));
      return listing.source();
    }
    return block instanceof Heading heading ? heading.text() : ((Other) block).source();
  }

  private void reportAttributes(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      source.report(
          Code.MISPLACED_ATTRIBUTES,
          span(attribute.position()),
          "an agreement takes no attributes.",
          "its paragraphs have their anchors by their numbers; take the braces out.");
    }
  }

  private Span span(Outline.Position position) {
    return new Span(source.file(), position.line(), position.column(), position.endColumn());
  }

  private String unique(String anchor) {
    int times = anchors.merge(anchor, 1, Integer::sum);
    return times == 1 ? anchor : unique(anchor + "-" + times);
  }

  private Clause clause(Heading heading, List<Outline.Block> blocks) {
    reportAttributes(heading.attributes());
    Matcher matcher = CLAUSE.matcher(heading.text());
    Optional<String> number = matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    String anchor =
        unique(number.map(n -> "p" + n).orElseGet(() -> "p-" + Slug.of(heading.text())));
    source.positions().put(pointer + "/" + anchor, span(heading.position()));
    Provisions provisions = new Provisions(anchor);
    blocks.forEach(provisions::add);
    return new Clause(
        anchor, heading.level(), number, markdown(heading.text()), List.copyOf(provisions.found));
  }

  /** Collects the provisions of one clause, which of them is open and which littera came last. */
  private final class Provisions {
    private final String clause;
    private final List<Provision> found = new ArrayList<>();
    private String paragraph;
    private char lastLittera = BEFORE_A;

    Provisions(String clause) {
      this.clause = clause;
      this.paragraph = clause;
    }

    void add(Outline.Block block) {
      if (!(block instanceof Paragraph text)) {
        found.add(new Provision.Text(markdown(verbatim(block))));
        return;
      }
      reportAttributes(text.attributes());
      Opening opening = Opening.TEXT;
      StringBuilder open = new StringBuilder();
      int begin = 0;
      int number = 0;
      for (String line : text.text().split("\n", -1)) {
        Opening next = opening(line);
        if (open.isEmpty() || next != Opening.TEXT) {
          close(opening, open.toString(), line(text.position(), begin));
          open.setLength(0);
          opening = next;
          begin = number;
          open.append(line);
        } else {
          open.append('\n').append(line);
        }
        number++;
      }
      close(opening, open.toString(), line(text.position(), begin));
    }

    /** A line of a block of text; how far it is indented is known of the first alone. */
    private Span line(Outline.Position block, int number) {
      return number == 0 ? span(block) : new Span(source.file(), block.line() + number, 0, 0);
    }

    /**
     * What a line begins. A littera follows the one before it, or is the first: "z. B." is none.
     */
    private Opening opening(String line) {
      if (PARAGRAPH.matcher(line).matches()) {
        lastLittera = BEFORE_A;
        return Opening.PARAGRAPH;
      }
      Matcher littera = LITTERA.matcher(line);
      if (littera.matches() && (letter(littera) == 'a' || letter(littera) == lastLittera + 1)) {
        lastLittera = letter(littera);
        return Opening.LITTERA;
      }
      return Opening.TEXT;
    }

    private static char letter(Matcher matcher) {
      return (matcher.group(2) == null ? matcher.group(3) : matcher.group(2)).charAt(0);
    }

    private void close(Opening opening, String text, Span span) {
      if (text.isEmpty()) {
        return;
      }
      Matcher matcher = (opening == Opening.LITTERA ? LITTERA : PARAGRAPH).matcher(text);
      if (opening == Opening.TEXT || !matcher.matches()) {
        found.add(new Provision.Text(markdown(text)));
      } else if (opening == Opening.PARAGRAPH) {
        paragraph = unique(clause + "-" + matcher.group(2));
        source.positions().put(pointer + "/" + paragraph, span);
        found.add(new Provision.Paragraph(paragraph, matcher.group(1), markdown(matcher.group(3))));
      } else {
        String anchor = unique(paragraph + "-" + letter(matcher));
        source.positions().put(pointer + "/" + anchor, span);
        found.add(new Provision.Littera(anchor, matcher.group(1), markdown(matcher.group(4))));
      }
    }
  }

  /** What the first line of a stretch of text is. */
  private enum Opening {
    PARAGRAPH,
    LITTERA,
    TEXT
  }
}
