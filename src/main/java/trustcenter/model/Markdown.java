package trustcenter.model;

/**
 * Text as the author wrote it, with Markdown's marks in it.
 *
 * @param source CommonMark, whole blocks or the inside of one block
 * @param file the file it stands in, relative to {@code content/}: what its links are relative to
 */
public record Markdown(String source, String file) {
  public boolean isEmpty() {
    return source.isBlank();
  }
}
