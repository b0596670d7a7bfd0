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
import trustcenter.markdown.Outline.Item;
import trustcenter.markdown.Outline.Listing;
import trustcenter.markdown.Outline.Other;
import trustcenter.markdown.Outline.Paragraph;
import trustcenter.markdown.Slug;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.ControlId;
import trustcenter.model.GoalId;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.ScopeId;
import trustcenter.model.Section;

/** Reads the text of a catalogue in one language into its sections and measures. */
final class BodyReader {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:§+\\s*)?\\(?(\\d+[a-z]?(?:\\.\\d+[a-z]?)*)\\.?\\)?(?=\\s|$)");

  private final Source source;
  private final Language language;
  private final String vocabulary;
  private final List<Catalogue.Scope> scopes;
  private final AttributeReader attributes;
  private final String pointer;
  private final Map<String, Integer> anchors = new HashMap<>();

  BodyReader(
      Source source,
      Language language,
      String vocabulary,
      List<Catalogue.Scope> scopes,
      String pointer) {
    this.source = source;
    this.language = language;
    this.vocabulary = vocabulary;
    this.scopes = scopes;
    this.pointer = pointer;
    this.attributes = new AttributeReader(source, scopes);
  }

  /** A heading and what stands directly below it, before headings are put into a tree. */
  private record Opened(Heading heading, List<Outline.Block> blocks) {}

  Catalogue.Body read(MarkdownFile file) {
    Outline outline = source.texts().outline(file);
    attributes.reportStrays(outline.strays());
    List<Block> intro = new ArrayList<>();
    List<Opened> opened = new ArrayList<>();
    for (Outline.Block block : outline.blocks()) {
      if (block instanceof Heading heading) {
        opened.add(new Opened(heading, new ArrayList<>()));
      } else if (opened.isEmpty()) {
        intro.add(prose(block));
      } else {
        opened.get(opened.size() - 1).blocks().add(block);
      }
    }
    return new Catalogue.Body(intro, sections(opened, 0, opened.size(), ""));
  }

  /** The sections of a stretch of headings: each takes the deeper ones that follow it. */
  private List<Section> sections(List<Opened> opened, int from, int to, String parent) {
    List<Section> sections = new ArrayList<>();
    int start = from;
    while (start < to) {
      int level = opened.get(start).heading().level();
      int end = start + 1;
      while (end < to && opened.get(end).heading().level() > level) {
        end++;
      }
      sections.add(section(opened, start, end, parent));
      start = end;
    }
    return sections;
  }

  private Section section(List<Opened> opened, int start, int end, String parent) {
    Heading heading = opened.get(start).heading();
    AttributeReader.OfHeading said = attributes.ofHeading(heading.attributes(), vocabulary);
    Optional<ScopeId> scope = said.scope().or(() -> scopeCalled(heading.text()));
    Optional<String> number = number(heading.text());
    String anchor = anchor(said.id(), scope, number, heading.text(), parent);
    position(anchor, heading.position());
    List<ControlId> controls =
        scope.isPresent() && said.controls().isEmpty()
            ? List.of()
            : said.controls().isEmpty()
                ? source.reference().headings().controlsIn(heading.text(), vocabulary, language)
                : said.controls();
    List<GoalId> goals =
        said.goals().isEmpty() && scope.isEmpty()
            ? source.reference().headings().goalsIn(heading.text(), language)
            : said.goals();
    List<Block> blocks = blocks(opened.get(start).blocks(), anchor);
    return new Section(
        anchor,
        heading.level(),
        number,
        new Markdown(heading.text(), source.path()),
        scope,
        controls,
        goals,
        blocks,
        sections(opened, start + 1, end, anchor));
  }

  private Optional<ScopeId> scopeCalled(String heading) {
    return scopes.stream()
        .filter(scope -> isCalled(scope.label(), heading))
        .map(Catalogue.Scope::id)
        .findFirst();
  }

  private static boolean isCalled(Localised<String> label, String heading) {
    return label.values().values().stream().anyMatch(words -> plain(words).equals(plain(heading)));
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").replaceAll(":$", "");
  }

  static Optional<String> number(String heading) {
    Matcher matcher = NUMBER.matcher(heading);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private String anchor(
      Optional<String> id,
      Optional<ScopeId> scope,
      Optional<String> number,
      String heading,
      String parent) {
    if (id.isPresent()) {
      return unique(id.get());
    }
    if (number.isPresent()) {
      String numbered = number.get().replace('.', '-');
      boolean nested = !parent.isEmpty() && !number.get().contains(".");
      return unique(nested ? parent + "-" + numbered : "s" + numbered);
    }
    String name = scope.map(ScopeId::value).orElseGet(() -> Slug.of(heading));
    return unique(parent.isEmpty() ? "s-" + name : parent + "-" + name);
  }

  private String unique(String anchor) {
    int times = anchors.merge(anchor, 1, Integer::sum);
    return times == 1 ? anchor : unique(anchor + "-" + times);
  }

  private void position(String anchor, Outline.Position position) {
    source
        .positions()
        .put(
            pointer + "/" + anchor,
            new Span(source.file(), position.line(), position.column(), position.endColumn()));
  }

  /** Counts the measures of one section, so that each has an anchor. */
  private static final class Count {
    private int measures;

    int next() {
      return ++measures;
    }
  }

  private List<Block> blocks(List<Outline.Block> outline, String section) {
    List<Block> blocks = new ArrayList<>();
    Count count = new Count();
    for (int i = 0; i < outline.size(); i++) {
      Outline.Block block = outline.get(i);
      boolean listFollows = i + 1 < outline.size() && outline.get(i + 1) instanceof Listing;
      if (block instanceof Paragraph paragraph
          && !(listFollows && paragraph.text().endsWith(":"))) {
        blocks.add(new Block.Paragraph(measure(paragraph, section + "-m" + count.next())));
      } else if (block instanceof Listing listing) {
        blocks.add(items(listing, section + "-m", count));
      } else {
        blocks.add(prose(block));
      }
    }
    return blocks;
  }

  private Measure measure(Paragraph paragraph, String derived) {
    return measure(
        paragraph.text(), paragraph.attributes(), List.of(), derived, paragraph.position());
  }

  private Measure measure(
      String text,
      List<Attribute> written,
      List<Outline.Block> below,
      String derived,
      Outline.Position position) {
    AttributeReader.OfMeasure said = attributes.ofMeasure(written);
    String anchor = unique(said.id().orElse(derived));
    position(anchor, position);
    List<Block> more = new ArrayList<>();
    Count count = new Count();
    for (Outline.Block block : below) {
      more.add(
          block instanceof Listing nested ? items(nested, derived + "-", count) : prose(block));
    }
    return new Measure(anchor, new Markdown(text, source.path()), said.terms(), more);
  }

  private Block items(Listing listing, String prefix, Count count) {
    List<Measure> measures = new ArrayList<>();
    for (Item item : listing.items()) {
      measures.add(
          measure(
              item.text(), item.attributes(), item.more(), prefix + count.next(), item.position()));
    }
    return new Block.Items(listing.ordered(), listing.start(), measures);
  }

  /** Text that is no measure; attributes have no place in it. */
  private Block prose(Outline.Block block) {
    if (block instanceof Paragraph paragraph) {
      attributes.reportStrays(paragraph.attributes());
      return new Block.Prose(new Markdown(paragraph.text(), source.path()));
    }
    if (block instanceof Listing listing) {
      listing.items().forEach(item -> attributes.reportStrays(item.attributes()));
      return new Block.Prose(new Markdown(listing.source(), source.path()));
    }
    if (block instanceof Heading heading) {
      source.report(
          Code.MISPLACED_HEADING,
          new Span(
              source.file(),
              heading.position().line(),
              heading.position().column(),
              heading.position().endColumn()),
          "a heading inside a list opens no section.",
          "put it at the beginning of a line, outside of the list.");
      return new Block.Prose(new Markdown(heading.text(), source.path()));
    }
    return new Block.Prose(new Markdown(((Other) block).source(), source.path()));
  }
}
