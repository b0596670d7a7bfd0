package trustcenter.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A downloadable file.
 *
 * @param file its path below {@code content/documents/}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record DocumentFile(
    DocumentId id,
    Localised<String> title,
    Optional<Localised<String>> kind,
    String file,
    Optional<PartialDate> asOf,
    Optional<Language> language,
    long size,
    String sha256) {
  /**
   * Refuses what would lead out of the folder of documents, or is no file of every system; authors'
   * mistakes are reported before it comes to this.
   */
  public DocumentFile {
    boolean leads =
        Arrays.stream(file.split("/", -1))
            .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    if (leads || FileName.problemOfPath(file).isPresent()) {
      throw new IllegalArgumentException("not a path below documents/: " + file);
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + sha256);
    }
  }
}
