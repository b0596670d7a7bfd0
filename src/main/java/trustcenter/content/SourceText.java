package trustcenter.content;

import java.nio.charset.StandardCharsets;

/** A file's text as it is read: without a byte-order mark, and with line feeds at its line ends. */
public final class SourceText {
  private SourceText() {}

  /** The text of a file that is valid UTF-8. */
  public static String of(byte[] bytes) {
    return of(new String(bytes, StandardCharsets.UTF_8));
  }

  static String of(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
