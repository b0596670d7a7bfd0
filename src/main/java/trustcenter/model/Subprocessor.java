package trustcenter.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One engagement in the register: an entity, for a purpose (Art. 28(2) and (4) GDPR).
 *
 * @param derivedId whether the id was derived from the name
 * @param name legal name
 * @param brand the name customers know it by
 * @param address its lines, verbatim
 * @param country where the entity sits
 * @param locations where it processes
 * @param transfer for every location outside the EU and the EEA that has none of its own
 * @param engagedBy the sub-processor that engages it, of a sub-sub-processor
 * @param affiliate whether it belongs to the publisher's group of companies
 * @param replaces engagements, here or in any earlier release, that it takes the place of
 * @param term from when and until when
 * @param toms its catalogue of measures
 */
public record Subprocessor(
    SubprocessorId id,
    boolean derivedId,
    String name,
    Optional<String> brand,
    List<String> formerly,
    List<String> address,
    Optional<Country> country,
    Optional<EntityContact> contact,
    Optional<URI> website,
    Optional<Localised<String>> purpose,
    List<Localised<String>> data,
    List<Localised<String>> dataSubjects,
    List<Location> locations,
    Optional<Transfer> transfer,
    List<ProductId> products,
    Optional<Localised<String>> group,
    Optional<Localised<String>> condition,
    Optional<Localised<Markdown>> notes,
    Optional<SubprocessorId> engagedBy,
    boolean affiliate,
    List<SubprocessorId> replaces,
    Term term,
    Optional<URI> dpa,
    Optional<CatalogueId> toms) {
  public Subprocessor {
    formerly = List.copyOf(formerly);
    address = List.copyOf(address);
    data = List.copyOf(data);
    dataSubjects = List.copyOf(dataSubjects);
    locations = List.copyOf(locations);
    products = List.copyOf(products);
    replaces = List.copyOf(replaces);
  }

  /**
   * When the engagement begins and ends.
   *
   * @param from the first day; may lie ahead
   * @param until the last day
   * @param planned intended, without a date yet
   * @param urgent why it is an emergency replacement inside the objection period
   */
  public record Term(
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      boolean planned,
      Optional<Localised<String>> urgent) {}

  /** How to reach the entity. */
  public record EntityContact(
      Optional<String> person,
      Optional<String> phone,
      Optional<String> email,
      Optional<String> url) {}

  /** Where an engagement stands on a day. */
  public enum Status {
    ANNOUNCED,
    PLANNED,
    ACTIVE,
    ENDING,
    ENDED
  }

  /** Follows from the dates and the day alone: it is never typed in. */
  public Status status(LocalDate today) {
    if (term.until().isPresent() && term.until().get().isBefore(today)) {
      return Status.ENDED;
    }
    if (term.from().isPresent() && term.from().get().isAfter(today)) {
      return Status.ANNOUNCED;
    }
    if (term.planned()) {
      return Status.PLANNED;
    }
    return term.until().isPresent() ? Status.ENDING : Status.ACTIVE;
  }

  /** The transfer that holds for a location: its own, else the engagement's. */
  public Optional<Transfer> transferFor(Location location) {
    return location.transfer().or(() -> transfer);
  }
}
