package trustcenter.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Who publishes, where, in which languages, on which notice terms.
 *
 * @param baseUrl where the site will be published, ends in {@code /}; may have a path
 * @param languages the first is the default and sits at the root; never empty
 * @param timeZone decides which day today is
 * @param reviewInterval how often a catalogue of one's own is to be reviewed
 * @param feedItems how many items RSS and Atom keep, 1 or more; {@link #USUAL_FEED_ITEMS} where it
 *     is not said
 */
public record Site(
    Localised<String> title,
    Optional<URI> baseUrl,
    List<Language> languages,
    ZoneId timeZone,
    Organisation organisation,
    List<Product> products,
    Optional<NoticeTerms> notice,
    Optional<Period> reviewInterval,
    Optional<URI> websubHub,
    Optional<Integer> feedItems,
    List<Waiver> waivers) {
  /** How many items a feed keeps where nothing else is said. */
  public static final int USUAL_FEED_ITEMS = 50;

  public Site {
    languages = List.copyOf(languages);
    products = List.copyOf(products);
    waivers = List.copyOf(waivers);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a site has at least one language");
    }
  }

  /** The language at the root, which everything falls back to. */
  public Language defaultLanguage() {
    return languages.get(0);
  }

  /** The same site, to be published elsewhere. */
  public Site at(URI otherBaseUrl) {
    return new Site(
        title,
        Optional.of(otherBaseUrl),
        languages,
        timeZone,
        organisation,
        products,
        notice,
        reviewInterval,
        websubHub,
        feedItems,
        waivers);
  }

  /**
   * The same site, published as another one is: its address, its clock, its hub and the length of
   * its feeds. These say nothing to a reader, and so they are no part of what a release promises.
   */
  public Site publishedAs(Site other) {
    return new Site(
        title,
        other.baseUrl,
        languages,
        other.timeZone,
        organisation,
        products,
        notice,
        reviewInterval,
        other.websubHub,
        other.feedItems,
        waivers);
  }
}
