package trustcenter.page;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import trustcenter.model.Language;
import trustcenter.page.View.Link;

/**
 * Everything that can be found on the site in one language, as JSON for the search page's script:
 * the pages once, and the places on them, in reading order. What is empty is left out.
 */
public final class SearchIndex {
  private SearchIndex() {}

  /** The index of a language; the same content gives the same text. */
  public static String json(PageMaterial material, Language language) {
    return json(material.searchEntries(language));
  }

  private static String json(List<SearchEntry> entries) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
      out.writeStartObject();
      out.writeName("pages");
      out.writeStartArray();
      for (SearchEntry entry : entries) {
        if (numbers.putIfAbsent(entry.page().href(), numbers.size()) == null) {
          page(out, entry.page());
        }
      }
      out.writeEndArray();
      out.writeName("entries");
      out.writeStartArray();
      for (SearchEntry entry : entries) {
        entry(out, entry, numbers.getOrDefault(entry.page().href(), 0));
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return json + "\n";
  }

  private static void page(JsonGenerator out, Link page) {
    out.writeStartObject();
    out.writeStringProperty("href", page.href());
    out.writeStringProperty("title", page.label().text());
    out.writeEndObject();
  }

  private static void entry(JsonGenerator out, SearchEntry entry, int page) {
    out.writeStartObject();
    out.writeNumberProperty("page", page);
    write(out, "fragment", entry.fragment());
    write(out, "title", entry.title());
    write(out, "context", entry.context());
    write(out, "text", entry.text());
    write(out, "language", entry.language());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String name, String value) {
    if (!value.isEmpty()) {
      out.writeStringProperty(name, value);
    }
  }
}
