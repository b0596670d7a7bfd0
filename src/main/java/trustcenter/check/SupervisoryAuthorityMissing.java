package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Role;

/**
 * The contacts name the supervisory authority.
 *
 * <p>Data subjects may lodge a complaint with a supervisory authority (Art. 77 GDPR); which one is
 * competent for the publisher follows from where it is established (Art. 55 and 56 GDPR), and a
 * reader cannot be expected to work that out.
 */
final class SupervisoryAuthorityMissing implements Rule {
  @Override
  public Code code() {
    return Code.SUPERVISORY_AUTHORITY_MISSING;
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Role role = Role.SUPERVISORY_AUTHORITY;
    if (subject.model().contact(role).isPresent()) {
      return List.of();
    }
    return List.of(
        subject.finding(
            code(),
            "contacts/" + role.word(),
            "no supervisory authority is named.",
            "add a contact with `role: " + role.word() + "`."));
  }
}
