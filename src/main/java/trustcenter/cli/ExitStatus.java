package trustcenter.cli;

/** How a command ends. */
final class ExitStatus {
  /** All is well. */
  static final int FINE = 0;

  /** The content or the theme has errors, or warnings under {@code --strict}. */
  static final int CONTENT = 1;

  /** The command was called wrongly, or its target must not be written. */
  static final int USAGE = 2;

  /** A mistake in this program, or a failed disk. */
  static final int INTERNAL = 3;

  private ExitStatus() {}
}
