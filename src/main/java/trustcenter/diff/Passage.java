package trustcenter.diff;

import java.util.List;
import java.util.Optional;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;

/**
 * A stretch of a catalogue's or an agreement's text, and where it stands.
 *
 * @param anchor the lasting name of its place; prose has none
 * @param label its printed number, of a paragraph or a littera of an agreement
 * @param text in the languages that were compared
 * @param headings those that it stands below, outermost first
 */
public record Passage(
    Kind kind,
    Optional<String> anchor,
    Optional<String> label,
    Localised<Markdown> text,
    List<Localised<Markdown>> headings) {
  public Passage {
    headings = List.copyOf(headings);
  }

  /** What a stretch of text is. */
  public enum Kind {
    HEADING,
    /** Of a catalogue. */
    MEASURE,
    /** A numbered paragraph of an agreement. */
    PARAGRAPH,
    /** Of an agreement's paragraph. */
    LITTERA,
    /** Anything else: an introduction, a lead-in, a preamble, a table. */
    PROSE
  }
}
