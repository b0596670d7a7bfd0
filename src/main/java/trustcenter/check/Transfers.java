package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trustcenter.model.Area;
import trustcenter.model.Country;
import trustcenter.model.Language;
import trustcenter.model.Location;
import trustcenter.model.Place;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;
import trustcenter.model.Transfer;
import trustcenter.model.Transfer.Mechanism;

/** The transfers of the register; an engagement that has ended transfers nothing any more. */
final class Transfers {
  private static final Language ENGLISH = new Language("en");

  /** A reference that only says the mechanism again: “DPF”, “SCC”. */
  private static final Pattern NAMES_ITSELF =
      Pattern.compile(
          "(?iu)\\W*(?:(?:eu-?\\s?u\\.?s\\.?)?\\s*-?(?:dpf|data privacy framework)|sccs?"
              + "|standard contractual clauses|standard(?:vertrags|datenschutz)klauseln)"
              + "(?:[ -](?:certified|zertifiziert))?\\W*");

  private final Subject subject;

  Transfers(Subject subject) {
    this.subject = subject;
  }

  /**
   * A transfer as it is written, once.
   *
   * @param at its pointer
   */
  record Written(Subprocessor entry, String at, Transfer transfer) {
    boolean rests(Mechanism mechanism) {
      return transfer.mechanism().filter(mechanism::equals).isPresent();
    }

    /** Whether its reference names an entity, a decision or clauses. */
    boolean hasReference() {
      return transfer.reference().stream()
          .flatMap(text -> text.values().values().stream())
          .anyMatch(text -> !NAMES_ITSELF.matcher(text).matches());
    }
  }

  /**
   * A mechanism at one of the places it is to hold for, at once or as a fallback.
   *
   * @param at the pointer of the mechanism where the place has its own, else of the place
   * @param isFallback whether it holds only once the mechanism before it falls away
   */
  record Applied(
      Subprocessor entry, String at, Place place, Mechanism mechanism, boolean isFallback) {
    /** The verb of a message: what the entry does with the mechanism. */
    String rests() {
      return isFallback ? "would rest" : "rests";
    }
  }

  /** The engagements that have not ended. */
  List<Subprocessor> engagements() {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.status(subject.today()) != Status.ENDED)
        .toList();
  }

  /** Every transfer that is written with a mechanism. */
  List<Written> resting(Mechanism mechanism) {
    return engagements().stream()
        .flatMap(Transfers::written)
        .filter(written -> written.rests(mechanism))
        .toList();
  }

  private static Stream<Written> written(Subprocessor entry) {
    List<Written> all = new ArrayList<>();
    String at = "subprocessors/" + entry.id();
    entry.transfer().ifPresent(own -> all.add(new Written(entry, at + "/transfer", own)));
    for (int i = 0; i < entry.locations().size(); i++) {
      String place = at + "/locations/" + i + "/transfer";
      entry.locations().get(i).transfer().ifPresent(own -> all.add(new Written(entry, place, own)));
    }
    return all.stream();
  }

  /** Where a mechanism is to hold: in the third countries, and wherever a place names it itself. */
  List<Applied> applied(Mechanism mechanism) {
    return engagements().stream()
        .flatMap(this::applied)
        .filter(each -> each.mechanism() == mechanism)
        .toList();
  }

  private Stream<Applied> applied(Subprocessor entry) {
    List<Applied> all = new ArrayList<>();
    for (int i = 0; i < entry.locations().size(); i++) {
      Location location = entry.locations().get(i);
      String at = "subprocessors/" + entry.id() + "/locations/" + i;
      Optional<Transfer> own = location.transfer().filter(each -> each.mechanism().isPresent());
      if (own.isPresent()) {
        String written = at + "/transfer/";
        applied(entry, location.place(), own.get(), written + "mechanism", written + "fallback")
            .forEach(all::add);
      } else if (isThird(location.place())) {
        entry.transfer().stream()
            .flatMap(each -> applied(entry, location.place(), each, at, at))
            .forEach(all::add);
      }
    }
    return all.stream();
  }

  private static Stream<Applied> applied(
      Subprocessor entry, Place place, Transfer transfer, String at, String atFallback) {
    return Stream.concat(
        transfer.mechanism().stream().map(each -> new Applied(entry, at, place, each, false)),
        transfer.fallback().stream()
            .map(each -> new Applied(entry, atFallback, place, each, true)));
  }

  /** Whether a place is outside the EU and the EEA. */
  boolean isThird(Place place) {
    return !subject.reference().countries().needsNoTransfer(place, subject.today());
  }

  /** A place in a message: "Japan (JP)", "the EEA", "the whole world". */
  String name(Place place) {
    if (place instanceof Place.InCountry inCountry) {
      Country country = inCountry.country();
      return subject.reference().countries().name(country, ENGLISH) + " (" + country + ")";
    }
    return ((Place.InArea) place).area() == Area.WORLDWIDE
        ? "the whole world"
        : "the " + place.code();
  }
}
