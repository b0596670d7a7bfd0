package trustcenter.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import trustcenter.changelog.ChangeText;
import trustcenter.changelog.Entry;
import trustcenter.changelog.EntryWording;
import trustcenter.content.Content;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diff.Change;
import trustcenter.diff.Comparison;
import trustcenter.model.Localised;
import trustcenter.model.TrustCenter;
import trustcenter.output.BuildLock;
import trustcenter.page.Workshop;
import trustcenter.reference.Reference;
import trustcenter.release.Digest;
import trustcenter.release.Release;
import trustcenter.release.ReleaseId;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;
import trustcenter.render.Theme;
import trustcenter.wording.Wording;

/** Makes a release of the content, or says what one would be. */
public final class ReleaseRun {
  private final Reference reference = Reference.builtIn();

  /**
   * What is to be released.
   *
   * @param today the day of the release, in the site's time zone
   * @param title what it is called, once for each language: {@code en=New letter shop}; without a
   *     language in the default one
   * @param note what is to be said of it, likewise
   * @param dryRun whether nothing is written
   */
  public record Request(
      Path content,
      Theme theme,
      Function<ZoneId, LocalDate> today,
      List<String> title,
      List<String> note,
      boolean strict,
      boolean dryRun) {
    public Request {
      title = List.copyOf(title);
      note = List.copyOf(note);
    }
  }

  /**
   * What came of it.
   *
   * @param refusal why there is no release, beside the findings
   * @param changes since the release before, in words
   * @param id and digest of the release, if it was or would be made
   */
  public record Result(
      List<Diagnostic> diagnostics,
      Sources sources,
      Optional<String> refusal,
      String changes,
      Optional<ReleaseId> id,
      Optional<Digest> digest) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Releases, or refuses with the reason; a refusal writes nothing.
   *
   * @throws trustcenter.output.OutputException if another release is being made
   */
  public Result run(Request request) {
    if (request.dryRun() || !Files.isDirectory(request.content())) {
      return locked(request);
    }
    BuildLock lock = BuildLock.ofReleases(request.content());
    try (lock) {
      return locked(request);
    }
  }

  private Result locked(Request request) {
    Checked checked = Checked.of(request.content(), request.today(), Optional.empty(), reference);
    Content content = checked.content();
    Releases releases = checked.releases();
    List<Diagnostic> found = checked.with(ThemeWords.missing(request.theme(), checked.model()));
    if (checked.model().isEmpty() || BuildResult.stops(found, request.strict())) {
      return refused(found, content, Optional.empty());
    }
    TrustCenter model = checked.model().get();
    LocalDate day = request.today().apply(model.site().timeZone());
    found = checked.with(collisions(request, checked, model, day));
    if (BuildResult.stops(found, request.strict())) {
      return refused(found, content, Optional.empty());
    }
    TrustCenter released = ReleaseStore.releasable(model);
    Optional<Release> latest = releases.latest();
    List<Change> changes =
        latest
            .map(before -> Comparison.between(before.content(), before.date(), released, day))
            .orElse(List.of());
    ReleaseText title = ReleaseText.of("title", request.title(), model.site());
    ReleaseText note = ReleaseText.of("note", request.note(), model.site());
    Optional<String> refusal =
        title.refusal().or(note::refusal).or(() -> refusal(latest, day, released));
    if (refusal.isPresent()) {
      return refused(found, content, refusal);
    }
    return made(
        request,
        content,
        checked.store(),
        releases,
        new Told(day, title.text(), note.text(), words(request, released, releases, day, changes)),
        found);
  }

  /** A release whose files have one address could never be shown, and stays. */
  private List<Diagnostic> collisions(
      Request request, Checked checked, TrustCenter model, LocalDate day) {
    ThemeLook look = ThemeLook.of(request.theme(), reference, checked.content().sources());
    Setting setting = new Setting(reference, request.theme(), look.look(), Workshop.open(), day);
    Shown shown = Shown.of(model, checked.past().latest(), true);
    return SitePlan.of(shown, checked.past(), setting, Progress.NONE).diagnostics().stream()
        .filter(each -> each.code() == Code.COLLIDING_URL)
        .toList();
  }

  private static Optional<String> refusal(
      Optional<Release> latest, LocalDate day, TrustCenter released) {
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    if (day.isBefore(latest.get().date())) {
      return Optional.of(
          "the last release is of "
              + latest.get().date()
              + ", after "
              + day
              + ": releases go forward in time.");
    }
    Release before = latest.get();
    // Both on the same day: that time goes by is no change of the content.
    boolean same =
        Comparison.between(before.content(), before.date(), released, before.date()).isEmpty();
    return same
        ? Optional.of("nothing has changed since the release " + before.id() + ".")
        : Optional.empty();
  }

  /** What a release says of itself, and what it changes in words. */
  private record Told(
      LocalDate day,
      Optional<Localised<String>> title,
      Optional<Localised<String>> note,
      String changes) {}

  private Result made(
      Request request,
      Content content,
      ReleaseStore store,
      Releases releases,
      Told told,
      List<Diagnostic> found) {
    TrustCenter model = content.model().orElseThrow();
    ReleaseId id = ReleaseStore.nextId(releases, told.day());
    Optional<Digest> previous = releases.latest().map(Release::digest);
    byte[] file = store.file(id, told.title(), told.note(), previous, model);
    if (file.length > ReleaseStore.LARGEST) {
      return refused(
          found,
          content,
          Optional.of(
              "it would be larger than 8 MB, and could not be read any more: take out what is no"
                  + " text of its own, or divide the content into several sites."));
    }
    if (!request.dryRun()) {
      store.write(id, file, model, content.documents());
    }
    return new Result(
        found,
        content.sources(),
        Optional.empty(),
        told.changes(),
        Optional.of(id),
        Optional.of(Digest.of(file)));
  }

  private String words(
      Request request,
      TrustCenter released,
      Releases releases,
      LocalDate day,
      List<Change> changes) {
    Wording wording =
        new Wording(
            request.theme().strings(released.site().defaultLanguage()), reference.countries());
    List<Entry> entries =
        new EntryWording(
                wording, new Reading(), released, releases.latest().map(Release::content), day)
            .entries(changes);
    return new ChangeText(wording).plain(entries);
  }

  private static Result refused(List<Diagnostic> found, Content content, Optional<String> refusal) {
    return new Result(found, content.sources(), refusal, "", Optional.empty(), Optional.empty());
  }
}
