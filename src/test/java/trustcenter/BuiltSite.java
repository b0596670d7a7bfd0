package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import trustcenter.build.BuildRequest;
import trustcenter.build.BuildResult;
import trustcenter.build.Progress;
import trustcenter.build.SiteBuild;
import trustcenter.build.SiteRequest;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.TextPrinter;

/**
 * A site that a test built.
 *
 * @param folder where it was written, if it was
 */
public record BuiltSite(Path folder, BuildResult result) {
  /** The example that comes with the program. */
  static final Path EXAMPLE = Path.of("content");

  /** A day on which the example has announced, active and ended engagements. */
  static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 12, 1);

  /** Builds content with the default theme, as if a day were today. */
  static BuiltSite of(Path content, Path output, LocalDate today) {
    return of(content, output, today, Optional.empty());
  }

  /** The same, published at another address than the site's own. */
  static BuiltSite of(Path content, Path output, LocalDate today, Optional<URI> baseUrl) {
    return of(content, output, today, baseUrl, Optional.empty());
  }

  /** Content with a theme, which need not be there, as if the last of January 2026 were today. */
  public static BuiltSite withTheme(Path content, Path theme, Path output) {
    return withTheme(content, theme, output, LocalDate.of(2026, 1, 31));
  }

  /** Content with a theme, which need not be there. */
  static BuiltSite withTheme(Path content, Path theme, Path output, LocalDate today) {
    Optional<Path> folder = Optional.of(theme).filter(Files::isDirectory);
    return of(content, output, today, Optional.empty(), folder);
  }

  private static BuiltSite of(
      Path content, Path output, LocalDate today, Optional<URI> baseUrl, Optional<Path> theme) {
    SiteRequest site = new SiteRequest(content, theme, baseUrl, zone -> today, false, false);
    BuildRequest request = new BuildRequest(site, output, false, true);
    return new BuiltSite(output, new SiteBuild(Progress.NONE).run(request));
  }

  /** The example, built for its day. */
  public static BuiltSite ofExample(Path output) {
    BuiltSite built = of(EXAMPLE, output, EXAMPLE_DAY);
    assertTrue(built.result().site().isPresent(), built::findings);
    return built;
  }

  /** The one mistake of a theme for which no site was written. */
  public Diagnostic mistakeOfTheme() {
    List<Diagnostic> errors = result.diagnostics().stream().filter(Diagnostic::isError).toList();
    assertEquals(1, errors.size(), this::findings);
    assertTrue(result.site().isEmpty());
    assertTrue(errors.get(0).hint().isPresent());
    return errors.get(0);
  }

  /** All files that were written. */
  Tree tree() {
    return Tree.read(folder);
  }

  /** All findings as an author reads them. */
  public String findings() {
    return new TextPrinter(result.sources(), false).print(result.diagnostics());
  }

  /** The HTML of all pages, in the order of their paths. */
  public List<String> html() {
    Tree tree = tree();
    return pages().stream().map(tree::text).toList();
  }

  /** The paths of all pages, sorted. */
  List<String> pages() {
    return tree().paths().stream().filter(path -> path.endsWith(".html")).toList();
  }
}
