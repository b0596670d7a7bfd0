package trustcenter.page;

import java.util.List;

/** What the contacts' template shows. */
public final class ContactViews {
  private ContactViews() {}

  /** The organisation, as an imprint names it, and everybody to ask. */
  public record ContactsView(Frame frame, Organisation organisation, List<Contact> contacts)
      implements View {
    @Override
    public String template() {
      return "contacts";
    }
  }

  /** Who publishes the site. */
  public record Organisation(
      String name,
      String brand,
      List<String> address,
      String country,
      List<String> management,
      String register,
      String vatId,
      String businessId,
      View.Link phone,
      String fax,
      View.Link email,
      View.Link website,
      List<View.Said> notices) {}

  /** Whom to ask. */
  public record Contact(
      String anchor,
      String role,
      String kind,
      String organisation,
      String person,
      List<String> address,
      View.Link phone,
      String fax,
      View.Link email,
      View.Link url) {}
}
