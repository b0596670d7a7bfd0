package trustcenter.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Role;
import trustcenter.model.TrustCenter;

/** Who has sub-processors says where to object to a new one. */
final class ObjectionContactMissing implements Rule {
  @Override
  public Code code() {
    return Code.OBJECTION_CONTACT_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A customer who has given a general authorisation must have the opportunity to "
            + "object to changes, and an opportunity without an address is none.",
        "Add a contact with `role: objections`, or name one in `notice.contact`.",
        List.of("Art. 28(2) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    TrustCenter model = subject.model();
    if (model.register().entries().isEmpty() || canObject(model)) {
      return List.of();
    }
    Optional<Role> named = named(model);
    return List.of(
        subject.finding(
            code(),
            named.isPresent() ? "site/notice/contact" : "contacts/" + Role.OBJECTIONS.word(),
            "no contact says how customers object to a new sub-processor.",
            "add a contact with `role: "
                + named.orElse(Role.OBJECTIONS).word()
                + "` and an `email`, an `address`, a `url` or a `phone`."));
  }

  private static Optional<Role> named(TrustCenter model) {
    return model.site().notice().flatMap(NoticeTerms::contact);
  }

  private static boolean canObject(TrustCenter model) {
    return Stream.concat(Stream.of(Role.OBJECTIONS), named(model).stream())
            .anyMatch(role -> Channels.areThereFor(role, model))
        || Stream.of(Role.PRIVACY, Role.DATA_PROTECTION_OFFICER)
            .flatMap(role -> model.contact(role).stream())
            .anyMatch(Channels::isReachableInWriting);
  }
}
