package trustcenter.page;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import trustcenter.model.Language;
import trustcenter.page.View.Link;

/**
 * Everything that can be found on the site in one language, as JSON for the search page's script:
 * the pages once, and the places on them, in reading order; then words that mean the same. What is
 * empty is left out.
 */
public final class SearchIndex {
  private SearchIndex() {}

  /** The index of a language; the same content gives the same text. */
  public static String json(PageMaterial material, Language language) {
    List<SearchEntry> entries = material.searchEntries(language);
    return json(entries, present(material.reference().searchWords().groups(), entries));
  }

  /** The groups of which the site has a word; by the others nothing would be found. */
  private static List<List<String>> present(List<List<String>> groups, List<SearchEntry> entries) {
    String said =
        entries.stream()
            .map(entry -> entry.title() + "\n" + entry.context() + "\n" + entry.text())
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return groups.stream()
        .filter(
            words -> words.stream().anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT))))
        .toList();
  }

  private static String json(List<SearchEntry> entries, List<List<String>> sameThings) {
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
      out.writeName("same");
      out.writeStartArray();
      for (List<String> words : sameThings) {
        out.writeStartArray();
        words.forEach(out::writeString);
        out.writeEndArray();
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
