package trustcenter.page;

import java.util.Optional;
import trustcenter.release.Release;

/** Which state of the content a page shows. */
public sealed interface Edition {
  /** The release that a page shows as it is; none of working content. */
  default Optional<Release> shown() {
    if (this instanceof Current current) {
      return Optional.of(current.release());
    }
    return this instanceof Archived archived ? Optional.of(archived.release()) : Optional.empty();
  }

  /** The latest release: what holds today. */
  record Current(Release release) implements Edition {}

  /** The working content, before anything was released. */
  record Unreleased() implements Edition {}

  /**
   * The working content, beside a release.
   *
   * @param changes how many changes it has against the release
   */
  record Draft(Release release, int changes) implements Edition {}

  /** A release as it was published; it stays so for ever. */
  record Archived(Release release) implements Edition {}
}
