package trustcenter.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import trustcenter.changelog.History;
import trustcenter.changelog.ReleaseChanges;
import trustcenter.changelog.WordedRelease;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Language;
import trustcenter.model.Look;
import trustcenter.page.PlannedPage;
import trustcenter.reference.Reference;
import trustcenter.release.Release;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;
import trustcenter.wording.Strings;
import trustcenter.wording.Wording;

/**
 * The releases, and what follows from them alone: as long as they stay, that need not be found
 * again.
 */
final class Past {
  private final List<Diagnostic> diagnostics;
  private final Optional<Release> latest;
  private final Supplier<Releases> reading;
  private final Map<Strings, List<WordedRelease>> worded = new ConcurrentHashMap<>();
  private @Nullable Releases releases;
  private @Nullable History history;
  private @Nullable Planned planned;
  private @Nullable Looked looked;

  private record Planned(
      Look look, Map<Language, Strings> strings, Map<Release, List<PlannedPage>> versions) {}

  private record Looked(Addresses addresses, List<Diagnostic> collisions) {
    Looked {
      collisions = List.copyOf(collisions);
    }
  }

  /** Where it comes from. */
  @FunctionalInterface
  interface Source {
    Past of(ReleaseStore store);
  }

  private Past(List<Diagnostic> diagnostics, Optional<Release> latest, Supplier<Releases> reading) {
    this.diagnostics = List.copyOf(diagnostics);
    this.latest = latest;
    this.reading = reading;
  }

  /** Reads all releases. */
  static Past read(ReleaseStore store) {
    Releases all = store.read();
    boolean whole = all.diagnostics().isEmpty();
    return new Past(all.diagnostics(), all.latest().filter(latest -> whole), () -> all);
  }

  /**
   * Releases that are known to be whole, of which no more than the latest is read before another is
   * asked for.
   */
  static Past known(ReleaseStore store, Release latest) {
    return new Past(List.of(), Optional.of(latest), store::read);
  }

  /** What is wrong with the releases, as far as they were read. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The latest release; none where there is none, or where one of them is broken. */
  Optional<Release> latest() {
    return latest;
  }

  synchronized Releases releases() {
    if (releases == null) {
      releases = reading.get();
    }
    return releases;
  }

  synchronized History history() {
    if (history == null) {
      history = History.of(releases());
    }
    return history;
  }

  /** The pages of each release; they stay the same for as long as the look and the words do. */
  synchronized Map<Release, List<PlannedPage>> versions(
      Setting setting, Map<Language, Strings> strings) {
    if (planned == null
        || !planned.look().equals(setting.look())
        || !planned.strings().equals(strings)) {
      Map<Release, List<PlannedPage>> versions =
          SitePlan.versions(
              releases(), setting.reference(), setting.workshop(), setting.look(), strings);
      planned = new Planned(setting.look(), strings, versions);
    }
    return planned.versions();
  }

  /** What is wrong with addresses; looked for anew where one of them is another. */
  synchronized List<Diagnostic> collisions(Addresses addresses) {
    if (looked == null || !looked.addresses().equals(addresses)) {
      looked = new Looked(addresses, Collisions.in(addresses));
    }
    return looked.collisions();
  }

  /** What each release changed, oldest first, in the words of a language. */
  List<WordedRelease> changes(Strings words, Reference reference) {
    return worded.computeIfAbsent(
        words,
        each ->
            WordedRelease.of(
                ReleaseChanges.of(releases()),
                new Wording(each, reference.countries()),
                new Reading()));
  }
}
