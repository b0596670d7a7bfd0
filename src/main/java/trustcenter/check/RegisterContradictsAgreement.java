package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Authorisation;
import trustcenter.model.Period;
import trustcenter.model.TrustCenter;

/** What the site says about notice of new sub-processors is what the agreement says. */
final class RegisterContradictsAgreement implements Rule {
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int DAYS_OF_A_WEEK = 7;

  @Override
  public Code code() {
    return Code.REGISTER_CONTRADICTS_AGREEMENT;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Pages, feeds, the calendar and the mail count the days to object by `notice` in "
            + "`site.yaml`; customers hold the agreement. If the two differ, or if `notice` promises "
            + "a period to object where the agreement asks for each customer's consent beforehand, "
            + "one of them is wrong. It is asked for the agreement that `notice` names, else for "
            + "those that have the register as an annex, else for the only one.",
        "Make `objection_period` the same in both, or correct `authorisation` in the agreement.",
        List.of(
            "Art. 28(2) GDPR",
            "Clause 7.7(a) of the standard contractual clauses, Implementing Decision (EU) 2021/915"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> found = new ArrayList<>();
    if (subject.model().site().notice().isEmpty()) {
      return found;
    }
    for (Agreement agreement : agreements(subject.model())) {
      if (agreement.authorisation().equals(List.of(Authorisation.SPECIFIC))) {
        found.add(specific(subject, agreement));
      } else {
        differing(subject, agreement).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Agreement> agreements(TrustCenter model) {
    return RegisterAgreements.authority(model)
        .map(List::of)
        .orElseGet(() -> RegisterAgreements.of(model));
  }

  private Diagnostic specific(Subject subject, Agreement agreement) {
    return subject.finding(
        code(),
        "site/notice",
        "`notice` says how changes are announced, but `agreements/"
            + agreement.id()
            + ".md` has only a specific authorisation: each customer must agree beforehand.",
        "delete `notice`, name the agreement it rests on in its `authority`, or correct "
            + "`authorisation`.");
  }

  private Optional<Diagnostic> differing(Subject subject, Agreement agreement) {
    Optional<Period> noticed = Notice.period(subject);
    Optional<Period> agreed = agreement.objectionPeriod();
    if (noticed.isEmpty() || agreed.isEmpty() || isSame(noticed.get(), agreed.get())) {
      return Optional.empty();
    }
    return Optional.of(
        subject.finding(
            code(),
            "site/notice/objection_period",
            "customers may object for "
                + noticed.get()
                + " here, and for "
                + agreed.get()
                + " in `agreements/"
                + agreement.id()
                + ".md`.",
            "write the period of the agreement, or correct the agreement."));
  }

  /** Four weeks are 28 days and a year is twelve months; a month has no number of days. */
  private static boolean isSame(Period one, Period other) {
    return months(one) == months(other) && days(one) == days(other);
  }

  private static int months(Period period) {
    return period.years() * MONTHS_OF_A_YEAR + period.months();
  }

  private static int days(Period period) {
    return period.weeks() * DAYS_OF_A_WEEK + period.days();
  }
}
