package trustcenter.check;

import trustcenter.model.Contact;
import trustcenter.model.Role;
import trustcenter.model.TrustCenter;

/** Whether a contact can be reached: a name alone is none. */
final class Channels {
  private Channels() {}

  /** By post, telephone, fax, mail or on a page. */
  static boolean isReachable(Contact contact) {
    return isReachableInWriting(contact)
        || contact.phone().isPresent()
        || contact.fax().isPresent();
  }

  static boolean isReachableInWriting(Contact contact) {
    return !contact.address().isEmpty() || contact.email().isPresent() || contact.url().isPresent();
  }

  /** Whether one of those who have a role can be reached. */
  static boolean areThereFor(Role role, TrustCenter model) {
    return model.contacts().stream()
        .filter(contact -> contact.role() == role)
        .anyMatch(Channels::isReachable);
  }
}
