package trustcenter.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import trustcenter.model.Language;

/** What each language calls itself; Java takes its time to tell. */
public final class OwnNames {
  private final Map<Language, String> known = new ConcurrentHashMap<>();

  /** The name with a capital, for instance {@code Français}. */
  String of(Language language) {
    return known.computeIfAbsent(language, OwnNames::told);
  }

  private static String told(Language language) {
    Locale locale = language.locale();
    String name = locale.getDisplayName(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
