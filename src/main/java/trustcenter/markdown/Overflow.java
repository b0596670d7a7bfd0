package trustcenter.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text that is no longer looked into, since a limit was reached there; it is shown as it is. */
final class Overflow extends Node {
  private final Limit limit;

  /** What there can be too much of. */
  enum Limit {
    DEPTH("text is nested more than " + Nesting.DEEPEST / 2 + " levels deep here."),
    BRACKETS("more than " + LinearInlineParser.MOST_BRACKETS + " brackets are open here."),
    COLUMNS("a table has more than " + LineLimits.MOST_COLUMNS + " columns here."),
    LINES(
        "more than " + LineLimits.MOST_LINES + " indented or quoted lines follow each other here."),
    CELLS("the rows of the table that begins here lack far too many cells."),
    REFERENCES("links by reference have written out too much here.");

    private final String words;

    Limit(String words) {
      this.words = words;
    }

    /** A sentence for the author. */
    String words() {
      return words;
    }
  }

  /**
   * Where a limit was reached.
   *
   * @param offset in the text
   */
  record Place(int offset, Limit limit) {}

  Overflow(BasedSequence chars, Limit limit) {
    super(chars);
    this.limit = limit;
  }

  Place place() {
    return new Place(getStartOffset(), limit);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
