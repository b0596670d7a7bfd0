package trustcenter.scaffold;

/** A text as a YAML 1.2 scalar on one line. */
final class YamlScalar {
  /** Letters first, and then nothing that means something in a block or between brackets. */
  private static final String PLAIN = "\\p{L}[\\p{L}\\p{N}]*( ?[\\p{L}\\p{N}(&/.+@§-]+[.)]?)*";

  private static final String WORDS_OF_YAML = "(?i)true|false|null|yes|no|on|off|y|n";

  private YamlScalar() {}

  /**
   * The scalar: plain where that is certain, else in single quotation marks.
   *
   * @throws IllegalArgumentException for a text with a control character or a line end
   */
  static String of(String text) {
    if (text.chars().anyMatch(Character::isISOControl) || text.contains("\u2028")) {
      throw new IllegalArgumentException("not a text of one line: `" + text + "`");
    }
    boolean plain = text.matches(PLAIN) && !text.matches(WORDS_OF_YAML);
    return plain ? text : "'" + text.replace("'", "''") + "'";
  }
}
