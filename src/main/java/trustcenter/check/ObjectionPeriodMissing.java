package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Authorisation;

/** Who is generally authorised says how long a customer may object. */
final class ObjectionPeriodMissing implements Rule {
  @Override
  public Code code() {
    return Code.OBJECTION_PERIOD_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Under a general authorisation the processor informs of intended changes and gives the"
            + " controller the opportunity to object. The standard contractual clauses leave a blank"
            + " for the period; without one nobody can say when a change takes effect.",
        "Add `objection_period` to the agreement, for instance `P4W`, or to `notice` in `site.yaml`.",
        List.of(
            "Art. 28(2) GDPR",
            "Clause 7.7(a), option 2, of the standard contractual clauses, Implementing Decision (EU)"
                + " 2021/915"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().agreements().stream()
        .filter(agreement -> agreement.authorisation().contains(Authorisation.GENERAL))
        .filter(agreement -> agreement.objectionPeriod().isEmpty())
        .filter(agreement -> !isNoticed(subject, agreement))
        .map(
            agreement ->
                subject.finding(
                    code(),
                    "agreements/" + agreement.id() + "/objection_period",
                    "a general authorisation needs a period in which customers can object.",
                    "add it as the agreement states it: `objection_period: P4W`."))
        .toList();
  }

  /** Whether the site's notice terms, which rest on this agreement or on none, say it. */
  private static boolean isNoticed(Subject subject, Agreement agreement) {
    return subject
        .model()
        .site()
        .notice()
        .filter(notice -> notice.objectionPeriod().isPresent())
        .filter(
            notice ->
                notice.authority().map(by -> by.agreement().equals(agreement.id())).orElse(true))
        .isPresent();
  }
}
