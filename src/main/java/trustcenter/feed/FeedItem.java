package trustcenter.feed;

import java.time.LocalDate;
import java.util.Optional;
import trustcenter.changelog.Entry;
import trustcenter.markdown.Html;

/**
 * An item of a feed: a change that a release made.
 *
 * @param id permanent, a URN
 * @param url the place on the page of the release's changes
 * @param date of the release, never of the build
 * @param content the whole change, not a teaser
 * @param text the same as plain text
 */
public record FeedItem(
    String id,
    String title,
    String url,
    LocalDate date,
    String release,
    Html content,
    String text,
    Entry entry) {

  /** What is to be known of a change of sub-processors, if it is one. */
  public Optional<Entry.Engagement> engagement() {
    return entry.engagement();
  }
}
