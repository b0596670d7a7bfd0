package trustcenter.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import trustcenter.check.KnownWords;
import trustcenter.content.ContentReader;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.reference.Reference;
import trustcenter.release.ReleaseStore;
import trustcenter.render.TemplateRenderer;
import trustcenter.render.Theme;

/**
 * Makes previews of one site one after the other. Between them it keeps what follows from files
 * that stay as they are, and so each preview is what one from nothing would be. For use by one
 * thread.
 */
public final class PreviewRun {
  private final Reference reference = Reference.builtIn();
  private final Readers readers =
      new Readers(
          reference,
          new ContentReader(reference),
          new KnownWords(reference.phrases()),
          this::theme,
          this::past);
  private Optional<Kept> kept = Optional.empty();
  private Optional<Dressed> dressed = Optional.empty();

  /** The past, as of a state of its files. */
  private record Kept(String state, Past past) {}

  /** The theme of a folder. */
  private record Dressed(Optional<Path> folder, Theme theme) {}

  /**
   * What came of it.
   *
   * @param diagnostics all findings but those that only the finished site shows, sorted
   * @param rulesAsked whether the files could be read, and so the rules be asked
   * @param preview empty where findings stop it
   */
  public record Result(
      List<Diagnostic> diagnostics,
      Sources sources,
      boolean rulesAsked,
      Optional<Preview> preview) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Reads, checks and plans; no page is made yet. A mistake of the theme is a finding here. */
  public Result run(SiteRequest request) {
    try {
      return planned(request);
    } catch (RuntimeException failure) {
      Diagnostic told = ThemeMistake.of(failure).orElseThrow(() -> failure);
      return new Result(List.of(told), new Sources(), true, Optional.empty());
    }
  }

  private Result planned(SiteRequest request) {
    PlannedSite site = PlannedSite.of(request, readers, Progress.NONE);
    return new Result(
        site.diagnostics(),
        site.sources(),
        site.rulesAsked(),
        site.plan()
            .map(
                plan ->
                    new Preview(
                        site, plan, new TemplateRenderer(plan.setting().theme(), plan.strings()))));
  }

  private Theme theme(Optional<Path> folder) {
    if (dressed.isEmpty() || !dressed.get().folder().equals(folder)) {
      Theme theme = folder.map(Theme::at).orElseGet(Theme::builtIn);
      dressed = Optional.of(new Dressed(folder, theme));
    }
    return dressed.get().theme().again();
  }

  private Past past(ReleaseStore store) {
    String state = store.state();
    if (kept.isEmpty() || !kept.get().state().equals(state)) {
      kept = Optional.of(new Kept(state, Past.read(store)));
    }
    return kept.get().past();
  }
}
