package trustcenter.diagnostic;

/**
 * Text that can be shown anywhere: what would command a terminal or reorder a line stands as {@code
 * U+FFFD}.
 *
 * <p>That is every control character, every bidirectional control (it can make a line read
 * differently from what it says) and every lone surrogate.
 */
final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** The text on one line: a tab or a line break becomes a space. */
  static String oneLine(String text) {
    return lines(text).replaceAll("\\R|\t", " ");
  }

  /** The text with its tabs and line breaks. */
  static String lines(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(PlainText::shown).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The code point to show in place of this one. */
  static int shown(int codePoint) {
    boolean kept = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    return !kept && isUnsafe(codePoint) ? REPLACEMENT : codePoint;
  }

  private static boolean isUnsafe(int codePoint) {
    return Character.isISOControl(codePoint)
        || isBidirectionalControl(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
          default -> false;
        };
  }

  private static boolean isBidirectionalControl(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
