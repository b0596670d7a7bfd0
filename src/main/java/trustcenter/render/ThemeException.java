package trustcenter.render;

/**
 * A file of the theme is wrong: a mistake of whoever made the theme, to be told without a stack
 * trace.
 */
public final class ThemeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * @param line from 1; 0 where none is known
   */
  public ThemeException(String file, int line, String message) {
    super(message);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }
}
