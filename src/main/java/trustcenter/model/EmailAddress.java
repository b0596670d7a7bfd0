package trustcenter.model;

import java.util.regex.Pattern;

/** What an e-mail address looks like: RFC 5321 without quoted local parts. */
public final class EmailAddress {
  private static final Pattern FORM =
      Pattern.compile("[^\\s<>\"(),:;@\\[\\]\\\\]{1,64}@[^\\s<>\"(),:;@\\[\\]\\\\]{1,255}");

  private EmailAddress() {}

  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }
}
