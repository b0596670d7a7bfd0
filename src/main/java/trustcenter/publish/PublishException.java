package trustcenter.publish;

/**
 * The site cannot be published. The message says what is wrong and what to do, in full sentences;
 * what was published before is untouched.
 */
public final class PublishException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why not, which decides how the process ends. */
  public enum Kind {
    /** What was published would be altered or dropped. */
    REFUSED,
    /** There is no such repository, remote or branch, or none that may be published to. */
    REPOSITORY,
    /** Git, the network or the other side failed. */
    FAILED
  }

  private final Kind kind;

  PublishException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
