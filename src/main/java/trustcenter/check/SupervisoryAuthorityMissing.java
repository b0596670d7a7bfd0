package trustcenter.check;

import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Contact;
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
        "Add a contact with `role: supervisory-authority` and the authority's name as its `organisation`.",
        List.of("Art. 55, 56 and 77 GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Role role = Role.SUPERVISORY_AUTHORITY;
    Optional<Contact> known = subject.model().contact(role);
    if (known.flatMap(Contact::organisation).or(() -> known.flatMap(Contact::person)).isPresent()) {
      return List.of();
    }
    return List.of(
        subject.finding(
            code(),
            "contacts/" + role.word(),
            "no supervisory authority is named.",
            known.isPresent()
                ? "say which one it is with `organisation`."
                : "add a contact with `role: " + role.word() + "` and its `organisation`."));
  }
}
