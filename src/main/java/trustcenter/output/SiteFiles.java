package trustcenter.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Takes the files of a site. */
public interface SiteFiles {
  /** Takes a file. */
  void write(OutputPath path, byte[] content);

  /** Takes a text, in UTF-8. */
  default void write(OutputPath path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes the bytes of a file on disk. */
  void copy(OutputPath path, Path source);
}
