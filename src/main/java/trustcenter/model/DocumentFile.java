package trustcenter.model;

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
    String sha256) {}
