package trustcenter.feed;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import trustcenter.changelog.Entry;

/** JSON Feed 1.1, each item with what a program needs in {@code _trustcenter}. */
final class JsonFeed {
  private JsonFeed() {}

  static String write(Feed feed) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
      out.writeStartObject();
      out.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
      out.writeStringProperty("title", feed.title());
      out.writeStringProperty("description", feed.description());
      out.writeStringProperty("home_page_url", feed.home());
      if (!feed.self().isEmpty()) {
        out.writeStringProperty("feed_url", feed.self() + feed.name() + ".json");
      }
      out.writeStringProperty("language", feed.language());
      out.writeName("authors");
      out.writeStartArray();
      out.writeStartObject();
      out.writeStringProperty("name", feed.author());
      out.writeEndObject();
      out.writeEndArray();
      feed.hub().ifPresent(hub -> hub(out, hub));
      out.writeName("items");
      out.writeStartArray();
      feed.items().forEach(item -> item(out, item));
      out.writeEndArray();
      out.writeEndObject();
    }
    return json + "\n";
  }

  private static void hub(JsonGenerator out, String hub) {
    out.writeName("hubs");
    out.writeStartArray();
    out.writeStartObject();
    out.writeStringProperty("type", "WebSub");
    out.writeStringProperty("url", hub);
    out.writeEndObject();
    out.writeEndArray();
  }

  private static void item(JsonGenerator out, FeedItem item) {
    out.writeStartObject();
    out.writeStringProperty("id", item.id());
    out.writeStringProperty("url", item.url());
    out.writeStringProperty("title", item.title());
    out.writeStringProperty("content_html", item.content().value());
    out.writeStringProperty("content_text", item.text());
    out.writeStringProperty("date_published", item.date() + "T00:00:00Z");
    out.writeName("tags");
    out.writeStartArray();
    out.writeString(item.entry().group());
    out.writeEndArray();
    out.writeName("_trustcenter");
    out.writeStartObject();
    out.writeStringProperty("release", item.release());
    item.engagement().ifPresent(engagement -> engagement(out, engagement));
    if (item.engagement().isEmpty()) {
      out.writeStringProperty("change", item.entry().kind());
      out.writeStringProperty("area", item.entry().group());
    }
    out.writeBooleanProperty("material", item.entry().material());
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void engagement(JsonGenerator out, Entry.Engagement engagement) {
    out.writeStringProperty("change", engagement.change());
    out.writeStringProperty("subprocessor", engagement.subprocessor().value());
    out.writeName("fields");
    out.writeStartArray();
    engagement.fields().forEach(out::writeString);
    out.writeEndArray();
    out.writeStringProperty("announced", engagement.announced().toString());
    engagement.effective().ifPresent(day -> out.writeStringProperty("effective", day.toString()));
    engagement
        .objectionUntil()
        .ifPresent(day -> out.writeStringProperty("objection_until", day.toString()));
  }
}
