package trustcenter.diff;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.diff.FieldValue.Languages;
import trustcenter.diff.FieldValue.Lines;
import trustcenter.diff.FieldValue.Places;
import trustcenter.diff.FieldValue.Transferred;
import trustcenter.model.Location;
import trustcenter.model.Transfer;

/**
 * Which changes are material and which are editorial: one table, and what makes an exception of it.
 *
 * <p>Material is what an objection under Art. 28(2) GDPR could rest on: who processes what, for
 * which purpose, where, on what basis, from and until when; and what a measure or an agreement
 * says. How that is written, whom to ask about it and how documents are dated is editorial.
 */
final class Materiality {
  private static final Map<Area, Fields> TABLE =
      Map.ofEntries(
          Map.entry(
              Area.SUBPROCESSORS,
              new Fields(
                  """
                  name address country purpose data data_subjects locations transfer products
                  condition engaged_by affiliate replaces from until planned urgent
                  """,
                  """
                  id brand formerly contact website group notes dpa toms title as_of intro
                  """)),
          Map.entry(
              Area.MEASURES,
              new Fields(
                  """
                  issuer covers scopes products scope under responsibility availability since
                  until data_center certificate
                  """,
                  """
                  title annex as_of reviewed legal_basis vocabulary references languages
                  """)),
          Map.entry(
              Area.DATA_CENTERS,
              new Fields(
                  """
                  operator address city country certificates
                  """,
                  """
                  name notes
                  """)),
          Map.entry(
              Area.CERTIFICATES,
              new Fields(
                  """
                  scheme version level issuer holder data_centers valid_from valid_until
                  """,
                  """
                  title number document
                  """)),
          Map.entry(
              Area.AGREEMENTS,
              new Fields(
                  """
                  authorisation objection_period territory governing_law annexes
                  """,
                  """
                  title as_of languages
                  """)),
          Map.entry(
              Area.DOCUMENTS,
              new Fields(
                  """
                  sha256
                  """,
                  """
                  id title kind file as_of language
                  """)),
          Map.entry(
              Area.CONTACTS,
              new Fields(
                  "",
                  """
                  kind organisation person address phone fax email url
                  """)),
          Map.entry(
              Area.PUBLISHER,
              new Fields(
                  """
                  organisation.name organisation.address organisation.country
                  notice.objection_period review_interval
                  """,
                  """
                  title languages organisation.brand organisation.management
                  organisation.register organisation.vat_id organisation.business_id
                  organisation.phone organisation.fax organisation.email organisation.website
                  organisation.notices products notice.authority notice.contact
                  """)));

  private Materiality() {}

  /** The fields of an area, as words with white space between them. */
  private record Fields(Set<String> material, Set<String> editorial) {
    Fields(String material, String editorial) {
      this(words(material), words(editorial));
    }

    private static Set<String> words(String fields) {
      return fields.isEmpty() ? Set.of() : Set.of(fields.strip().split("\\s+"));
    }
  }

  /** A field that says something else, that says something now, or that says nothing any more. */
  static boolean isMaterial(
      Area area, String field, Optional<FieldValue> before, Optional<FieldValue> after) {
    Fields fields = Optional.ofNullable(TABLE.get(area)).orElseThrow();
    if (!fields.material().contains(field) && !fields.editorial().contains(field)) {
      throw new IllegalArgumentException(area + " has no field " + field + " in the table");
    }
    if (before.isPresent() && after.isPresent()) {
      return fields.material().contains(field)
          ? !isOnlyWrittenDifferently(before.get(), after.get())
          : isAnotherLanguage(before.get(), after.get());
    }
    return fields.material().contains(field);
  }

  private static boolean isOnlyWrittenDifferently(FieldValue before, FieldValue after) {
    Sameness sameness = Sameness.butForSpelling();
    if (before instanceof Transferred was && after instanceof Transferred is) {
      return sameness.same(unchecked(was.transfer()), unchecked(is.transfer()));
    }
    if (before instanceof Places was && after instanceof Places is) {
      return sameness.same(unchecked(was.locations()), unchecked(is.locations()));
    }
    if (before instanceof Lines was
        && after instanceof Lines is
        && AddressForm.isSame(was.lines(), is.lines())) {
      return true;
    }
    return sameness.same(before, after);
  }

  /** A transfer without the day on which it was looked up: another look changes nothing. */
  private static Transfer unchecked(Transfer transfer) {
    return new Transfer(
        transfer.mechanism(),
        transfer.fallback(),
        transfer.reference(),
        Optional.empty(),
        transfer.justification());
  }

  private static List<Location> unchecked(List<Location> locations) {
    return locations.stream()
        .map(
            location ->
                new Location(
                    location.place(),
                    location.region(),
                    location.activity(),
                    location.label(),
                    location.transfer().map(Materiality::unchecked)))
        .toList();
  }

  /** Whether a text is in none of its languages any more, so that nobody can compare it. */
  private static boolean isAnotherLanguage(FieldValue before, FieldValue after) {
    return before instanceof Languages was
        && after instanceof Languages is
        && Collections.disjoint(was.languages(), is.languages());
  }

  /** A stretch of text: what it says counts, not where it stands; headings say nothing. */
  static boolean isMaterial(
      TextKind kind, Optional<Passage> before, Optional<Passage> after, List<FieldChange> fields) {
    if (fields.stream().anyMatch(FieldChange::material)) {
      return true;
    }
    Passage passage = after.or(() -> before).orElseThrow();
    if (passage.kind() == Passage.Kind.HEADING) {
      return false;
    }
    return switch (kind) {
      case ADDED, REMOVED -> true;
      case REWORDED ->
          !Sameness.butForSpelling().same(before.orElseThrow().text(), after.orElseThrow().text());
      case MOVED, CHANGED -> false;
    };
  }

  /** A whole: all that comes and goes is material, but whom to ask. */
  static boolean isMaterial(
      Area area,
      ThingChange.Kind kind,
      List<FieldChange> fields,
      List<ThingChange.Aspect> aspects) {
    return switch (kind) {
      case ADDED, REMOVED -> area != Area.CONTACTS;
      case CHANGED -> !aspects.isEmpty() || fields.stream().anyMatch(FieldChange::material);
    };
  }
}
