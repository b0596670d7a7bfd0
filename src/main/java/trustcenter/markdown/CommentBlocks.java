package trustcenter.markdown;

/**
 * Comments of several lines (CommonMark 0.31.2, section 4.6, second kind): {@code <!--} at the
 * beginning of a line to {@code -->}. Whatever stands between, lists and empty lines too, is
 * written for other authors and must not be published.
 *
 * <p>A comment that is never closed is text: what follows it must not vanish in silence. Comments
 * inside of a paragraph are left to the inline parser. Takes time linear in the text.
 */
final class CommentBlocks {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final int INDENTED_CODE = 4;
  private static final int SHORTEST_FENCE = 3;

  private CommentBlocks() {}

  /** The text with spaces in the place of such comments; every other character keeps its place. */
  static String blanked(String source) {
    if (!source.contains(OPEN)) {
      return source;
    }
    StringBuilder text = new StringBuilder(source);
    boolean inList = false;
    String fence = "";
    int line = 0;
    while (line < source.length()) {
      int end = endOfLine(source, line);
      int first = firstCharacter(source, line, end);
      int indent = first - line;
      boolean code = indent >= INDENTED_CODE && !inList;
      String opened = fence.isEmpty() && !code ? openedFence(source, first, end) : "";
      if (!fence.isEmpty()) {
        fence = closes(fence, source, first, end) ? "" : fence;
      } else if (!opened.isEmpty()) {
        fence = opened;
        inList = inList || isItem(source, first, end);
      } else if (!code && source.startsWith(OPEN, first)) {
        int close = source.indexOf(CLOSE, first + OPEN.length());
        if (close < 0) {
          return text.toString();
        }
        if (close > end) {
          blank(text, first, close + CLOSE.length());
          end = endOfLine(source, close);
        }
      } else if (first < end) {
        inList = isItem(source, first, end) || (inList && indent > 0);
      }
      line = end + 1;
    }
    return text.toString();
  }

  private static int endOfLine(String source, int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }

  private static int firstCharacter(String source, int line, int end) {
    int first = line;
    while (first < end && (source.charAt(first) == ' ' || source.charAt(first) == '\t')) {
      first++;
    }
    return first;
  }

  /** The marks that open fenced code in a line, in a list or a quotation too; empty for none. */
  private static String openedFence(String source, int first, int end) {
    int at = first;
    while (at < end && (source.charAt(at) == '>' || isItem(source, at, end))) {
      int mark = at;
      while (mark < end && Character.isDigit(source.charAt(mark))) {
        mark++;
      }
      at = firstCharacter(source, Math.min(end, mark + 1), end);
    }
    String marks = marks(source, at, end);
    boolean isInline =
        marks.startsWith("`") && source.substring(at + marks.length(), end).contains("`");
    return isInline ? "" : marks;
  }

  private static boolean closes(String fence, String source, int first, int end) {
    int at = first;
    while (at < end && source.charAt(at) == '>') {
      at = firstCharacter(source, at + 1, end);
    }
    String marks = marks(source, at, end);
    return marks.startsWith(fence) && isBlank(source, at + marks.length(), end);
  }

  /** Three backticks or tildes and more; empty where there are fewer. */
  private static String marks(String source, int first, int end) {
    int last = first;
    while (last < end
        && (source.charAt(first) == '`' || source.charAt(first) == '~')
        && source.charAt(last) == source.charAt(first)) {
      last++;
    }
    return last - first >= SHORTEST_FENCE ? source.substring(first, last) : "";
  }

  private static boolean isItem(String source, int first, int end) {
    int mark = first;
    while (mark < end && Character.isDigit(source.charAt(mark))) {
      mark++;
    }
    boolean numbered = mark > first && mark < end && ".)".indexOf(source.charAt(mark)) >= 0;
    boolean marked = mark == first && "-*+".indexOf(source.charAt(mark)) >= 0;
    int behind = mark + 1;
    return (numbered || marked) && (behind >= end || " \t".indexOf(source.charAt(behind)) >= 0);
  }

  private static boolean isBlank(String source, int from, int end) {
    return source.substring(Math.min(from, end), end).isBlank();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
