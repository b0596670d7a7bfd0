package trustcenter.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.ScopeId;

/**
 * The text of a catalogue or an agreement in reading order, headings included.
 *
 * @param lines each stands behind the one it stands below
 */
record Script(List<Line> lines) {
  /** Stands for the index of a line where there is none. */
  static final int NONE = -1;

  Script {
    lines = List.copyOf(lines);
  }

  /**
   * A stretch of the text.
   *
   * @param heading the index of the heading that it stands below, or {@link #NONE}
   * @param under the index of the measure or paragraph that it is a part of, or {@link #NONE}
   * @param isNamed whether the author gave it its anchor, rather than its place
   * @param number the printed number of a heading
   * @param terms what is said of it; of a heading the scope only
   */
  record Line(
      Passage.Kind kind,
      int heading,
      int under,
      Optional<String> anchor,
      boolean isNamed,
      Optional<String> label,
      Optional<String> number,
      Localised<Markdown> text,
      Measure.Terms terms) {

    boolean isHeading() {
      return kind == Passage.Kind.HEADING;
    }

    private Line in(Map<Language, Markdown> texts) {
      return new Line(
          kind,
          heading,
          under,
          anchor,
          isNamed,
          label,
          number,
          new Localised<>(text.original(), texts),
          terms);
    }

    private boolean hasPlaceOf(Line other) {
      return kind == other.kind
          && heading == other.heading
          && under == other.under
          && anchor.equals(other.anchor);
    }
  }

  /** Whether another language's text has the same lines at the same places. */
  boolean hasStructureOf(Script other) {
    if (lines.size() != other.lines.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).hasPlaceOf(other.lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Several languages' texts of one structure as one; the first is the original. */
  static Script joined(List<Script> scripts) {
    List<Line> joined = new ArrayList<>();
    List<Line> originals = scripts.get(0).lines();
    for (int i = 0; i < originals.size(); i++) {
      Map<Language, Markdown> texts = new LinkedHashMap<>();
      for (Script script : scripts) {
        texts.putAll(script.lines().get(i).text().values());
      }
      joined.add(originals.get(i).in(texts));
    }
    return new Script(joined);
  }

  /** A line as others see it. */
  Passage passage(int index) {
    Line line = lines.get(index);
    List<Localised<Markdown>> headings = new ArrayList<>();
    for (int above = line.heading(); above != NONE; above = lines.get(above).heading()) {
      headings.add(0, lines.get(above).text());
    }
    return new Passage(line.kind(), line.anchor(), line.label(), line.text(), headings);
  }

  /** The scope that a line is in: its own, or that of what it belongs to. */
  Optional<ScopeId> scope(int index) {
    Line line = lines.get(index);
    if (line.terms().scope().isPresent()) {
      return line.terms().scope();
    }
    int around = line.under() != NONE ? line.under() : line.heading();
    return around == NONE ? Optional.empty() : scope(around);
  }
}
