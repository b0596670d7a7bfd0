package trustcenter.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;
import trustcenter.release.ReleaseStore;
import trustcenter.render.Theme;

/**
 * A site that is read, checked and planned, and not yet made.
 *
 * @param plan empty where findings stop it
 * @param diagnostics everything that was found, sorted
 */
record PlannedSite(Checked checked, Optional<SitePlan> plan, List<Diagnostic> diagnostics) {
  PlannedSite {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads, checks and plans.
   *
   * @param past where the releases come from
   * @throws trustcenter.render.ThemeException where the theme is wrong
   */
  static PlannedSite of(
      SiteRequest request, Reference reference, Past.Source past, Progress progress) {
    Checked checked =
        Checked.of(
            request.content(), request.today(), request.baseUrl(), reference, past, progress);
    List<Diagnostic> found = checked.diagnostics();
    if (checked.model().isEmpty() || BuildResult.stops(found, request.strict())) {
      return new PlannedSite(checked, Optional.empty(), found);
    }
    TrustCenter working = checked.model().get();
    Theme theme = request.theme().map(Theme::at).orElseGet(Theme::builtIn);
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
              return ThemeCheck.look(() -> ThemeLook.of(theme, reference, sources));
            });
    look.ifPresent(read -> more.addAll(read.diagnostics()));
    found = checked.with(more);
    if (look.isEmpty() || BuildResult.stops(found, request.strict())) {
      return new PlannedSite(checked, Optional.empty(), found);
    }
    LocalDate today = request.today().apply(working.site().timeZone());
    Setting setting = new Setting(reference, theme, look.get().look(), today);
    SitePlan plan = SitePlan.of(working, checked.past(), request.draft(), setting, progress);
    more.addAll(plan.diagnostics());
    found = checked.with(more);
    boolean stopped = BuildResult.stops(found, request.strict());
    return new PlannedSite(checked, stopped ? Optional.empty() : Optional.of(plan), found);
  }

  /** Whether a finding is about the same file. */
  private static Predicate<Diagnostic> isAt(Diagnostic other) {
    return each -> each.span().file().equals(other.span().file());
  }

  boolean rulesAsked() {
    return checked.rulesAsked();
  }

  Sources sources() {
    return checked.content().sources();
  }

  ReleaseStore store() {
    return checked.store();
  }

  /** The folder in which the files of {@code documents.yaml} lie. */
  Path documents() {
    return checked.content().documents();
  }
}
