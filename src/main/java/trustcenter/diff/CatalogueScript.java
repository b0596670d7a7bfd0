package trustcenter.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.ScopeId;
import trustcenter.model.Section;

/** Writes the text of a catalogue in one language down in reading order. */
final class CatalogueScript {
  /** What follows on the anchor of its section in an anchor that was counted. */
  private static final Pattern COUNTED = Pattern.compile("-m\\d+(-\\d+)*");

  private final Language language;
  private final List<Script.Line> lines = new ArrayList<>();

  private CatalogueScript(Language language) {
    this.language = language;
  }

  static Script of(Catalogue.Body body, Language language) {
    CatalogueScript script = new CatalogueScript(language);
    Place top = new Place(Script.NONE, Script.NONE, "");
    script.blocks(body.intro(), top);
    script.sections(body.sections(), top);
    return new Script(script.lines);
  }

  /** Where the next lines stand, and the anchor of their section. */
  private record Place(int heading, int under, String section) {
    Place below(int measure) {
      return new Place(heading, measure, section);
    }
  }

  private void sections(List<Section> sections, Place place) {
    for (Section section : sections) {
      int heading = lines.size();
      lines.add(
          line(
              Passage.Kind.HEADING,
              place,
              Optional.of(section.anchor()),
              isNamed(section.anchor(), place.section()),
              section.number(),
              section.heading(),
              onlyScope(section.scope())));
      Place inside = new Place(heading, Script.NONE, section.anchor());
      blocks(section.blocks(), inside);
      sections(section.sections(), inside);
    }
  }

  private void blocks(List<Block> blocks, Place place) {
    for (Block block : blocks) {
      if (block instanceof Block.Prose prose) {
        lines.add(
            line(
                Passage.Kind.PROSE,
                place,
                Optional.empty(),
                false,
                Optional.empty(),
                prose.text(),
                Measure.Terms.NONE));
      } else if (block instanceof Block.Paragraph paragraph) {
        measure(paragraph.measure(), place);
      } else if (block instanceof Block.Items items) {
        items.measures().forEach(measure -> measure(measure, place));
      }
    }
  }

  private void measure(Measure measure, Place place) {
    int index = lines.size();
    String anchor = measure.anchor();
    boolean isCounted =
        anchor.startsWith(place.section())
            && COUNTED.matcher(anchor.substring(place.section().length())).matches();
    lines.add(
        line(
            Passage.Kind.MEASURE,
            place,
            Optional.of(anchor),
            !isCounted,
            Optional.empty(),
            measure.text(),
            measure.terms()));
    blocks(measure.more(), place.below(index));
  }

  /** An anchor that is made from a number or a heading begins with the one around it or an s. */
  private static boolean isNamed(String anchor, String parent) {
    return !anchor.matches("s(-.*|\\d.*)")
        && (parent.isEmpty() || !anchor.startsWith(parent + "-"));
  }

  private static Measure.Terms onlyScope(Optional<ScopeId> scope) {
    Measure.Terms none = Measure.Terms.NONE;
    return new Measure.Terms(
        scope,
        none.responsibility(),
        none.availability(),
        none.since(),
        none.until(),
        none.dataCenter(),
        none.certificate(),
        none.references());
  }

  private Script.Line line(
      Passage.Kind kind,
      Place place,
      Optional<String> anchor,
      boolean isNamed,
      Optional<String> number,
      Markdown text,
      Measure.Terms terms) {
    return new Script.Line(
        kind,
        place.heading(),
        place.under(),
        anchor,
        isNamed,
        Optional.empty(),
        number,
        Localised.of(language, text),
        terms);
  }
}
