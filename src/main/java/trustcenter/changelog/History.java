package trustcenter.changelog;

import trustcenter.release.Release;
import trustcenter.release.Releases;

/** What the releases until some point tell together, beside what each of them says. */
public record History(Announcements announcements, TextAges ages) {

  /** Nothing was released. */
  public static History none() {
    return new History(Announcements.none(), TextAges.none());
  }

  /** The history once another release is out. */
  public History with(Release release) {
    return new History(announcements.with(release), ages.with(release));
  }

  /** The history of all releases. */
  public static History of(Releases releases) {
    History history = none();
    for (Release release : releases.all()) {
      history = history.with(release);
    }
    return history;
  }
}
