package trustcenter.page;

import trustcenter.release.Release;

/** Which state of the content a page shows. */
public sealed interface Edition {
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
