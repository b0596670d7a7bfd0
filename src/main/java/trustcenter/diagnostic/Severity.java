package trustcenter.diagnostic;

/**
 * How much a diagnostic weighs: an error stops every command, a warning only under {@code
 * --strict}.
 */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  INFO("info");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word as it is printed, for instance {@code warning}. */
  public String word() {
    return word;
  }
}
