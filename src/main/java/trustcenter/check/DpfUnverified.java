package trustcenter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import trustcenter.check.Transfers.Written;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Transfer.Mechanism;

/**
 * Who rests a transfer on the Data Privacy Framework names the entity and looks it up each year.
 */
final class DpfUnverified implements Rule {
  /** Organisations on the list certify themselves anew every year. */
  private static final int MONTHS = 12;

  @Override
  public Code code() {
    return Code.DPF_UNVERIFIED;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The decision covers an organisation only while it is on the Data Privacy Framework "
            + "list, and it has to certify itself anew every year. Which company of a group is on "
            + "the list, and for which data, differs from what a brand suggests.",
        "Look the recipient up at https://www.dataprivacyframework.gov/list, write the entity that "
            + "stands there into `reference` and the day into `checked`.",
        List.of(
            "Art. 1 of Implementing Decision (EU) 2023/1795, and its Annex I, Section III.6",
            "EDPB, Information note on data transfers under the GDPR to the United States (18 July 2023)"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return new Transfers(subject)
        .resting(Mechanism.DPF).stream().flatMap(each -> finding(subject, each).stream()).toList();
  }

  private Optional<Diagnostic> finding(Subject subject, Written written) {
    Optional<LocalDate> checked = written.transfer().checked();
    String name = "`" + written.entry().name() + "` ";
    if (!written.hasReference()) {
      return Optional.of(
          subject.finding(
              code(),
              written.at(),
              name + "rests a transfer on `dpf` and does not say which entity is on the list.",
              "write it into `reference`, as it stands on the list, and the day into `checked`."));
    }
    if (checked.isEmpty()) {
      return Optional.of(
          subject.finding(
              code(),
              written.at(),
              name + "rests a transfer on `dpf` and does not say when the list was looked up.",
              "look it up, and write the day into `checked`."));
    }
    return checked
        .filter(day -> day.plusMonths(MONTHS).isBefore(subject.today()))
        .map(
            day ->
                subject.finding(
                    code(),
                    written.at() + "/checked",
                    name + "was last looked up on the list on " + day + ", over a year ago.",
                    "look it up again, and write the day into `checked`."));
  }
}
