package trustcenter.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A feed in one language.
 *
 * @param name the file's name without its ending, for instance {@code subprocessors}
 * @param id permanent, a URN
 * @param home the page of the site that the feed belongs to
 * @param self the address of the feed's folder, with a slash at its end; empty where it is not
 *     known
 * @param hub the WebSub hub that pushes it (W3C WebSub, section 4); only where its own address is
 *     known
 * @param updated the date of the latest release
 * @param items newest first
 */
public record Feed(
    String name,
    String id,
    String language,
    String title,
    String description,
    String author,
    String home,
    String self,
    Optional<String> hub,
    LocalDate updated,
    List<FeedItem> items) {
  public Feed {
    items = List.copyOf(items);
  }

  /** The same feed with its newest items only. */
  Feed newest(int most) {
    return new Feed(
        name,
        id,
        language,
        title,
        description,
        author,
        home,
        self,
        hub,
        updated,
        items.subList(0, Math.min(most, items.size())));
  }
}
