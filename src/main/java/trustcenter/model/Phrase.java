package trustcenter.model;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Regular expressions about words in running text, with short signs for what stands between them.
 *
 * <p>{@code _} is white space, {@code ~} white space or none, {@code %} the end of a word. White
 * space includes the kinds that do not break, which printed contracts put behind a §. It is taken
 * whole and never given back, so that no expression reads it twice.
 */
final class Phrase {
  private static final String GAP = "[\\s\\u00A0\\u2009\\u202F]";

  private Phrase() {}

  static Pattern of(String form) {
    return Pattern.compile(regex(form));
  }

  /** The plain regular expression that a form stands for. */
  static String regex(String form) {
    return form.replace("_", GAP + "++")
        .replace("~", GAP + "*+")
        .replace("%", "(?![\\p{L}\\p{N}])");
  }

  /** The plain regular expression of words as they are written, whatever white space parts them. */
  static String literally(String words) {
    return Arrays.stream(words(words)).map(Pattern::quote).collect(Collectors.joining(GAP + "++"));
  }

  /** The same words with single spaces between them. */
  static String plain(String words) {
    return String.join(" ", words(words));
  }

  private static String[] words(String text) {
    return text.strip().split(GAP + "+");
  }
}
