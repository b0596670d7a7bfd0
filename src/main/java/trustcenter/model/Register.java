package trustcenter.model;

import java.util.List;
import java.util.Optional;

/**
 * The register of sub-processors.
 *
 * @param asOf as of when it is stated to hold
 * @param entries in the author's order
 */
public record Register(
    Optional<Localised<String>> title,
    Optional<PartialDate> asOf,
    Optional<Localised<Markdown>> intro,
    List<Subprocessor> entries) {
  public Register {
    entries = List.copyOf(entries);
  }

  /** A register that says nothing. */
  public static Register empty() {
    return new Register(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  public Optional<Subprocessor> entry(SubprocessorId id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
