package trustcenter.build;

import java.util.Optional;
import trustcenter.changelog.Announcements;
import trustcenter.check.PublishedRegister;
import trustcenter.release.Release;
import trustcenter.release.Releases;

/** Tells the rules what was published before. */
final class Published {
  private Published() {}

  static Optional<PublishedRegister> of(Releases releases) {
    Announcements announcements = Announcements.none();
    for (Release release : releases.all()) {
      announcements = announcements.with(release);
    }
    Announcements known = announcements;
    return releases
        .latest()
        .map(latest -> new PublishedRegister(latest.content().register(), known.days()));
  }
}
