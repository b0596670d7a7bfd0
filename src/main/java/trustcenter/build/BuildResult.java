package trustcenter.build;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.diagnostic.Sources;
import trustcenter.release.ReleaseId;

/**
 * What came of a build.
 *
 * @param diagnostics all findings, sorted
 * @param rulesAsked whether the rules could be asked; not where files cannot be read
 * @param site what was written; empty where findings stopped the build and nothing was
 */
public record BuildResult(
    List<Diagnostic> diagnostics, Sources sources, boolean rulesAsked, Optional<Site> site) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * What was written.
   *
   * @param release whose content the root shows; empty where that is the working content
   * @param hub to tell when the feeds have changed
   * @param feeds their absolute addresses
   */
  public record Site(
      int pages,
      int files,
      long bytes,
      Optional<ReleaseId> release,
      Optional<URI> hub,
      List<URI> feeds) {
    public Site {
      feeds = List.copyOf(feeds);
    }
  }

  /** Whether findings stop a build. */
  static boolean stops(List<Diagnostic> diagnostics, boolean strict) {
    return diagnostics.stream()
        .anyMatch(each -> each.isError() || (strict && each.severity() == Severity.WARNING));
  }
}
