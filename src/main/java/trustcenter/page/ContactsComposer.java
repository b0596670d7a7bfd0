package trustcenter.page;

import java.util.List;
import java.util.Optional;
import trustcenter.model.Contact;
import trustcenter.model.Organisation;
import trustcenter.page.ContactViews.ContactsView;
import trustcenter.page.View.Link;

/** Makes the page of contacts. */
final class ContactsComposer {
  private final PageSetting page;

  ContactsComposer(PageSetting page) {
    this.page = page;
  }

  /** The anchor of a contact; that of the first one of its role, where a role has several. */
  static String anchor(Contact contact) {
    return contact.role().word();
  }

  ContactsView contacts() {
    String description =
        page.text("contacts.description", page.model().site().organisation().name());
    return new ContactsView(
        new FrameComposer(page).frame(page.text("nav.contacts"), description, List.of()),
        organisation(),
        all());
  }

  List<ContactViews.Contact> all() {
    List<ContactViews.Contact> contacts = new java.util.ArrayList<>();
    java.util.Map<String, Integer> anchors = new java.util.HashMap<>();
    for (Contact contact : page.model().contacts()) {
      int times = anchors.merge(anchor(contact), 1, Integer::sum);
      contacts.add(contact(contact, times == 1 ? anchor(contact) : anchor(contact) + "-" + times));
    }
    return contacts;
  }

  private ContactViews.Contact contact(Contact contact, String anchor) {
    return new ContactViews.Contact(
        anchor,
        page.text("role." + contact.role().word()),
        contact
            .external()
            .map(out -> page.text(out ? "contact.external" : "contact.internal"))
            .orElse(""),
        contact.organisation().orElse(""),
        contact.person().orElse(""),
        contact.address(),
        phone(contact.phone()),
        contact.fax().orElse(""),
        email(contact.email()),
        web(contact.url()));
  }

  ContactViews.Organisation organisation() {
    Organisation organisation = page.model().site().organisation();
    return new ContactViews.Organisation(
        organisation.name(),
        organisation.brand().orElse(""),
        organisation.address(),
        organisation.country().map(page.wording()::country).orElse(""),
        organisation.management(),
        organisation.register().orElse(""),
        organisation.vatId().orElse(""),
        organisation.businessId().orElse(""),
        phone(organisation.phone()),
        organisation.fax().orElse(""),
        email(organisation.email()),
        web(organisation.website()),
        page.all(organisation.notices()));
  }

  private static Link phone(Optional<String> phone) {
    return phone
        .map(number -> new Link(Addresses.tel(number), PageSetting.name(number)))
        .orElse(Link.NONE);
  }

  private static Link email(Optional<String> email) {
    return email
        .map(text -> new Link(Addresses.mailto(text), PageSetting.name(text)))
        .orElse(Link.NONE);
  }

  private static Link web(Optional<String> url) {
    return url.map(text -> new Link(Addresses.web(text), PageSetting.name(text))).orElse(Link.NONE);
  }
}
