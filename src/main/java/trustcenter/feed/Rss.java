package trustcenter.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** RSS 2.0 after the RSS Advisory Board's best practices profile. */
final class Rss {
  private Rss() {}

  static String write(Feed feed) {
    Xml xml = new Xml();
    xml.open(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:content",
        "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.open("channel");
    xml.element("title", feed.title());
    xml.element("link", feed.home());
    xml.element("description", feed.description());
    xml.element("language", feed.language());
    xml.element("lastBuildDate", date(feed.updated()));
    xml.element("generator", "trustcenter");
    xml.element("docs", "https://www.rssboard.org/rss-specification");
    if (!feed.self().isEmpty()) {
      String self = feed.self() + feed.name() + ".rss";
      xml.empty("atom:link", "href", self, "rel", "self", "type", "application/rss+xml");
    }
    feed.hub().ifPresent(hub -> xml.empty("atom:link", "href", hub, "rel", "hub"));
    feed.items().forEach(item -> item(xml, feed, item));
    xml.close().close();
    return xml.end();
  }

  private static void item(Xml xml, Feed feed, FeedItem item) {
    xml.open("item");
    xml.element("title", item.title());
    xml.element("link", item.url());
    xml.element("guid", item.id(), "isPermaLink", "false");
    xml.element("pubDate", date(item.date()));
    xml.element("dc:creator", feed.author());
    xml.element("category", item.entry().group());
    xml.element("description", item.text());
    xml.element("content:encoded", item.content().value());
    xml.close();
  }

  /** RFC 822 with a year of four digits. */
  private static String date(LocalDate date) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atStartOfDay(ZoneOffset.UTC));
  }
}
