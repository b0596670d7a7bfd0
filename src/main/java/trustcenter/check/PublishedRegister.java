package trustcenter.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;
import trustcenter.model.TrustCenter;

/**
 * What was published before, as far as rules ask for it.
 *
 * @param content as the last release has it
 * @param date the day of that release
 * @param former the ids of engagements in it that are now called otherwise, by their ids now
 */
public record PublishedRegister(
    TrustCenter content, LocalDate date, Map<SubprocessorId, SubprocessorId> former) {
  public PublishedRegister {
    former = Map.copyOf(former);
  }

  /** The engagement as it was published; one that was renamed is found by its former name. */
  Optional<Subprocessor> before(Subprocessor entry) {
    SubprocessorId id = former.getOrDefault(entry.id(), entry.id());
    return content
        .register()
        .entry(id)
        .or(
            () ->
                content.register().entries().stream()
                    .filter(
                        known ->
                            known.name().equals(entry.name())
                                || entry.formerly().contains(known.name()))
                    .findFirst());
  }

  /**
   * Whether the last release tells already that the engagement begins on its day, or on an earlier
   * one: then nothing is decided any more.
   */
  boolean tells(Subprocessor entry, LocalDate today) {
    Optional<LocalDate> told =
        before(entry)
            .filter(known -> !known.term().planned())
            .filter(known -> known.status(today) != Subprocessor.Status.ENDED)
            .flatMap(known -> known.term().from());
    Optional<LocalDate> from = entry.term().from();
    return told.isPresent() && from.isPresent() && !from.get().isBefore(told.get());
  }
}
