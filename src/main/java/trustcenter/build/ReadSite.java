package trustcenter.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.model.TrustCenter;
import trustcenter.page.Workshop;
import trustcenter.render.Theme;

/**
 * A site that is read and checked, of which it is known what its root shows, and of its releases no
 * more than that takes.
 *
 * @param shown empty where findings stop it
 * @param diagnostics everything that was found, sorted
 * @param strict whether warnings stop it as errors do
 */
record ReadSite(
    Checked checked, Optional<Root> shown, List<Diagnostic> diagnostics, boolean strict) {
  ReadSite {
    diagnostics = List.copyOf(diagnostics);
  }

  /** What the root shows, and what it is made with. */
  record Root(Shown shown, Setting setting) {}

  /**
   * Reads and checks.
   *
   * @throws trustcenter.render.ThemeException where the theme is wrong
   */
  static ReadSite of(SiteRequest request, Readers readers, Progress progress) {
    Checked checked =
        Checked.of(request.content(), request.today(), request.baseUrl(), readers, progress);
    List<Diagnostic> found = checked.diagnostics();
    if (checked.model().isEmpty() || BuildResult.stops(found, request.strict())) {
      return new ReadSite(checked, Optional.empty(), found, request.strict());
    }
    TrustCenter working = checked.model().get();
    Theme theme = readers.theme().apply(request.theme());
    List<Diagnostic> more = new ArrayList<>();
    Sources sources = checked.content().sources();
    Optional<ThemeLook> look =
        progress.in(
            Stage.THEME,
            () -> {
              more.addAll(ThemeCheck.of(theme, working.site().languages(), sources));
              ThemeWords.missing(theme, checked.model()).stream()
                  .filter(each -> more.stream().noneMatch(isAt(each)))
                  .toList()
                  .forEach(more::add);
              return ThemeCheck.look(() -> ThemeLook.of(theme, readers.reference(), sources));
            });
    look.ifPresent(read -> more.addAll(read.diagnostics()));
    found = checked.with(more);
    if (look.isEmpty() || BuildResult.stops(found, request.strict())) {
      return new ReadSite(checked, Optional.empty(), found, request.strict());
    }
    LocalDate today = request.today().apply(working.site().timeZone());
    Setting setting =
        new Setting(readers.reference(), theme, look.get().look(), Workshop.open(), today);
    Shown shown =
        progress.in(
            Stage.CHANGES, () -> Shown.of(working, checked.past().latest(), request.draft()));
    return new ReadSite(checked, Optional.of(new Root(shown, setting)), found, request.strict());
  }

  /** Whether a finding is about the same file. */
  private static Predicate<Diagnostic> isAt(Diagnostic other) {
    return each -> each.span().file().equals(other.span().file());
  }
}
