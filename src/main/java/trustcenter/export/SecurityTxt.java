package trustcenter.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.model.Contact;
import trustcenter.model.Language;
import trustcenter.model.Role;
import trustcenter.model.TrustCenter;
import trustcenter.output.OutputPath;
import trustcenter.route.Routes;

/** {@code /.well-known/security.txt}, RFC 9116. */
public final class SecurityTxt {
  /** Where it lies, RFC 9116 section 3. */
  public static final OutputPath PATH = new OutputPath(".well-known/security.txt");

  /**
   * Less than a year ahead, as section 2.5.5 recommends: a site that is no longer built stops
   * vouching for it. So it is never over when the site is built, and no rule has to watch it.
   */
  private static final int MONTHS = 6;

  private SecurityTxt() {}

  /** The file's text; empty where no security contact can be reached by mail, web or telephone. */
  public static Optional<String> text(TrustCenter model, Routes routes, LocalDate today) {
    List<String> contacts =
        model.contacts().stream()
            .filter(contact -> contact.role() == Role.SECURITY)
            .flatMap(contact -> addresses(contact).stream())
            .toList();
    if (contacts.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    contacts.forEach(address -> text.append("Contact: ").append(address).append('\n'));
    text.append("Expires: ").append(today.plusMonths(MONTHS)).append("T00:00:00Z\n");
    List<String> languages = model.site().languages().stream().map(Language::tag).toList();
    text.append("Preferred-Languages: ").append(String.join(", ", languages)).append('\n');
    routes
        .absolute(PATH)
        .filter(address -> address.startsWith("https://"))
        .ifPresent(address -> text.append("Canonical: ").append(address).append('\n'));
    return Optional.of(text.toString());
  }

  /**
   * The addresses of a contact as URIs, section 2.5.3; anything that could break the line or say
   * more than an address is left out.
   */
  private static List<String> addresses(Contact contact) {
    List<String> addresses = new ArrayList<>();
    contact
        .email()
        .filter(mail -> mail.matches("[^\\s@?&%]+@[^\\s@?&%]+"))
        .ifPresent(mail -> addresses.add("mailto:" + mail));
    contact.url().filter(url -> url.matches("https://\\S+")).ifPresent(addresses::add);
    contact
        .phone()
        .map(phone -> phone.replace("(0)", "").replaceAll("[^+0-9]", ""))
        .filter(number -> number.matches("\\+[0-9]{5,}"))
        .ifPresent(number -> addresses.add("tel:" + number));
    return addresses;
  }
}
