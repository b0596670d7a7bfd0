package trustcenter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import trustcenter.markdown.Outline.Attribute;
import trustcenter.markdown.Outline.Position;

/**
 * Takes the attributes in braces off the ends of lines before Markdown is parsed, so that
 * Markdown's own marks in them mean nothing. Every other character keeps its place. Each line is
 * walked once or twice, whatever it holds.
 *
 * @param text the text with the attributes blanked
 * @param byLine the attributes, by the line of the text (from 0)
 */
record AttributeScan(String text, Map<Integer, List<Attribute>> byLine) {
  /** Braces that open farther from the line's end hold no attributes. */
  private static final int LONGEST = 1_000;

  /**
   * Scans a text.
   *
   * @param firstLine the line in the file at which the text begins, from 1
   */
  static AttributeScan of(String source, int firstLine) {
    StringBuilder text = new StringBuilder(source.length());
    Map<Integer, List<Attribute>> byLine = new TreeMap<>();
    String fence = "";
    int number = 0;
    for (String line : source.split("\n", -1)) {
      if (number > 0) {
        text.append('\n');
      }
      boolean fenced = !fence.isEmpty();
      fence = fenceAfter(line, fence);
      List<Attribute> found = new ArrayList<>();
      int braces = fenced || !fence.isEmpty() ? -1 : braces(line, firstLine + number, found);
      if (braces >= 0) {
        byLine.put(number, found);
        text.append(line, 0, braces).append(" ".repeat(line.length() - braces));
      } else {
        text.append(line);
      }
      number++;
    }
    return new AttributeScan(text.toString(), byLine);
  }

  /** The marks that fence off the code which the next line is part of; empty where it is none. */
  private static String fenceAfter(String line, String open) {
    int start = behindMarks(line);
    int end = start;
    while (end < line.length() && line.charAt(end) == line.charAt(start)) {
      end++;
    }
    boolean fence = end - start >= 3 && (line.charAt(start) == '`' || line.charAt(start) == '~');
    if (!fence) {
      return open;
    }
    String marks = line.substring(start, end);
    if (open.isEmpty()) {
      return marks;
    }
    return marks.charAt(0) == open.charAt(0) && marks.length() >= open.length() ? "" : open;
  }

  /** Behind the marks of lists and quotations with which a line begins. */
  private static int behindMarks(String line) {
    int at = 0;
    while (at < 3 && at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    while (at < line.length()) {
      int mark = at;
      while (mark < line.length() && Scan.isDigit(line.charAt(mark))) {
        mark++;
      }
      boolean quotation = line.charAt(at) == '>';
      boolean item =
          mark + 1 < line.length()
              && (mark == at ? "-*+" : ".)").indexOf(line.charAt(mark)) >= 0
              && isSpace(line.charAt(mark + 1));
      if (!quotation && !item) {
        return at;
      }
      at = quotation ? at + 1 : skipSpace(line, mark + 1);
      at += quotation && at < line.length() && isSpace(line.charAt(at)) ? 1 : 0;
    }
    return at;
  }

  /** Where the braces at the end of a line open; negative where there are none. */
  private static int braces(String line, int lineNumber, List<Attribute> found) {
    int last = line.length() - 1;
    while (last >= 0 && isSpace(line.charAt(last))) {
      last--;
    }
    if (last < 0 || line.charAt(last) != '}') {
      return -1;
    }
    int open = line.indexOf('{', Math.max(0, last - LONGEST));
    while (open >= 0) {
      boolean apart = open == 0 || isSpace(line.charAt(open - 1));
      if (apart && attributes(line, open + 1, last, lineNumber, found)) {
        return open;
      }
      found.clear();
      open = line.indexOf('{', open + 1);
    }
    return -1;
  }

  /** Whether nothing but attributes stands between two offsets; they are collected. */
  private static boolean attributes(
      String line, int from, int last, int lineNumber, List<Attribute> found) {
    int at = skipSpace(line, from);
    while (at < last) {
      int end = line.charAt(at) == '#' ? word(line, at + 1) : word(line, at);
      Position position = new Position(lineNumber, at + 1, end + 1);
      if (line.charAt(at) == '#') {
        if (end == at + 1) {
          return false;
        }
        found.add(new Attribute("#", line.substring(at + 1, end), position));
      } else {
        int behind = end > at && line.charAt(end) == '=' ? value(line, end + 1, last) : -1;
        if (behind < 0) {
          return false;
        }
        String value = unquoted(line.substring(end + 1, behind));
        found.add(
            new Attribute(
                line.substring(at, end), value, new Position(lineNumber, at + 1, behind + 1)));
        end = behind;
      }
      at = skipSpace(line, end);
    }
    return at == last && !found.isEmpty();
  }

  /** Behind the letters, digits and dashes that begin at an offset. */
  private static int word(String line, int from) {
    int at = from;
    while (Scan.isLetter(line.charAt(at))
        || Scan.isDigit(line.charAt(at))
        || line.charAt(at) == '-'
        || line.charAt(at) == '_') {
      at++;
    }
    return at;
  }

  /** Behind the value that begins at an offset; negative where it does not end or is empty. */
  private static int value(String line, int from, int last) {
    char quote = line.charAt(from);
    if (quote == '"' || quote == '\'') {
      int end = line.indexOf(quote, from + 1);
      return end < 0 || end >= last ? -1 : end + 1;
    }
    int at = from;
    while (at < last
        && !Character.isWhitespace(line.charAt(at))
        && "\"'{}".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at == from ? -1 : at;
  }

  private static int skipSpace(String line, int from) {
    int at = from;
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
