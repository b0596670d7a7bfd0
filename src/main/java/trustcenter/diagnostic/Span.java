package trustcenter.diagnostic;

import java.util.Comparator;

/**
 * A stretch of one line of one file.
 *
 * @param file path as the author knows it, relative to the source folder, with {@code /}
 * @param line counted from 1; 0 where the whole file is meant
 * @param column first column, counted from 1 in UTF-16 units; 0 where the whole line is meant
 * @param endColumn the column behind the last one; equal to {@code column} where the length is
 *     unknown
 */
public record Span(String file, int line, int column, int endColumn) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::file)
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endColumn);

  public Span {
    if (line < 0 || column < 0 || endColumn < column) {
      throw new IllegalArgumentException("not a span: " + line + ":" + column + "-" + endColumn);
    }
  }

  /** The whole of a file, where no line can be named. */
  public static Span ofFile(String file) {
    return new Span(file, 0, 0, 0);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
