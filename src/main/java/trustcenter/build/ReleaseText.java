package trustcenter.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Site;

/**
 * The title or the note of a release as somebody gives it: once for each language, {@code en=New
 * letter shop}, or without a language in the site's default one.
 *
 * @param text what is said, if anything is
 * @param refusal why it cannot be taken
 */
record ReleaseText(Optional<Localised<String>> text, Optional<String> refusal) {

  /**
   * Reads what was given.
   *
   * @param name what it is, for the refusal: {@code title} or {@code note}
   */
  static ReleaseText of(String name, List<String> given, Site site) {
    Map<Language, String> said = new LinkedHashMap<>();
    for (String each : given) {
      int sign = each.indexOf('=');
      boolean named = sign > 0 && Language.isValid(each.substring(0, sign));
      Language language = named ? new Language(each.substring(0, sign)) : site.defaultLanguage();
      String text = each.substring(named ? sign + 1 : 0).strip();
      if (!site.languages().contains(language)) {
        return refused(name, "`" + language + "` is no language of this site");
      }
      if (text.isEmpty()) {
        return refused(name, "it is empty");
      }
      if (text.codePoints().anyMatch(ReleaseText::isControl)) {
        return refused(name, "it holds a control character");
      }
      if (said.put(language, text) != null) {
        return refused(name, "it is given twice in `" + language + "`");
      }
    }
    return new ReleaseText(localised(said, site), Optional.empty());
  }

  private static boolean isControl(int character) {
    return Character.isISOControl(character) && character != '\n';
  }

  private static ReleaseText refused(String name, String why) {
    return new ReleaseText(
        Optional.empty(), Optional.of("the " + name + " cannot be taken: " + why + "."));
  }

  private static Optional<Localised<String>> localised(Map<Language, String> said, Site site) {
    Map<Language, String> inOrder = new LinkedHashMap<>();
    for (Language language : site.languages()) {
      Optional.ofNullable(said.get(language)).ifPresent(text -> inOrder.put(language, text));
    }
    return inOrder.keySet().stream()
        .findFirst()
        .map(original -> new Localised<>(original, inOrder));
  }
}
