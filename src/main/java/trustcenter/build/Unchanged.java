package trustcenter.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trustcenter.content.SourceText;
import trustcenter.content.ThemeReader;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.output.SiteWriter;
import trustcenter.output.StandingSite;

/**
 * A build of what was built last, with nothing changed since: neither what the site is made from,
 * nor the day, nor the site that stands there. Then nothing is read, made or written, and the same
 * is said.
 */
final class Unchanged {
  private static final String RECORD = "last";
  private static final String CONTENT = "content/";

  private final BuildRequest request;
  private final Optional<String> made;

  private Unchanged(BuildRequest request, Optional<String> made) {
    this.request = request;
    this.made = made;
  }

  /** Looks at what the site will be made from. */
  static Unchanged of(BuildRequest request) {
    return new Unchanged(request, request.reuse() ? Inputs.word(request.site()) : Optional.empty());
  }

  /** What the last build said; empty where there is something to do. */
  Optional<BuildResult> result() {
    if (made.isEmpty()) {
      return Optional.empty();
    }
    StandingSite site = StandingSite.at(request.output());
    return site.recall(RECORD)
        .flatMap(LastBuild::read)
        .filter(last -> last.made().equals(made.get()))
        .filter(last -> today(last.zone()).equals(last.today()))
        .filter(last -> site.is(last.output()))
        .map(
            last ->
                new BuildResult(
                    last.findings(), sources(last.findings()), true, Optional.of(last.site())));
  }

  private LocalDate today(ZoneId zone) {
    return request.site().today().apply(zone);
  }

  /** The texts of the files that findings are in, for excerpts. */
  private Sources sources(List<Diagnostic> findings) {
    Sources sources = new Sources();
    Set<String> files = new TreeSet<>();
    findings.forEach(finding -> files.add(finding.span().file()));
    for (String file : files) {
      Optional<Path> place =
          file.equals(ThemeReader.FILE)
              ? request.site().theme().map(folder -> folder.resolve("theme.yaml"))
              : file.startsWith(CONTENT)
                  ? Optional.of(request.site().content().resolve(file.substring(CONTENT.length())))
                  : Optional.empty();
      place
          .filter(Files::isRegularFile)
          .flatMap(Unchanged::text)
          .ifPresent(text -> sources.put(file, text));
    }
    return sources;
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(SourceText.of(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Leaves word for the next build, of a site that stands at its place. */
  void remember(SiteWriter writer, SitePlan plan, List<Diagnostic> found, BuildResult.Site site) {
    if (made.isEmpty()) {
      return;
    }
    writer
        .stamps()
        .ifPresent(
            stamps ->
                writer.keep(
                    RECORD,
                    new LastBuild(
                            made.get(),
                            plan.root().site().timeZone(),
                            plan.setting().today(),
                            site,
                            found,
                            stamps)
                        .text()));
  }
}
