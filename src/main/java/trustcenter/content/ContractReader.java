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
import trustcenter.markdown.OutlineReader;
import trustcenter.markdown.Slug;
import trustcenter.model.Agreement.Body;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Markdown;

/** Reads the text of an agreement into clauses, numbered paragraphs and litterae. */
final class ContractReader {
  private static final Pattern CLAUSE =
      Pattern.compile("^(?:§+|Section|Clause|Article|Artikel|Ziffer)\\s*(\\d+[a-z]?)(?![\\d.])\\b");
  private static final Pattern PARAGRAPH = Pattern.compile("^(\\((\\d+[a-z]?)\\.?\\))\\s+(.*)$", Pattern.DOTALL);
  private static final Pattern LITTERA =
      Pattern.compile("^((?:\\(([a-z])\\)|([a-z])[.)]))\\s+(.*)$", Pattern.DOTALL);

  private final Source source;
  private final String pointer;
  private final Map<String, Integer> anchors = new HashMap<>();

  ContractReader(Source source, String pointer) {
    this.source = source;
    this.pointer = pointer;
  }

  Body read(MarkdownFile file) {
    Outline outline = new OutlineReader().readContract(file.body(), file.firstLine());
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
    String anchor = unique(number.map(n -> "p" + n).orElseGet(() -> "p-" + Slug.of(heading.text())));
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
    private char lastLittera = 'a' - 1;

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
      StringBuilder open = new StringBuilder();
      for (String each : text.text().split("\n")) {
        if (!open.isEmpty() && begins(each)) {
          close(open.toString(), text.position());
          open.setLength(0);
        }
        open.append(open.isEmpty() ? "" : "\n").append(each);
      }
      close(open.toString(), text.position());
    }

    private boolean begins(String line) {
      return PARAGRAPH.matcher(line).matches() || littera(line).isPresent();
    }

    /** A littera follows the one before it, or is the first; "z. B." at a line's begin is none. */
    private Optional<Matcher> littera(String line) {
      Matcher matcher = LITTERA.matcher(line);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      char letter = letter(matcher);
      return letter == 'a' || letter == lastLittera + 1 ? Optional.of(matcher) : Optional.empty();
    }

    private char letter(Matcher matcher) {
      return (matcher.group(2) == null ? matcher.group(3) : matcher.group(2)).charAt(0);
    }

    private void close(String text, Outline.Position position) {
      Matcher numbered = PARAGRAPH.matcher(text);
      Optional<Matcher> littera = littera(text);
      if (numbered.matches()) {
        paragraph = unique(clause + "-" + numbered.group(2));
        lastLittera = 'a' - 1;
        source.positions().put(pointer + "/" + paragraph, span(position));
        found.add(new Provision.Paragraph(paragraph, numbered.group(1), markdown(numbered.group(3))));
      } else if (littera.isPresent()) {
        lastLittera = letter(littera.get());
        String anchor = unique(paragraph + "-" + lastLittera);
        source.positions().put(pointer + "/" + anchor, span(position));
        found.add(
            new Provision.Littera(anchor, littera.get().group(1), markdown(littera.get().group(4))));
      } else {
        found.add(new Provision.Text(markdown(text)));
      }
    }
  }
}
