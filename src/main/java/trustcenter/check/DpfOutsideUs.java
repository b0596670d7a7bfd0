package trustcenter.check;

import java.util.List;
import trustcenter.check.Transfers.Applied;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Place;
import trustcenter.model.Transfer.Mechanism;

/** The Data Privacy Framework carries transfers to the United States and nowhere else. */
final class DpfOutsideUs implements Rule {
  @Override
  public Code code() {
    return Code.DPF_OUTSIDE_US;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The decision on the Data Privacy Framework covers transfers to certified organisations "
            + "in the United States. A company on the list that also processes in India needs "
            + "something else for India.",
        "Give the location a `transfer` of its own with another mechanism.",
        List.of("Art. 1 of Implementing Decision (EU) 2023/1795"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Transfers transfers = new Transfers(subject);
    return transfers.applied(Mechanism.DPF).stream()
        .filter(each -> !hasProgramme(subject, each.place()))
        .map(each -> finding(subject, transfers, each))
        .toList();
  }

  private static boolean hasProgramme(Subject subject, Place place) {
    return place instanceof Place.InCountry inCountry
        && subject.reference().law().adequacy().knowsProgramme(inCountry.country());
  }

  private Diagnostic finding(Subject subject, Transfers transfers, Applied applied) {
    return subject.finding(
        code(),
        applied.at(),
        "`"
            + applied.entry().name()
            + "` "
            + applied.rests()
            + " its processing in "
            + transfers.name(applied.place())
            + " on `dpf`, which carries transfers to the United States only.",
        transfers.isThird(applied.place())
            ? "give this location a `transfer` of its own: adequacy, scc, bcr or derogation."
            : "leave the `transfer` of this location out.");
  }
}
