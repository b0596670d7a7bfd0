package trustcenter.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.reference.Reference;

/** Checks content and writes nothing. */
public final class CheckRun {
  /**
   * What was found.
   *
   * @param diagnostics of reading, of every rule and of the releases, sorted
   * @param fails whether a build of this content would be stopped
   */
  public record Result(List<Diagnostic> diagnostics, Sources sources, boolean fails) {
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
  public Result run(Path content, Function<ZoneId, LocalDate> today, boolean strict) {
    Checked checked = Checked.of(content, today, Optional.empty(), Reference.builtIn());
    return new Result(
        checked.diagnostics(),
        checked.content().sources(),
        BuildResult.stops(checked.diagnostics(), strict));
  }
}
