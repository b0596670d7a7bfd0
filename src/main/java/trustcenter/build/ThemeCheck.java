package trustcenter.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;
import trustcenter.model.Language;
import trustcenter.render.TemplateRenderer;
import trustcenter.render.Theme;
import trustcenter.render.ThemeException;
import trustcenter.wording.Strings;

/**
 * Looks through all files of a site's own theme before a page is made, so that what is wrong with
 * them is told at once. What a template says wrong of its page is found when the page is made.
 */
final class ThemeCheck {
  /** So many words are named; a file that lacks more was never finished. */
  private static final int NAMED = 5;

  private static final Language COMPLETE = new Language("en");

  private final Theme theme;
  private final Sources sources;
  private final List<Diagnostic> found = new ArrayList<>();

  private ThemeCheck(Theme theme, Sources sources) {
    this.theme = theme;
    this.sources = sources;
  }

  /**
   * Everything that is wrong.
   *
   * @param sources that take the texts of wrong files, for excerpts
   */
  static List<Diagnostic> of(Theme theme, List<Language> languages, Sources sources) {
    ThemeCheck check = new ThemeCheck(theme, sources);
    check.of(() -> theme.settings().stream().toList());
    check.of(theme::ownStrings).forEach(name -> check.tried(() -> theme.checkStrings(name)));
    Set<String> complete = theme.defaultStrings(COMPLETE).texts().keySet();
    languages.forEach(language -> check.words(language, complete));
    TemplateRenderer renderer = new TemplateRenderer(theme, check.noWords());
    check
        .of(theme::ownTemplates)
        .forEach(name -> check.tried(() -> renderer.compile(name, COMPLETE)));
    check
        .of(theme::assets)
        .forEach(
            name ->
                check.tried(
                    () -> theme.bytes(name).ifPresent(all -> ExtraFiles.refuseActing(name, all))));
    return check.found;
  }

  /** A template is compiled whatever its words are. */
  private Map<Language, Strings> noWords() {
    return Map.of(COMPLETE, new Strings(COMPLETE, Map.of()));
  }

  /** A list of files that may not be readable itself. */
  private List<String> of(Supplier<List<String>> names) {
    try {
      return names.get();
    } catch (ThemeException wrong) {
      tell(wrong);
      return List.of();
    }
  }

  private void tried(Runnable piece) {
    try {
      piece.run();
    } catch (ThemeException wrong) {
      tell(wrong);
    }
  }

  private void tell(ThemeException wrong) {
    found.add(ThemeMistake.placed(ThemeMistake.of(wrong).orElseThrow(), theme, sources));
  }

  /** The words of a language that the program does not have are all the theme's own. */
  private void words(Language language, Set<String> complete) {
    Strings words;
    try {
      words = theme.strings(language);
    } catch (ThemeException told) {
      // By its file, or where the languages of the site are looked at.
      return;
    }
    Set<String> missing = new TreeSet<>(complete);
    missing.removeAll(words.texts().keySet());
    if (!missing.isEmpty()) {
      String named =
          missing.stream()
              .limit(NAMED)
              .map(key -> "`" + key + "`")
              .collect(Collectors.joining(", "));
      String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
      found.add(
          Diagnostic.of(
              Code.STRINGS_INCOMPLETE,
              Span.ofFile("theme/strings/" + language + ".properties"),
              "these words are missing: " + named + more + ".",
              "take them from the theme's `strings/en.properties`, and translate them."));
    }
  }

  /** Empty where a file of the theme is wrong in a way that is told by itself. */
  static Optional<ThemeLook> look(Supplier<ThemeLook> look) {
    try {
      return Optional.of(look.get());
    } catch (ThemeException told) {
      return Optional.empty();
    }
  }
}
