package trustcenter.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as a browser understands it (WHATWG URL Standard, section 4.4), as far as an audit
 * needs it: it names a scheme or a host, or it stays on this one.
 */
sealed interface Address {
  Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

  /**
   * It names a scheme or a host.
   *
   * @param scheme in lower case; empty for {@code //host/path}
   */
  record Elsewhere(String scheme) implements Address {}

  /**
   * It stays on this host.
   *
   * @param path as it is written, without query; empty for the page itself
   * @param fragment as it is written, without {@code #}; empty where there is none
   */
  record Here(String path, String fragment) implements Address {
    boolean isFromRoot() {
      return path.startsWith("/");
    }
  }

  /** What an attribute or a style sheet says. */
  static Address of(String written) {
    String text = clean(written);
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.lookingAt()) {
      return new Elsewhere(scheme.group(1).toLowerCase(Locale.ROOT));
    }
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? "" : text.substring(hash + 1);
    String beforeFragment = hash < 0 ? text : text.substring(0, hash);
    int query = beforeFragment.indexOf('?');
    String path = query < 0 ? beforeFragment : beforeFragment.substring(0, query);
    String slashed = path.replace('\\', '/');
    return slashed.startsWith("//") ? new Elsewhere("") : new Here(slashed, fragment);
  }

  /** Without what browsers drop before anything else: `java\nscript:` is a script all the same. */
  private static String clean(String written) {
    if (written.chars().noneMatch(character -> character <= ' ')) {
      return written;
    }
    return written.replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]", "");
  }

  /** The text behind percent-encoded UTF-8; a {@code %} that begins no byte stays. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      int high =
          bytes[at] == '%' && at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[at + 2], 16);
      decoded.put(low < 0 ? bytes[at] : (byte) (high * 16 + low));
      at += low < 0 ? 0 : 2;
    }
    return new String(decoded.array(), 0, decoded.position(), StandardCharsets.UTF_8);
  }
}
