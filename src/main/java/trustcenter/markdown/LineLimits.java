package trustcenter.markdown;

import java.util.ArrayList;
import java.util.List;
import trustcenter.markdown.Overflow.Limit;
import trustcenter.markdown.Overflow.Place;

/**
 * Takes the meaning from lines that would make far more out of a text than it is: hundreds of lists
 * or quotations inside each other, tables of thousands of columns. One mark of such a line becomes
 * {@code U+FFFD}; every other character keeps its place and its meaning. Behind too many indented
 * lines the text ends.
 */
final class LineLimits {
  /** Lists and quotations that one line may open inside each other. */
  static final int DEEPEST_LINE = Nesting.DEEPEST / 2;

  static final int MOST_COLUMNS = 200;

  /**
   * Flexmark's time for a block grows with the square of the lines whose beginning it leaves out.
   */
  static final int MOST_LINES = 1_000;

  /** Cells that rows may lack, beyond one for every four characters of the text. */
  private static final int MISSING_CELLS = 10_000;

  private static final int INDENTED_CODE = 4;
  private static final char INSTEAD = '\uFFFD';

  private final char[] text;
  private final List<Place> places = new ArrayList<>();
  private int end;
  private int columns;
  private int separator;
  private int missing;
  private int lines;
  private boolean blank = true;
  private boolean fenced;
  private int indent;

  private LineLimits(String text) {
    this.text = text.toCharArray();
    this.end = this.text.length;
  }

  /**
   * A text within the limits.
   *
   * @param places where it was not
   */
  record Limited(String text, List<Place> places) {}

  static Limited of(String text) {
    LineLimits limits = new LineLimits(text);
    int start = 0;
    while (start < limits.end) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      limits.line(start, end);
      start = end + 1;
    }
    return new Limited(
        limits.places.isEmpty() ? text : new String(limits.text, 0, limits.end), limits.places);
  }

  private void line(int start, int end) {
    int first = skipSpace(start, end);
    int content = content(start, end);
    count(start, first, content, end);
    if (content == end) {
      columns = 0;
      return;
    }
    int pipes = 0;
    boolean separates = text[content] == '|' || text[content] == '-' || text[content] == ':';
    int dash = -1;
    for (int i = content; i < end; i++) {
      char c = text[i];
      pipes += c == '|' ? 1 : 0;
      dash = c == '-' && dash < 0 ? i : dash;
      separates = separates && (c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t');
    }
    if (separates && dash >= 0 && pipes > 0) {
      table(dash, pipes);
    } else if (columns > 0) {
      row(pipes);
    }
  }

  /** Counts the lines that may belong to one block and do not begin where it begins. */
  private void count(int start, int first, int content, int end) {
    boolean quoted = first < end && text[first] == '>';
    if (first == end) {
      lines = fenced || indent >= INDENTED_CODE ? lines : 0;
      blank = true;
      return;
    }
    boolean item = !quoted && content > first;
    if (first == start && !quoted) {
      if (blank || item) {
        lines = 0;
        fenced = false;
      }
    } else if (item && !fenced && columnsBetween(start, first) < INDENTED_CODE) {
      lines = 1;
    } else if (++lines > MOST_LINES) {
      places.add(new Place(first, Limit.LINES));
      this.end = start;
    }
    fenced = fenced || isFence(content, end);
    indent = quoted ? 0 : columnsBetween(start, first);
    blank = false;
  }

  private boolean isFence(int at, int end) {
    return at + 2 < end
        && (text[at] == '`' || text[at] == '~')
        && text[at + 1] == text[at]
        && text[at + 2] == text[at];
  }

  private int columnsBetween(int start, int first) {
    int columns = 0;
    for (int i = start; i < first; i++) {
      columns += text[i] == '\t' ? INDENTED_CODE : 1;
    }
    return columns;
  }

  private void table(int dash, int pipes) {
    columns = pipes;
    separator = dash;
    if (columns > MOST_COLUMNS) {
      exceed(dash, Limit.COLUMNS);
      columns = 0;
    }
  }

  private void row(int pipes) {
    missing += Math.max(0, columns - pipes);
    if (missing > MISSING_CELLS + text.length / 4) {
      exceed(separator, Limit.CELLS);
      columns = 0;
      missing = 0;
    }
  }

  private void exceed(int at, Limit limit) {
    places.add(new Place(at, limit));
    text[at] = INSTEAD;
  }

  /** Where a line's own text begins, behind the marks of lists and quotations. */
  private int content(int start, int end) {
    int at = skipSpace(start, end);
    int depth = 0;
    while (true) {
      int behind = behindMark(at, end);
      if (behind == at) {
        return at;
      }
      if (++depth > DEEPEST_LINE) {
        if (!isRule(start, end)) {
          exceed(at, Limit.DEPTH);
        }
        return at;
      }
      at = skipSpace(behind, end);
    }
  }

  private int skipSpace(int start, int end) {
    int at = start;
    while (at < end && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
  }

  private int behindMark(int at, int end) {
    if (at == end) {
      return at;
    }
    if (text[at] == '>') {
      return at + 1;
    }
    int mark = at;
    while (mark < end && Scan.isDigit(text[mark])) {
      mark++;
    }
    boolean item =
        mark < end
            && (mark == at ? "-+*".indexOf(text[mark]) >= 0 : ".)".indexOf(text[mark]) >= 0)
            && (mark + 1 == end || text[mark + 1] == ' ' || text[mark + 1] == '\t');
    return item ? mark + 1 : at;
  }

  /** Whether a line is one mark over and over: a thematic break, and no list. */
  private boolean isRule(int start, int end) {
    char mark = ' ';
    for (int i = start; i < end; i++) {
      if (text[i] != ' ' && text[i] != '\t') {
        if (mark != ' ' && text[i] != mark) {
          return false;
        }
        mark = text[i];
      }
    }
    return mark == '-' || mark == '*';
  }
}
