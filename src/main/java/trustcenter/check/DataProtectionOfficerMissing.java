package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Role;

/** The contacts name the data protection officer, and how to reach them. */
final class DataProtectionOfficerMissing implements Rule {
  @Override
  public Code code() {
    return Code.DATA_PROTECTION_OFFICER_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Controller and processor publish the contact details of their data protection "
            + "officer: a name without an address, a number or a page is no contact. Who need not "
            + "designate one waives the rule and says so.",
        "Add a contact with `role: data-protection-officer` and an `email`, a `phone`, an `address` "
            + "or a `url`.",
        List.of("Art. 37(1) and (7) GDPR", "§ 38 BDSG"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Role role = Role.DATA_PROTECTION_OFFICER;
    if (Channels.areThereFor(role, subject.model())) {
      return List.of();
    }
    if (subject.model().contact(role).isPresent()) {
      return List.of(
          subject.finding(
              code(),
              "contacts/" + role.word(),
              "the data protection officer cannot be reached: there are no contact details.",
              "add `email`, `phone`, `address` or `url`."));
    }
    return List.of(
        subject.finding(
            code(),
            "contacts/" + role.word(),
            "no data protection officer is named.",
            "add a contact with `role: "
                + role.word()
                + "`, or waive this rule with the reason why none is designated."));
  }
}
