package trustcenter.feed;

import java.time.LocalDate;

/** Atom, RFC 4287. */
final class Atom {
  private Atom() {}

  static String write(Feed feed) {
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
    xml.element("id", feed.id());
    xml.element("title", feed.title());
    xml.element("subtitle", feed.description());
    xml.element("updated", date(feed.updated()));
    xml.open("author").element("name", feed.author()).close();
    xml.element("generator", "trustcenter");
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
    if (!feed.self().isEmpty()) {
      String self = feed.self() + feed.name() + ".atom";
      xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    }
    feed.hub().ifPresent(hub -> xml.empty("link", "rel", "hub", "href", hub));
    feed.items().forEach(item -> entry(xml, item));
    xml.close();
    return xml.end();
  }

  private static void entry(Xml xml, FeedItem item) {
    xml.open("entry");
    xml.element("id", item.id());
    xml.element("title", item.title());
    xml.element("updated", date(item.date()));
    xml.element("published", date(item.date()));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
    xml.empty("category", "term", item.entry().group());
    xml.element("summary", item.text());
    xml.element("content", item.content().value(), "type", "html");
    xml.close();
  }

  /** RFC 3339. */
  private static String date(LocalDate date) {
    return date + "T00:00:00Z";
  }
}
