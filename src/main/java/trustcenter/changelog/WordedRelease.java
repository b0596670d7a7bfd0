package trustcenter.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.release.Release;
import trustcenter.wording.Wording;

/** The changes of a release in one language. */
public record WordedRelease(Release release, boolean first, List<Entry> entries) {
  public WordedRelease {
    entries = List.copyOf(entries);
  }

  /** Words the changes of all releases, oldest first. */
  public static List<WordedRelease> of(
      List<ReleaseChanges> changes, Wording wording, PlainText plain) {
    List<WordedRelease> worded = new ArrayList<>();
    for (ReleaseChanges each : changes) {
      Release release = each.release();
      EntryWording words =
          new EntryWording(
              wording,
              plain,
              release.content(),
              each.before().map(Release::content),
              release.date());
      worded.add(
          new WordedRelease(release, each.before().isEmpty(), words.entries(each.changes())));
    }
    return worded;
  }

  /** The entries about sub-processors. */
  public List<Entry> engagements() {
    return entries.stream().filter(entry -> entry.engagement().isPresent()).toList();
  }

  /** An entry by its id. */
  public Optional<Entry> entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
