package trustcenter.build;

import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.diagnostic.Sources;

/**
 * What came of a build.
 *
 * @param diagnostics all findings, sorted
 * @param site what was written; empty where findings stopped the build and nothing was
 */
public record BuildResult(List<Diagnostic> diagnostics, Sources sources, Optional<Site> site) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How much was written. */
  public record Site(int pages, int files, long bytes) {}

  /** Whether findings stop a build. */
  static boolean stops(List<Diagnostic> diagnostics, boolean strict) {
    return diagnostics.stream()
        .anyMatch(each -> each.isError() || (strict && each.severity() == Severity.WARNING));
  }
}
