package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.EntityContact;

/** A sub-processor has a contact. */
final class ContactMissing implements Rule {
  @Override
  public Code code() {
    return Code.CONTACT_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A controller has to have name, address and contact person of every sub-processor "
            + "at hand.",
        "Add `contact`, with a person, an e-mail address or a page.",
        List.of(
            "EDPB Opinion 22/2024",
            "Annex IV of the standard contractual clauses, Implementing Decision (EU) 2021/915"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.contact().map(ContactMissing::isEmpty).orElse(true))
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/contact",
        "`" + entry.name() + "` has no contact.",
        "name a person, an e-mail address, a telephone number or a page: `contact: {email: …}`.");
  }

  private static boolean isEmpty(EntityContact contact) {
    return contact.person().isEmpty()
        && contact.phone().isEmpty()
        && contact.email().isEmpty()
        && contact.url().isEmpty();
  }
}
