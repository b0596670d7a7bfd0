package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Role;

/**
 * The contacts name the data protection officer.
 *
 * <p>Controller and processor publish the contact details of their data protection officer (Art.
 * 37(7) GDPR). Who need not designate one (Art. 37(1) GDPR, § 38 BDSG) waives the rule and says so.
 */
final class DataProtectionOfficerMissing implements Rule {
  @Override
  public Code code() {
    return Code.DATA_PROTECTION_OFFICER_MISSING;
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Role role = Role.DATA_PROTECTION_OFFICER;
    if (subject.model().contact(role).isPresent()) {
      return List.of();
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
