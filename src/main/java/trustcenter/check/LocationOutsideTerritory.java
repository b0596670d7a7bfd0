package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Territory;
import trustcenter.model.Area;
import trustcenter.model.Country;
import trustcenter.model.Location;
import trustcenter.model.Place;
import trustcenter.model.Subprocessor;
import trustcenter.model.Transfer;
import trustcenter.model.Transfer.Mechanism;
import trustcenter.reference.Adequacy;

/** Nobody processes where the agreement with the customer does not allow it. */
final class LocationOutsideTerritory implements Rule {
  @Override
  public Code code() {
    return Code.LOCATION_OUTSIDE_TERRITORY;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The agreement says in `territory` where processing may happen. It is asked for the "
            + "agreement that has the register as an annex, else for that which `notice` names, "
            + "else for the only one. `adequacy` there means a country with an adequacy decision in "
            + "force on the day of the check; in the United States one whose transfer rests on "
            + "`dpf`.",
        "End the processing there, or correct `territory` or the location. Where the agreement "
            + "allows the place on conditions that `territory` cannot say, waive the rule for this "
            + "engagement and give the paragraph as the reason.",
        List.of(
            "Art. 28(3)(a) GDPR",
            "Clause 7.8 of the standard contractual clauses, Implementing Decision (EU) 2021/915"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> found = new ArrayList<>();
    List<Agreement> agreements =
        RegisterAgreements.of(subject.model()).stream()
            .filter(agreement -> !agreement.territory().isEmpty())
            .toList();
    for (Subprocessor entry : new Transfers(subject).engagements()) {
      for (int i = 0; i < entry.locations().size(); i++) {
        Location location = entry.locations().get(i);
        for (Agreement agreement : agreements) {
          if (!isInside(subject, agreement, entry, location)) {
            found.add(finding(subject, agreement, entry, i));
          }
        }
      }
    }
    return found;
  }

  private static boolean isInside(
      Subject subject, Agreement agreement, Subprocessor entry, Location location) {
    return agreement.territory().stream()
        .anyMatch(
            territory ->
                territory instanceof Territory.At at
                    ? isIn(subject, location.place(), at.place())
                    : isAdequate(subject, entry, location));
  }

  private static boolean isIn(Subject subject, Place place, Place territory) {
    if (place.equals(territory)) {
      return true;
    }
    if (!(territory instanceof Place.InArea inArea)) {
      return false;
    }
    if (place instanceof Place.InCountry inCountry) {
      return subject
          .reference()
          .countries()
          .belongs(inCountry.country(), inArea.area(), subject.today());
    }
    Area area = ((Place.InArea) place).area();
    return inArea.area() == Area.WORLDWIDE || (inArea.area() == Area.EEA && area == Area.EU);
  }

  /** Where the mechanism is missing, another rule says so. */
  private static boolean isAdequate(Subject subject, Subprocessor entry, Location location) {
    if (!(location.place() instanceof Place.InCountry inCountry)) {
      return false;
    }
    Country country = inCountry.country();
    Adequacy adequacy = subject.reference().law().adequacy();
    boolean isListed =
        location
            .transfer()
            .flatMap(Transfer::mechanism)
            .or(() -> entry.transfer().flatMap(Transfer::mechanism))
            .map(mechanism -> mechanism == Mechanism.DPF)
            .orElse(true);
    return adequacy.general(country, subject.today()).isPresent()
        || (isListed && adequacy.programme(country, subject.today()).isPresent());
  }

  private Diagnostic finding(Subject subject, Agreement agreement, Subprocessor entry, int index) {
    String territory =
        agreement.territory().stream()
            .map(each -> each instanceof Territory.At at ? at.place().code() : "adequacy")
            .collect(Collectors.joining(", "));
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/locations/" + index,
        "`"
            + entry.name()
            + "` processes in "
            + new Transfers(subject).name(entry.locations().get(index).place())
            + ", outside the territory of `agreements/"
            + agreement.id()
            + ".md`: "
            + territory
            + ".",
        "correct the location or `territory`; where a paragraph allows it, waive this and name it.");
  }
}
