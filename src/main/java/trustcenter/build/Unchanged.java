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
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.output.SiteWriter;
import trustcenter.output.StandingSite;
import trustcenter.page.Edition;
import trustcenter.release.ReleaseStore;
import trustcenter.work.Ahead;

/**
 * A build of what was built last. Where nothing has changed since, neither what the site is made
 * from, nor the day, nor the site that stands there, nothing is read, made or written, and the same
 * is said. Where the content has changed, but nothing that the site shows, as before a release, it
 * is read and checked, and no more.
 */
final class Unchanged {
  private static final String RECORD = "last";
  private static final String CONTENT = "content/";
  private static final String THEME = "theme/";

  private final BuildRequest request;
  private final Optional<Inputs> inputs;
  private final Optional<LastBuild> last;

  private Unchanged(BuildRequest request, Optional<Inputs> inputs, Optional<LastBuild> last) {
    this.request = request;
    this.inputs = inputs;
    this.last = last;
  }

  /** Looks at what the site will be made from, and at what the last one was. */
  static Unchanged of(BuildRequest request) {
    if (!request.reuse()) {
      return new Unchanged(request, Optional.empty(), Optional.empty());
    }
    StandingSite site = StandingSite.at(request.output());
    Optional<Ahead<Optional<LastBuild>>> reading =
        site.recall(RECORD).map(text -> Ahead.of(() -> LastBuild.read(text)));
    Optional<Inputs> inputs = Inputs.of(request.site());
    Optional<LastBuild> last =
        inputs.flatMap(
            now ->
                reading
                    .flatMap(Ahead::get)
                    .filter(before -> before.inputs().setting().equals(now.setting()))
                    .filter(before -> before.inputs().releases().equals(now.releases())));
    return new Unchanged(request, inputs, last);
  }

  /** What the last build said; empty where there is something to do. */
  Optional<BuildResult> result() {
    return last.filter(before -> before.inputs().equals(inputs.orElseThrow()))
        .filter(before -> today(before.zone()).equals(before.today()))
        .filter(before -> StandingSite.at(request.output()).is(before.output()))
        .map(
            before ->
                new BuildResult(
                    before.findings(),
                    sources(before.findings()),
                    true,
                    Optional.of(before.site())));
  }

  /** The releases; where they are those of the last build, no more of them than has to be. */
  Past past(ReleaseStore store) {
    return last.flatMap(before -> before.site().release())
        .flatMap(store::read)
        .map(latest -> Past.known(store, latest))
        .orElseGet(() -> Past.read(store));
  }

  /** What is to be said where the site that stands shows what this one would; else empty. */
  Optional<BuildResult> standing(ReadSite read) {
    if (last.isEmpty() || read.shown().isEmpty()) {
      return Optional.empty();
    }
    LastBuild before = last.get();
    ReadSite.Root root = read.shown().get();
    StandingSite site = StandingSite.at(request.output());
    boolean same =
        root.shown().edition() instanceof Edition.Current
            && before.site().release().isPresent()
            && before.inputs().posts().equals(inputs.orElseThrow().posts())
            && root.setting().today().equals(before.today())
            && site.is(before.output());
    if (!same) {
      return Optional.empty();
    }
    List<Diagnostic> found =
        Checked.sorted(read.diagnostics(), root.shown().unreleased().stream().toList());
    if (BuildResult.stops(found, read.strict())) {
      return Optional.empty();
    }
    LastBuild now =
        new LastBuild(
            inputs.orElseThrow(),
            root.shown().root().site().timeZone(),
            before.today(),
            before.site(),
            found,
            before.output());
    site.keep(RECORD, now.text());
    return Optional.of(
        new BuildResult(
            found, read.checked().content().sources(), true, Optional.of(before.site())));
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
      place(file)
          .filter(Files::isRegularFile)
          .flatMap(Unchanged::text)
          .ifPresent(text -> sources.put(file, text));
    }
    return sources;
  }

  /** Where a file lies that a finding names as the author knows it. */
  private Optional<Path> place(String file) {
    if (file.startsWith(CONTENT)) {
      return Optional.of(request.site().content().resolve(file.substring(CONTENT.length())));
    }
    return file.startsWith(THEME)
        ? request.site().theme().map(folder -> folder.resolve(file.substring(THEME.length())))
        : Optional.empty();
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
    if (inputs.isEmpty()) {
      return;
    }
    writer
        .stamps()
        .map(
            stamps ->
                new LastBuild(
                    inputs.get(),
                    plan.root().site().timeZone(),
                    plan.setting().today(),
                    site,
                    found,
                    stamps))
        .ifPresent(built -> writer.keep(RECORD, built.text()));
  }
}
