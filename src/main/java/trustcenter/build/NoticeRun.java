package trustcenter.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.changelog.ReleaseChanges;
import trustcenter.changelog.WordedRelease;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.feed.Notice;
import trustcenter.model.Language;
import trustcenter.model.Site;
import trustcenter.reference.Reference;
import trustcenter.release.ReleaseId;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;
import trustcenter.render.Theme;
import trustcenter.route.Routes;
import trustcenter.wording.Wording;

/** Writes the notice of a release's changes of sub-processors, in every language. */
public final class NoticeRun {
  private final Reference reference = Reference.builtIn();

  /**
   * What came of it.
   *
   * @param refusal why there is no notice, beside the findings
   * @param files texts by name
   */
  public record Result(
      List<Diagnostic> diagnostics, Optional<String> refusal, Map<String, String> files) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * The notice.
   *
   * @param id a release; the latest where it is left out
   */
  public Result run(Path content, Theme theme, Optional<ReleaseId> id) {
    Releases releases = ReleaseStore.ofContent(content).read();
    if (!releases.diagnostics().isEmpty()) {
      return new Result(releases.diagnostics(), Optional.empty(), Map.of());
    }
    List<ReleaseChanges> changes = new ArrayList<>(ReleaseChanges.of(releases));
    Optional<ReleaseId> wanted = id.isPresent() ? id : releases.latest().map(latest -> latest.id());
    Optional<ReleaseChanges> found =
        changes.stream()
            .filter(each -> wanted.filter(each.release().id()::equals).isPresent())
            .findFirst();
    if (found.isEmpty()) {
      return refused(
          wanted
              .map(known -> "there is no release " + known + ".")
              .orElse("nothing was released yet."));
    }
    Map<String, String> files = files(theme, changes, found.get());
    return files.isEmpty()
        ? refused("the release " + found.get().release().id() + " changes no sub-processor.")
        : new Result(List.of(), Optional.empty(), files);
  }

  private Map<String, String> files(
      Theme theme, List<ReleaseChanges> changes, ReleaseChanges wanted) {
    Site site = wanted.release().content().site();
    Map<String, String> files = new LinkedHashMap<>();
    for (Language language : site.languages()) {
      Wording wording = new Wording(theme.strings(language), reference.countries());
      WordedRelease worded =
          WordedRelease.of(changes, wording, new Reading()).stream()
              .filter(each -> each.release().equals(wanted.release()))
              .findFirst()
              .orElseThrow();
      Notice notice = new Notice(new Routes(site), wording, worded);
      if (notice.isNeeded()) {
        String name = wanted.release().id() + "." + language;
        files.put(name + ".md", notice.markdown());
        files.put(name + ".eml", notice.mail());
      }
    }
    return files;
  }

  private static Result refused(String why) {
    return new Result(List.of(), Optional.of(why), Map.of());
  }
}
