package trustcenter.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import trustcenter.changelog.Entry;
import trustcenter.changelog.WordedRelease;
import trustcenter.model.Language;
import trustcenter.model.Site;
import trustcenter.output.OutputPath;
import trustcenter.route.Destination;
import trustcenter.route.FeedFormat;
import trustcenter.route.Routes;
import trustcenter.wording.Wording;

/** All feeds and the calendar of a site in one language. */
public final class Feeds {
  private static final List<String> NAMES = List.of("subprocessors", "changes");

  private final Site site;
  private final Routes routes;
  private final Wording wording;
  private final List<WordedRelease> releases;

  /**
   * @param releases oldest first; at least one
   */
  public Feeds(Site site, Routes routes, Wording wording, List<WordedRelease> releases) {
    this.site = site;
    this.routes = routes;
    this.wording = wording;
    this.releases = List.copyOf(releases);
  }

  /**
   * The files, by their paths. RSS and Atom keep the newest items; the JSON feed has the whole
   * history.
   */
  public Map<OutputPath, String> files() {
    Map<OutputPath, String> files = new LinkedHashMap<>();
    int newest = site.feedItems().orElse(Site.USUAL_FEED_ITEMS);
    for (String name : NAMES) {
      Feed feed = feed(name);
      files.put(path(name, FeedFormat.RSS), Rss.write(feed.newest(newest)));
      files.put(path(name, FeedFormat.ATOM), Atom.write(feed.newest(newest)));
      files.put(path(name, FeedFormat.JSON), JsonFeed.write(feed));
    }
    files.put(path("subprocessors", FeedFormat.CALENDAR), calendar());
    return files;
  }

  /**
   * The absolute addresses of all feeds of a site, by which a hub knows them; none where the site's
   * own is not known.
   */
  public static List<URI> topics(Site site, Routes routes) {
    List<URI> topics = new ArrayList<>();
    for (Language language : site.languages()) {
      for (String name : NAMES) {
        for (FeedFormat format : List.of(FeedFormat.RSS, FeedFormat.ATOM, FeedFormat.JSON)) {
          routes
              .absolute(routes.feed(name, format, language))
              .map(URI::create)
              .ifPresent(topics::add);
        }
      }
    }
    return topics;
  }

  private OutputPath path(String name, FeedFormat format) {
    return routes.feed(name, format, wording.language());
  }

  private Feed feed(String name) {
    List<FeedItem> items = new ArrayList<>();
    for (WordedRelease release : releases) {
      List<Entry> entries =
          name.equals("subprocessors") ? release.engagements() : release.entries();
      List<Entry> latestFirst = new ArrayList<>(entries);
      Collections.reverse(latestFirst);
      latestFirst.forEach(entry -> items.add(item(release, entry)));
    }
    Collections.reverse(items);
    WordedRelease latest = releases.get(releases.size() - 1);
    String publisher = site.organisation().name();
    return new Feed(
        name,
        urn("feed/" + name),
        wording.language().tag(),
        wording.text("feed." + name + ".title", publisher),
        wording.text("feed." + name + ".description", publisher),
        publisher,
        address(new Destination.Changelog(), ""),
        folder(name),
        folder(name).isEmpty() ? Optional.empty() : site.websubHub().map(URI::toString),
        latest.release().date(),
        items);
  }

  private String folder(String name) {
    String self = routes.absolute(path(name, FeedFormat.RSS)).orElse("");
    return self.isEmpty() ? "" : self.substring(0, self.lastIndexOf('/') + 1);
  }

  /** The absolute address of a page; the relative one where the site's address is not known. */
  private String address(Destination destination, String anchor) {
    OutputPath there = routes.path(destination, wording.language());
    String page =
        routes.absolute(there).orElseGet(() -> routes.href(path("changes", FeedFormat.RSS), there));
    return anchor.isEmpty() ? page : page + "#" + anchor;
  }

  private FeedItem item(WordedRelease release, Entry entry) {
    String id = release.release().id().toString();
    ItemContent content = new ItemContent(wording, release, entry, site, true);
    return new FeedItem(
        urn(release.release().digest() + "/" + entry.id()),
        entry.kindLabel() + ": " + entry.heading(),
        address(new Destination.OfRelease(id), entry.id()),
        release.release().date(),
        id,
        content.html(),
        content.text(),
        entry);
  }

  /**
   * A permanent name: it depends on the first release, the thing and the language, and on nothing
   * later.
   */
  private String urn(String name) {
    String first = releases.get(0).release().digest().hex();
    String seed = first + "/" + wording.language() + "/" + name;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  private String calendar() {
    List<CalendarEvent> events =
        new EventHistory(
                wording, this::uid, release -> address(new Destination.OfRelease(release), ""))
            .events(releases);
    String name = wording.text("feed.calendar.title", site.organisation().name());
    return Calendar.write(name, wording.language().tag(), events);
  }

  private String uid(String name) {
    return urn("event/" + name).substring("urn:uuid:".length());
  }
}
