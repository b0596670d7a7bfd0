package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Area;
import trustcenter.model.Country;
import trustcenter.model.Language;
import trustcenter.model.Location;
import trustcenter.model.Place;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;
import trustcenter.model.Transfer;

/**
 * Every place of processing outside the EU and the EEA has a transfer mechanism, its own or its
 * engagement's.
 */
final class TransferMechanismMissing implements Rule {
  private static final Language ENGLISH = new Language("en");

  @Override
  public Code code() {
    return Code.TRANSFER_MECHANISM_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A transfer to a third country takes place only under the conditions of Chapter V "
            + "GDPR: an adequacy decision, appropriate safeguards, binding corporate rules or a "
            + "derogation. Which countries belong to the EEA is asked for the day of the check. "
            + "Where the GDPR applies in a territory with a country code of its own, such as "
            + "Réunion or Åland, data there are in the EU (`territories.tsv`). "
            + "An engagement that has ended transfers nothing any more.",
        "Add `transfer: {mechanism: …}` to the location or to the entry: adequacy, dpf, "
            + "scc, bcr or derogation.",
        List.of("Art. 44 to 49 GDPR", "Art. 349 and 355(1) and (4) TFEU"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.status(subject.today()) != Status.ENDED)
        .flatMap(entry -> check(subject, entry).stream())
        .toList();
  }

  private List<Diagnostic> check(Subject subject, Subprocessor entry) {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < entry.locations().size(); i++) {
      Location location = entry.locations().get(i);
      if (isThird(subject, location) && !hasMechanism(entry, location)) {
        findings.add(finding(subject, entry, location, i));
      }
    }
    return findings;
  }

  private static boolean isThird(Subject subject, Location location) {
    return !subject.reference().countries().needsNoTransfer(location.place(), subject.today());
  }

  private static boolean hasMechanism(Subprocessor entry, Location location) {
    Optional<Transfer> own = location.transfer();
    return own.flatMap(Transfer::mechanism)
        .or(() -> entry.transfer().flatMap(Transfer::mechanism))
        .isPresent();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry, Location location, int index) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/locations/" + index,
        "`"
            + entry.name()
            + "` processes "
            + where(subject, location.place())
            + " without a transfer mechanism.",
        "add `transfer: {mechanism: …}` to the location or to the entry; it is one of "
            + "adequacy, dpf, scc, bcr and derogation.");
  }

  private static String where(Subject subject, Place place) {
    if (place instanceof Place.InCountry inCountry) {
      Country country = inCountry.country();
      String name = subject.reference().countries().name(country, ENGLISH);
      return "in " + name + " (" + country + "), outside the EU and the EEA,";
    }
    return ((Place.InArea) place).area() == Area.WORLDWIDE ? "worldwide" : "in " + place.code();
  }
}
