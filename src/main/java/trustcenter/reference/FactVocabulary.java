package trustcenter.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts about data centers that have a name and a shape. */
public final class FactVocabulary {
  private final Map<String, Map<String, FactShape>> areas = new LinkedHashMap<>();
  private final Map<String, PropertyShape> properties = new LinkedHashMap<>();

  /** What a value may be. */
  public enum Kind {
    FLAG,
    COUNT,
    QUANTITY,
    REDUNDANCY,
    /** A known word or the author's own. */
    WORD,
    /** One of the known words and no other. */
    TERM
  }

  /** A fact: what it may be without properties, which properties it may have, its known words. */
  public record FactShape(List<Kind> kinds, List<String> properties, List<String> words) {}

  /** A property of facts: what it may be, its known words. */
  public record PropertyShape(List<Kind> kinds, List<String> words) {}

  FactVocabulary() {
    for (List<String> row : Table.rows("facts.tsv", 5)) {
      areas
          .computeIfAbsent(row.get(0), area -> new LinkedHashMap<>())
          .put(
              row.get(1),
              new FactShape(kinds(row.get(2)), Table.words(row.get(3)), Table.words(row.get(4))));
    }
    Table.rows("fact-properties.tsv", 3)
        .forEach(
            row ->
                properties.put(
                    row.get(0), new PropertyShape(kinds(row.get(1)), Table.words(row.get(2)))));
  }

  private static List<Kind> kinds(String field) {
    return Table.words(field).stream()
        .map(word -> Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
        .toList();
  }

  public Collection<String> areas() {
    return areas.keySet();
  }

  public Collection<String> facts(String area) {
    return areas.getOrDefault(area, Map.of()).keySet();
  }

  public Optional<FactShape> fact(String area, String name) {
    return Optional.ofNullable(areas.getOrDefault(area, Map.of()).get(name));
  }

  /** The shape of a property that some fact names; every such property has one. */
  public PropertyShape property(String name) {
    return Optional.ofNullable(properties.get(name))
        .orElseThrow(() -> new IllegalStateException("fact-properties.tsv lacks " + name));
  }
}
