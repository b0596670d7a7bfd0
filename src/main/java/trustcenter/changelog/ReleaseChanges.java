package trustcenter.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diff.Change;
import trustcenter.diff.Comparison;
import trustcenter.release.Release;
import trustcenter.release.Releases;
import trustcenter.work.Cores;

/**
 * What a release changed.
 *
 * @param before the release before it; empty for the first, which changes nothing
 */
public record ReleaseChanges(Release release, Optional<Release> before, List<Change> changes) {
  public ReleaseChanges {
    changes = List.copyOf(changes);
  }

  /** The changes of each release, oldest first. */
  public static List<ReleaseChanges> of(Releases releases) {
    List<ReleaseChanges> pairs = new ArrayList<>();
    Optional<Release> before = Optional.empty();
    for (Release release : releases.all()) {
      pairs.add(new ReleaseChanges(release, before, List.of()));
      before = Optional.of(release);
    }
    return Cores.map(pairs, ReleaseChanges::compared);
  }

  private ReleaseChanges compared() {
    List<Change> found =
        before.map(earlier -> Comparison.between(earlier, release)).orElse(List.of());
    return new ReleaseChanges(release, before, found);
  }
}
