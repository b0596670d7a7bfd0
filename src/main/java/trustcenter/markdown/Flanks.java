package trustcenter.markdown;

/**
 * On which sides of a run of marks there are words (CommonMark 0.31.2, section 6.2).
 *
 * @param left whether the run is left-flanking
 * @param right whether it is right-flanking
 * @param before whether punctuation stands before it
 * @param after whether punctuation stands behind it
 */
record Flanks(boolean left, boolean right, boolean before, boolean after) {
  static Flanks of(String text, int start, int end) {
    int previous = start == 0 ? '\n' : text.codePointBefore(start);
    int next = end == text.length() ? '\n' : text.codePointAt(end);
    boolean before = isPunctuation(previous);
    boolean after = isPunctuation(next);
    boolean left = !isSpace(next) && (!after || isSpace(previous) || before);
    boolean right = !isSpace(previous) && (!before || isSpace(next) || after);
    return new Flanks(left, right, before, after);
  }

  boolean underscoreOpens() {
    return left && (!right || before);
  }

  boolean underscoreCloses() {
    return right && (!left || after);
  }

  private static boolean isSpace(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\f'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** What Unicode calls punctuation or a symbol, since version 0.31. */
  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
