package trustcenter.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The part of a source line to show, and the line of carets that stands under its span.
 *
 * <p>Both hold the same tabs, so that the carets stand right at every tab width. A line that is too
 * long is cut to a window around the span; {@code …} stands where something is left out.
 *
 * @param text the source as it is shown, without control characters
 * @param carets padding and carets; empty where the whole line is meant
 */
record Excerpt(String text, String carets) {
  /** The most columns an excerpt takes. */
  static final int MAX_WIDTH = 100;

  private static final int BEFORE_SPAN = 40;

  /** Characters on each side of a span that are looked at; a line may have millions. */
  private static final int NEAR = 5 * MAX_WIDTH;

  private static final String CUT = "…";

  /** What is shown as one: a character with the marks that combine with it. */
  private record Cell(String text, int start, int end, int width) {
    boolean isTab() {
      return text.equals("\t");
    }

    /** Its columns in the caret line; a tab stays a tab. */
    String under(boolean marked) {
      return isTab() ? text : (marked ? "^" : " ").repeat(width);
    }

    /** Its columns at the widest; a tab never takes more than 8. */
    int room() {
      return isTab() ? 8 : width;
    }
  }

  /** The cells from {@code first} up to {@code end}, exclusive. */
  private record Window(int first, int end) {}

  /** The excerpt of a line for a span of it. */
  static Excerpt of(String line, Span span) {
    int column = Math.max(0, Math.min(span.column() - 1, line.length()));
    int from = whole(line, Math.max(0, column - NEAR));
    int to = whole(line, Math.min(line.length(), column + NEAR));
    if (from == 0 && to == line.length()) {
      return ofNear(line, span);
    }
    int moved = Math.max(0, span.column() - from);
    int end = Math.max(moved, span.endColumn() - from);
    return ofNear(line.substring(from, to), new Span(span.file(), span.line(), moved, end));
  }

  /** An offset that does not part a character. */
  private static int whole(String line, int at) {
    boolean parts =
        at > 0
            && at < line.length()
            && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
    return parts ? at + 1 : at;
  }

  private static Excerpt ofNear(String line, Span span) {
    List<Cell> cells = cells(line);
    int start = count(cells, cell -> cell.end() < span.column());
    int end = count(cells, cell -> cell.start() < span.endColumn() - 1);
    Window window = window(cells, start, end);
    String text = text(cells, window);
    return new Excerpt(text, span.column() == 0 ? "" : carets(cells, window, start, end));
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int next = line.offsetByCodePoints(at, 1);
      // A mark may stand on anything but a tab, which has no glyph to stand on.
      while (line.charAt(at) != '\t' && next < line.length() && width(line, next) == 0) {
        next = line.offsetByCodePoints(next, 1);
      }
      cells.add(new Cell(PlainText.lines(line.substring(at, next)), at, next, width(line, at)));
      at = next;
    }
    return cells;
  }

  private static int width(String line, int at) {
    return DisplayWidth.of(PlainText.shown(line.codePointAt(at)));
  }

  /** The index of the first cell that does not fulfil a condition. */
  private static int count(List<Cell> cells, Predicate<Cell> condition) {
    return (int) cells.stream().takeWhile(condition).count();
  }

  private static Window window(List<Cell> cells, int start, int end) {
    if (room(cells, 0, cells.size()) <= MAX_WIDTH) {
      return new Window(0, cells.size());
    }
    int budget = MAX_WIDTH - 2 * CUT.length();
    int first = start;
    int left = Math.min(BEFORE_SPAN, budget - Math.min(budget, room(cells, start, end)));
    while (first > 0 && cells.get(first - 1).room() <= left) {
      left -= cells.get(--first).room();
    }
    int behind = first;
    int right = budget;
    while (behind < cells.size() && cells.get(behind).room() <= right) {
      right -= cells.get(behind++).room();
    }
    // The line ended early: what is left over shows more of its beginning.
    while (first > 0 && cells.get(first - 1).room() <= right) {
      right -= cells.get(--first).room();
    }
    return new Window(first, behind);
  }

  private static int room(List<Cell> cells, int first, int end) {
    return cells.subList(first, end).stream().mapToInt(Cell::room).sum();
  }

  private static String text(List<Cell> cells, Window window) {
    StringBuilder text = new StringBuilder(window.first() > 0 ? CUT : "");
    cells.subList(window.first(), window.end()).forEach(cell -> text.append(cell.text()));
    return text.append(window.end() < cells.size() ? CUT : "").toString();
  }

  private static String carets(List<Cell> cells, Window window, int start, int end) {
    StringBuilder line = new StringBuilder(window.first() > 0 ? " " : "");
    for (int index = window.first(); index < start; index++) {
      line.append(cells.get(index).under(false));
    }
    StringBuilder marks = new StringBuilder();
    for (int index = start; index < Math.min(end, window.end()); index++) {
      marks.append(cells.get(index).under(true));
    }
    // A span without length, at the end of the line or on a tab alone still points somewhere.
    String shown = marks.indexOf("^") < 0 ? "^" : marks.toString().stripTrailing();
    return line.append(shown).toString();
  }
}
