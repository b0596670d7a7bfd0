package trustcenter.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.model.Language;

/**
 * The theme's words in one language.
 *
 * @param texts by key; {@code {0}}, {@code {1}} … stand for arguments
 */
public record Strings(Language language, Map<String, String> texts) {
  public Strings {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(texts)));
  }

  /** A string that the theme lacks: a mistake of the theme, not of an author. */
  public static final class MissingString extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingString(String key, Language language) {
      super("the string `" + key + "` is missing in strings/" + language + ".properties");
    }
  }

  /** A string that is there and cannot be used: a mistake of the theme too. */
  public static final class WrongString extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongString(String key, Language language, String why) {
      super("the string `" + key + "` in strings/" + language + ".properties " + why);
    }
  }

  /** The words of a key with its arguments in place. */
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new MissingString(key, language);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** The words of a key that a theme need not have. */
  public Optional<String> optional(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** The words for a number of things: the key with {@code .one} or {@code .other}. */
  public String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".other"), number);
  }
}
