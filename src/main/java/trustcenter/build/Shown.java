package trustcenter.build;

import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.diff.Comparison;
import trustcenter.model.TrustCenter;
import trustcenter.page.Edition;
import trustcenter.release.Release;
import trustcenter.release.ReleaseStore;

/**
 * What the root of a site shows: the latest release, or the working content where nothing was
 * released, or where a draft is asked for.
 *
 * @param root the content at the root
 * @param unreleased that the working content has changes which the root does not show
 */
record Shown(TrustCenter root, Edition edition, Optional<Diagnostic> unreleased) {

  static Shown of(TrustCenter working, Optional<Release> latest, boolean draft) {
    int changes = latest.map(release -> changes(working, release)).orElse(0);
    Edition edition = edition(latest, draft, changes);
    Optional<Diagnostic> unreleased =
        changes > 0 && edition instanceof Edition.Current current
            ? Optional.of(unreleased(changes, current.release()))
            : Optional.empty();
    return new Shown(root(working, edition), edition, unreleased);
  }

  /** How many changes of the working content are not released; that time goes by is none. */
  private static int changes(TrustCenter working, Release latest) {
    return Comparison.between(
            latest.content(), latest.date(), ReleaseStore.releasable(working), latest.date())
        .size();
  }

  private static Edition edition(Optional<Release> latest, boolean draft, int changes) {
    if (latest.isEmpty()) {
      return new Edition.Unreleased();
    }
    return draft && changes > 0
        ? new Edition.Draft(latest.get(), changes)
        : new Edition.Current(latest.get());
  }

  /**
   * A release with the pages and updates of the working content, and published where that says:
   * both are outside of releases.
   */
  private static TrustCenter root(TrustCenter working, Edition edition) {
    if (!(edition instanceof Edition.Current current)) {
      return working;
    }
    TrustCenter released = current.release().content().with(working.updates(), working.pages());
    return released.on(released.site().publishedAs(working.site()));
  }

  private static Diagnostic unreleased(int changes, Release latest) {
    return Diagnostic.of(
        Code.UNRELEASED_CHANGES,
        Span.ofFile("content/releases/" + latest.id() + ".json"),
        "the content has "
            + changes
            + (changes == 1 ? " change" : " changes")
            + " since the release "
            + latest.id()
            + ", which the site does not show.",
        "publish them with `trustcenter release`, or look at them with `build --draft`.");
  }
}
