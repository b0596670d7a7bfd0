package trustcenter.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses that a style sheet loads (CSS Syntax Module Level 3): those in {@code url()},
 * {@code src()} and {@code image-set()} and behind {@code @import}.
 *
 * <p>Comments, other strings and {@code @namespace}, which only names, are passed over; an escape
 * hides nothing.
 */
final class StyleReader {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);

  private final String css;
  private final List<String> addresses = new ArrayList<>();
  private int at;
  private boolean importing;
  private int depthInImageSet;

  private StyleReader(String css) {
    this.css = css;
  }

  /** The addresses in the order of the sheet. */
  static List<String> addresses(String css) {
    StyleReader reader = new StyleReader(css);
    while (reader.at < css.length()) {
      reader.step();
    }
    return reader.addresses;
  }

  private void step() {
    char here = css.charAt(at);
    if (css.startsWith("/*", at)) {
      at += 2; // Or else the star of the beginning could be that of the end.
      skipBehind("*/");
    } else if (here == '"' || here == '\'') {
      String text = string(here);
      if (importing || depthInImageSet > 0) {
        add(text);
      }
    } else if (here == '@') {
      at++;
      readRule(name());
    } else if (isNamePart(here)) {
      readName(name());
    } else {
      readMark(here);
    }
  }

  private void readRule(String rule) {
    importing = rule.equals("import");
    if (rule.equals("namespace")) {
      skipBehind(";");
    }
  }

  private void readName(String name) {
    if (at == css.length() || css.charAt(at) != '(') {
      return;
    }
    if (name.equals("url") || name.equals("src")) {
      at++;
      add(argument());
    } else if (name.endsWith("image-set") && depthInImageSet == 0) {
      at++;
      depthInImageSet = 1;
    }
  }

  private void add(String address) {
    importing = false;
    addresses.add(address);
  }

  private void readMark(char mark) {
    at++;
    switch (mark) {
      case ';', '{', '}' -> {
        importing = false;
        depthInImageSet = 0;
      }
      case '(' -> depthInImageSet += depthInImageSet > 0 ? 1 : 0;
      case ')' -> depthInImageSet -= depthInImageSet > 0 ? 1 : 0;
      default -> {}
    }
  }

  /** What stands between the parentheses, of which the first is passed. */
  private String argument() {
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      return string(css.charAt(at));
    }
    int start = at;
    skipTo(')');
    return unescape(css.substring(start, at)).strip();
  }

  /** The string that begins here; a line break ends one that was left open. */
  private String string(char quote) {
    int start = ++at;
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      skipCharacter();
    }
    String text = css.substring(start, at);
    at = Math.min(at + 1, css.length()); // The closing quote.
    return unescape(text);
  }

  /** The name that begins here, in lower case; it may be empty. */
  private String name() {
    int start = at;
    while (at < css.length() && isNamePart(css.charAt(at))) {
      skipCharacter();
    }
    return unescape(css.substring(start, at)).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char character) {
    return character == '\\'
        || character == '-'
        || character == '_'
        || character >= 0x80
        || Character.isLetterOrDigit(character);
  }

  /** Passes one character, be it written as an escape. */
  private void skipCharacter() {
    if (css.charAt(at) != '\\') {
      at++;
      return;
    }
    Matcher escape = ESCAPE.matcher(css).region(at, css.length());
    at = escape.lookingAt() ? escape.end() : css.length();
  }

  private void skipTo(char end) {
    while (at < css.length() && css.charAt(at) != end) {
      skipCharacter();
    }
  }

  private void skipBehind(String end) {
    int found = css.indexOf(end, at);
    at = found < 0 ? css.length() : found + end.length();
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2))));
  }

  private static String character(@Nullable String hex, @Nullable String other) {
    if (hex == null) {
      // A line break behind a backslash only continues a string.
      return other == null || other.equals("\n") ? "" : other;
    }
    int codePoint = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
  }
}
