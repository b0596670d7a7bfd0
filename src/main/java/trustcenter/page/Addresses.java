package trustcenter.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses that open another program: mail, telephone, web. */
final class Addresses {
  private static final Pattern MAIL =
      Pattern.compile("[^\\s<>\"'?&%,;:@\\\\]+@[^\\s<>\"'?&%,;:@\\\\]+");

  private Addresses() {}

  /** A link that writes a mail; nothing but the address gets into it. */
  static String mailto(String email) {
    return isMail(email) ? "mailto:" + email : "";
  }

  private static boolean isMail(String email) {
    return MAIL.matcher(email).matches();
  }

  /** A link that dials a number. */
  static String tel(String phone) {
    String digits = phone.replaceAll("\\(0\\)", "").replaceAll("[^+0-9]", "");
    return digits.matches("\\+?[0-9]{3,}") ? "tel:" + digits : "";
  }

  /** A link to an address on the web; empty for anything that is none. */
  static String web(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean safe = address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    return safe && (lower.startsWith("https://") || lower.startsWith("http://")) ? address : "";
  }
}
