package trustcenter.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * The site cannot be written. The message names the path, says what is wrong and what to do, in
 * full sentences; the old site is untouched.
 */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }

  private OutputException(String message, IOException cause) {
    super(message, cause);
  }

  /**
   * A failed input or output.
   *
   * @param what the sentence's beginning, for instance {@code Cannot write `/srv/site/index.html`}
   * @param remedy what to do, a full sentence
   */
  static OutputException failed(String what, IOException cause, String remedy) {
    return new OutputException(what + ": " + reason(cause) + ". " + remedy, cause);
  }

  /** Whether the system failed, in place of a target that must not be written. */
  public boolean isFailure() {
    return getCause() != null;
  }

  /** What a failed input or output says for itself, without names of classes. */
  public static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (cause instanceof DirectoryNotEmptyException) {
      return "another program is writing into the folder";
    }
    String reason =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
