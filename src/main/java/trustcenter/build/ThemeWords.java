package trustcenter.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.model.Language;
import trustcenter.model.TrustCenter;
import trustcenter.render.Theme;
import trustcenter.render.ThemeException;

/**
 * Finds languages of the content that the theme has no words for. A release in such a language
 * could not be shown, and stays; so it is found before there is one.
 */
final class ThemeWords {
  private ThemeWords() {}

  /** An error for each such language; none where the content could not be read. */
  static List<Diagnostic> missing(Theme theme, Optional<TrustCenter> content) {
    List<Diagnostic> found = new ArrayList<>();
    content.ifPresent(
        model ->
            model
                .site()
                .languages()
                .forEach(language -> missing(theme, language).ifPresent(found::add)));
    return found;
  }

  private static Optional<Diagnostic> missing(Theme theme, Language language) {
    try {
      theme.strings(language);
      return Optional.empty();
    } catch (ThemeException wrong) {
      return Optional.of(
          Diagnostic.of(
              Code.THEME,
              Span.ofFile(wrong.file()),
              wrong.getMessage() + ".",
              "translate the theme's `strings/en.properties` into it, or take `"
                  + language
                  + "` out of `languages` in content/site.yaml."));
    }
  }
}
