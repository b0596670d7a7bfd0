package trustcenter.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language of the site.
 *
 * @param tag a well-formed BCP 47 tag, for instance {@code de} or {@code de-AT}
 */
public record Language(String tag) {
  private static final Pattern FORM =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  public Language {
    if (!isValid(tag)) {
      throw new IllegalArgumentException("not a language: " + tag);
    }
  }

  /** Whether a text is a tag of language, script and region in their usual letter case. */
  public static boolean isValid(String tag) {
    return FORM.matcher(tag).matches();
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  // The key of many maps: what a record does by itself takes several times as long.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language same && tag.equals(same.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}
