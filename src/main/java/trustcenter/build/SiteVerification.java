package trustcenter.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;
import trustcenter.model.Language;
import trustcenter.model.Look;
import trustcenter.page.PlannedPage;
import trustcenter.page.Workshop;
import trustcenter.reference.Reference;
import trustcenter.release.Digest;
import trustcenter.release.Release;
import trustcenter.release.ReleaseId;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;
import trustcenter.render.TemplateRenderer;
import trustcenter.render.Theme;
import trustcenter.wording.Strings;

/**
 * Proves that releases are whole and unaltered: their files and their chain; and of a built or
 * downloaded site, that it shows exactly what they say, by making each page of each release again.
 */
public final class SiteVerification {
  private final Reference reference = Reference.builtIn();

  /** What was proven. */
  public record Result(Releases releases, int pages, List<Diagnostic> diagnostics) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Proves the releases of a content folder.
   *
   * @param since a digest that was noted earlier: a release must still have it
   */
  public Result ofContent(Path content, Optional<Digest> since) {
    Releases releases = ReleaseStore.ofContent(content).read();
    List<Diagnostic> found = new ArrayList<>(releases.diagnostics());
    found.addAll(missing(releases, since, "content/releases"));
    return new Result(releases, 0, sorted(found));
  }

  /** Proves the releases of a site and every page of every release. */
  public Result ofSite(Path site, Theme theme, Optional<Digest> since) {
    Releases releases = ReleaseStore.ofSite(site).read();
    List<Diagnostic> found = new ArrayList<>(releases.diagnostics());
    found.addAll(missing(releases, since, "data/releases"));
    int pages = 0;
    if (releases.diagnostics().isEmpty()) {
      Map<Language, Strings> strings = strings(theme, releases);
      Look look = ThemeLook.of(theme, reference, new Sources()).look();
      TemplateRenderer renderer = new TemplateRenderer(theme, strings);
      for (Map.Entry<Release, List<PlannedPage>> version :
          SitePlan.versions(releases, reference, Workshop.open(), look, strings).entrySet()) {
        version.getValue().forEach(page -> prove(site, version.getKey(), page, renderer, found));
        foreign(site, version.getKey(), version.getValue(), found);
        pages += version.getValue().size();
      }
      unreleased(site, releases, found);
    }
    return new Result(releases, pages, sorted(found));
  }

  private static List<Diagnostic> sorted(List<Diagnostic> found) {
    return found.stream().sorted().toList();
  }

  private static Map<Language, Strings> strings(Theme theme, Releases releases) {
    Set<Language> languages = new LinkedHashSet<>();
    releases.all().forEach(release -> languages.addAll(release.content().site().languages()));
    Map<Language, Strings> strings = new LinkedHashMap<>();
    languages.forEach(language -> strings.put(language, theme.strings(language)));
    return strings;
  }

  private static List<Diagnostic> missing(Releases releases, Optional<Digest> since, String where) {
    boolean known =
        since.isEmpty()
            || releases.all().stream().anyMatch(release -> release.digest().equals(since.get()));
    return known
        ? List.of()
        : List.of(
            Diagnostic.of(
                Code.RELEASE_BROKEN,
                Span.ofFile(where),
                "no release has the digest "
                    + since.get()
                    + ": the one that had it was altered or dropped.",
                "compare with the copy from which you noted the digest."));
  }

  private static void prove(
      Path site,
      Release release,
      PlannedPage page,
      TemplateRenderer renderer,
      List<Diagnostic> found) {
    Path file = site.resolve(page.path().value());
    if (!Files.isRegularFile(file)) {
      report(found, page.path().value(), release, "this page is missing");
      return;
    }
    String made = renderer.render(page.view().get(), page.language(), page.path());
    try {
      if (!Arrays.equals(Files.readAllBytes(file), made.getBytes(StandardCharsets.UTF_8))) {
        report(
            found, page.path().value(), release, "this page does not show what the release says");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Files below a version that no release put there. */
  private static void foreign(
      Path site, Release release, List<PlannedPage> pages, List<Diagnostic> found) {
    Path folder = site.resolve("versions").resolve(release.id().toString());
    Set<String> known = new TreeSet<>(pages.stream().map(page -> page.path().value()).toList());
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !known.contains(path))
          .sorted()
          .forEach(path -> report(found, path, release, "this file belongs to no page"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Versions that no release is known of: the release was dropped, or the version forged. */
  private static void unreleased(Path site, Releases releases, List<Diagnostic> found) {
    Set<String> known = new TreeSet<>();
    releases.all().forEach(release -> known.add(release.id().toString()));
    Path versions = site.resolve("versions");
    if (!Files.isDirectory(versions)) {
      return;
    }
    try (Stream<Path> children = Files.list(versions)) {
      children
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> ReleaseId.parse(name).isPresent() && !known.contains(name))
          .sorted()
          .forEach(name -> found.add(dropped(name)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Diagnostic dropped(String id) {
    return Diagnostic.of(
        Code.RELEASE_BROKEN,
        Span.ofFile("versions/" + id),
        "the site shows the release " + id + ", but holds no file of it: it was dropped.",
        "restore data/releases/" + id + ".json as it was published.");
  }

  private static void report(List<Diagnostic> found, String path, Release release, String what) {
    found.add(
        Diagnostic.of(
            Code.RELEASE_BROKEN,
            Span.ofFile(path),
            what + " (release " + release.id() + ").",
            "it was altered, or made by another version of this program or another theme; build the site again from its content."));
  }
}
