package trustcenter.diagnostic;

import java.util.Arrays;

/**
 * A stretch of a file that readers will see, as an author wrote it: a YAML value, or what stands
 * below the front matter of a Markdown document.
 *
 * @param file as in {@link Span#file()}
 * @param line at which it begins, from 1
 * @param column at which it begins, from 1 in UTF-16 units
 * @param source the characters of the file, quotes and marks included; lines end in line feeds
 * @param markdown whether the marks of Markdown mean something in it
 */
public record WrittenText(String file, int line, int column, String source, boolean markdown) {

  /** Where parts of it stand; asked as often as needed, the lines are counted once. */
  public Places places() {
    return new Places(this);
  }

  /** The places of one text. */
  public static final class Places {
    private final WrittenText text;
    private final int[] lineStarts;

    private Places(WrittenText text) {
      this.text = text;
      this.lineStarts = lineStarts(text.source());
    }

    private static int[] lineStarts(String source) {
      int[] starts = new int[16];
      int count = 1;
      for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = at + 1;
      }
      return Arrays.copyOf(starts, count);
    }

    /**
     * The span of a part, cut at the end of its first line.
     *
     * @param start of its first unit in the source, from 0
     * @param end behind its last unit
     */
    public Span span(int start, int end) {
      int index = Arrays.binarySearch(lineStarts, start);
      int row = index >= 0 ? index : -index - 2;
      int column = start - lineStarts[row] + (row == 0 ? text.column() : 1);
      int lineEnd = row + 1 < lineStarts.length ? lineStarts[row + 1] - 1 : text.source().length();
      int length = Math.max(1, Math.min(end, lineEnd) - start);
      return new Span(text.file(), text.line() + row, column, column + length);
    }
  }
}
