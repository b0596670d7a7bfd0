package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Role;

/** The contacts name the supervisory authority. */
final class SupervisoryAuthorityMissing implements Rule {
  @Override
  public Code code() {
    return Code.SUPERVISORY_AUTHORITY_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Data subjects may lodge a complaint with a supervisory authority; which one is "
            + "competent follows from where the publisher is established, and a reader cannot "
            + "be expected to work that out.",
        "Add a contact with `role: supervisory-authority`.",
        List.of("Art. 55, 56 and 77 GDPR"));
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
