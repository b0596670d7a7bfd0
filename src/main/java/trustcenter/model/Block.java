package trustcenter.model;

import java.util.List;

/** A part of a catalogue's text between two headings. */
public sealed interface Block {
  /** Text that is no measure: an introduction, a lead-in, a table. */
  record Prose(Markdown text) implements Block {}

  /** A paragraph that is a measure. */
  record Paragraph(Measure measure) implements Block {}

  /**
   * A list of measures.
   *
   * @param start the first number of an ordered list
   */
  record Items(boolean ordered, int start, List<Measure> measures) implements Block {
    public Items {
      measures = List.copyOf(measures);
    }
  }
}
