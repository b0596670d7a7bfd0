package trustcenter.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.reference.Reference;
import trustcenter.render.Theme;

/** Checks content and the settings of the theme, and writes nothing. */
public final class CheckRun {
  /**
   * What was found.
   *
   * @param diagnostics of reading, of every rule, of the releases and of the theme, sorted
   * @param rulesAsked whether the rules could be asked; not where files cannot be read
   * @param fails whether a build of this content would be stopped
   */
  public record Result(
      List<Diagnostic> diagnostics, Sources sources, boolean rulesAsked, boolean fails) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Checks.
   *
   * @param today the day for which the content is checked, in the site's time zone
   * @param strict whether warnings fail as errors do
   */
  public Result run(Path content, Theme theme, Function<ZoneId, LocalDate> today, boolean strict) {
    Reference reference = Reference.builtIn();
    Checked checked = Checked.of(content, today, Optional.empty(), reference);
    Sources sources = checked.content().sources();
    List<Diagnostic> ofTheme = new ArrayList<>(ThemeWords.missing(theme, checked.model()));
    ofTheme.addAll(ThemeLook.of(theme, reference, sources).diagnostics());
    List<Diagnostic> found = checked.with(ofTheme);
    return new Result(found, sources, checked.rulesAsked(), BuildResult.stops(found, strict));
  }
}
