package trustcenter.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import trustcenter.changelog.Entry;
import trustcenter.changelog.EntryWording;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diff.Comparison;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;
import trustcenter.release.Release;
import trustcenter.release.ReleaseId;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;
import trustcenter.render.Theme;
import trustcenter.wording.Wording;

/** Compares two releases, or a release and the working content. */
public final class DiffRun {
  private final Reference reference = Reference.builtIn();

  /**
   * What is compared.
   *
   * @param from a release; the last one where it is left out, or the one before {@code to}
   * @param to a release; the working content where it is left out
   */
  public record Request(
      Path content,
      Theme theme,
      Function<ZoneId, LocalDate> today,
      Optional<ReleaseId> from,
      Optional<ReleaseId> to) {}

  /**
   * What differs.
   *
   * @param refusal why nothing was compared
   * @param wording in the default language of the later content
   * @param heading what was compared, in that language
   */
  public record Result(
      List<Diagnostic> diagnostics,
      Sources sources,
      Optional<String> refusal,
      Optional<Wording> wording,
      String heading,
      List<Entry> entries) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
      entries = List.copyOf(entries);
    }
  }

  /** Compares. */
  public Result run(Request request) {
    Releases releases = ReleaseStore.ofContent(request.content()).read();
    List<Diagnostic> found = new ArrayList<>(releases.diagnostics());
    Optional<Content> working =
        request.to().isPresent()
            ? Optional.empty()
            : Optional.of(new ContentReader(reference).read(request.content()));
    working.ifPresent(content -> found.addAll(content.diagnostics()));
    Sources sources = working.map(Content::sources).orElseGet(Sources::new);
    if (found.stream().anyMatch(Diagnostic::isError)) {
      return refused(found, sources, "the content or the releases have errors.");
    }
    Optional<Release> from =
        request.from().isPresent() ? request.from().flatMap(releases::release) : releases.latest();
    if (from.isEmpty()) {
      return refused(
          found,
          sources,
          request
              .from()
              .map(id -> "there is no release " + id + ".")
              .orElse("nothing was released yet."));
    }
    Optional<Release> to = request.to().flatMap(releases::release);
    if (request.to().isPresent() && to.isEmpty()) {
      return refused(found, sources, "there is no release " + request.to().get() + ".");
    }
    TrustCenter later =
        to.map(Release::content)
            .orElseGet(
                () -> ReleaseStore.releasable(working.flatMap(Content::model).orElseThrow()));
    LocalDate day =
        to.map(Release::date).orElseGet(() -> request.today().apply(later.site().timeZone()));
    return compared(request, from.get(), later, day, found, sources);
  }

  private Result compared(
      Request request,
      Release from,
      TrustCenter later,
      LocalDate day,
      List<Diagnostic> found,
      Sources sources) {
    Wording wording =
        new Wording(request.theme().strings(later.site().defaultLanguage()), reference.countries());
    List<Entry> entries = entries(wording, from, later, day);
    return new Result(
        found,
        sources,
        Optional.empty(),
        Optional.of(wording),
        heading(request, from, wording),
        entries);
  }

  private static String heading(Request request, Release from, Wording wording) {
    return request
        .to()
        .map(to -> wording.text("changes.between", from.id(), to))
        .orElseGet(() -> wording.text("changes.since", from.id()));
  }

  /** What differs, in words. */
  static List<Entry> entries(Wording wording, Release from, TrustCenter later, LocalDate day) {
    return new EntryWording(wording, new Reading(), later, Optional.of(from.content()), day)
        .entries(Comparison.between(from.content(), from.date(), later, day));
  }

  private static Result refused(List<Diagnostic> found, Sources sources, String why) {
    return new Result(found, sources, Optional.of(why), Optional.empty(), "", List.of());
  }
}
