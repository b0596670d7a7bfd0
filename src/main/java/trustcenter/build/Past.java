package trustcenter.build;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import trustcenter.changelog.History;
import trustcenter.changelog.ReleaseChanges;
import trustcenter.changelog.WordedRelease;
import trustcenter.reference.Reference;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;
import trustcenter.wording.Strings;
import trustcenter.wording.Wording;

/**
 * The releases, and what follows from them alone: as long as they stay, that need not be found
 * again.
 */
final class Past {
  private final Releases releases;
  private final History history;
  private final Map<Strings, List<WordedRelease>> worded = new ConcurrentHashMap<>();

  /** Where it comes from. */
  @FunctionalInterface
  interface Source {
    Past of(ReleaseStore store);
  }

  private Past(Releases releases) {
    this.releases = releases;
    this.history = History.of(releases);
  }

  /** Reads all releases. */
  static Past read(ReleaseStore store) {
    return new Past(store.read());
  }

  Releases releases() {
    return releases;
  }

  History history() {
    return history;
  }

  /** What each release changed, oldest first, in the words of a language. */
  List<WordedRelease> changes(Strings words, Reference reference) {
    return worded.computeIfAbsent(
        words,
        each ->
            WordedRelease.of(
                ReleaseChanges.of(releases),
                new Wording(each, reference.countries()),
                new Reading()));
  }
}
