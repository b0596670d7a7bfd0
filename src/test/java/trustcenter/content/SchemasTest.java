package trustcenter.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import trustcenter.content.SchemaPlaces.Place;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/**
 * The schemas say what the readers take: the same keys at each place and the same values for each
 * key, and they explain each key.
 *
 * <p>The keys that are tried at every place are all lower-case words that stand in quotes in the
 * sources of the readers, those of the vocabulary of facts, and those of the schemas. So a key that
 * only one of the two knows is found wherever it is added. {@code vocabulary.json} is written anew
 * by
 *
 * <pre>{@code ./mvnw -q test -Dtest=SchemasTest -Dtrustcenter.rewrite=true}</pre>
 */
final class SchemasTest {
  private static final Pattern WORD_IN_QUOTES = Pattern.compile("\"([a-z][a-z0-9_]+)\"");

  /** What a reader says of a key that it does not take. */
  private static final Set<Code> UNKNOWN =
      Set.of(Code.UNKNOWN_KEY, Code.UNKNOWN_FACT, Code.NOT_TRANSLATABLE);

  /** Values of every kind; of each, reader and schema have to think the same at every key. */
  private static final String VALUES =
      """
      ["words with blanks", "x", "a-b", "A-B", "self", "42", "320", "320 kW", "320kW", "1,5 kW",
       "N+1", "n+1", "redundant", "0x1F", "", "  ", 42, 0, -7, 3.5, true, false, null,
       [], ["x"], ["x", "y"], [["x"]], [null], [true], [{}], {}, {"zzzz": 1}, [{"zzzz": 1}],
       {"de": "x"}, {"de": "x", "en": "y"}, {"de": "320 kW"}, {"de": true}, {"de": null}, {"de": ["x"]},
       [{"de": "x"}, "y"], {"label": "x"}, {"name": "x"}, {"country": "DE"},
       "2024-09-30", "2024-09", "2024", 2024, "30.09.2024", "2024-9-1", "+2024-09-30", "+12024-09-30",
       "P4W", "P0D", "P", "4W", "p4w", "P1Y2M3W4D", "DE", "de", "de-AT", "Deutschland", "EU", "EWR",
       ["DE", "EU"], ["de", "en"], ["de", "de"], "https://example.com/", "http://example.com", "example.com",
       "https://", "//example.com", "a@b.example", "a b@c", "A <a@b.example>"]
      """;

  /** Texts that a schema cannot tell from right ones: it may take what the reader does not. */
  private static final Set<String> LOOSE =
      Set.of("site/time_zone", "site/base_url", "documents[]/file");

  @TempDir Path documents;

  private Schemas schemas;
  private Readings readings;

  @BeforeEach
  void read() {
    schemas = new Schemas();
    readings = new Readings(documents);
  }

  private List<Place> places() {
    return schemas.names().stream()
        .flatMap(name -> SchemaPlaces.of(schemas, name).stream())
        .toList();
  }

  private static String schemaOf(Place place) {
    return place.path().replaceFirst("[\\[/].*", "");
  }

  @Test
  void everyReaderHasItsSchema() {
    assertEquals(new TreeSet<>(readings.names()), new TreeSet<>(schemas.names()));
  }

  @Test
  void schemasAreSchemas() {
    for (String name : schemas.documents().keySet()) {
      assertEquals(List.of(), schemas.errorsOfSchema(name), name);
    }
  }

  @Test
  void vocabularyIsThatOfTheProgram() throws IOException {
    Path file = Schemas.FOLDER.resolve("vocabulary.json");
    String text = new SchemaVocabulary().text();
    if (Boolean.getBoolean("trustcenter.rewrite")) {
      Files.writeString(file, text);
    }
    assertEquals(text, Files.readString(file));
  }

  @Test
  void smallestDocumentsAreRight() {
    for (Place place : places()) {
      JsonNode document = place.document().apply(place.smallest());
      boolean empty = place.smallest().isEmpty();
      if (!empty) {
        assertEquals(List.of(), readings.errors(schemaOf(place), document), place.path());
        assertEquals(List.of(), schemas.errors(schemaOf(place), document), place.path());
      }
    }
  }

  @Test
  void everyPlaceTakesTheKeysOfItsSchemaAndNoOther() throws IOException {
    Set<String> tried = keysToTry();
    assertTrue(tried.size() > 120, tried::toString);
    List<Place> closed = places().stream().filter(Place::isClosed).toList();
    assertTrue(closed.size() > 60, () -> closed.size() + " places");
    for (Place place : closed) {
      assertEquals(place.properties().keySet(), keysTaken(place, tried), place.path());
    }
  }

  /** Which of many keys a reader takes at a place, alone or beside the others. */
  private Set<String> keysTaken(Place place, Set<String> tried) {
    Set<String> taken = keysTakenTogether(place, tried);
    tried.forEach(key -> taken.addAll(keysTakenTogether(place, Set.of(key))));
    return taken;
  }

  private Set<String> keysTakenTogether(Place place, Set<String> tried) {
    ObjectNode map = place.smallest();
    tried.stream().filter(key -> !map.has(key)).forEach(key -> map.put(key, "x"));
    Set<String> refused =
        readings.errors(schemaOf(place), place.document().apply(map)).stream()
            .filter(each -> UNKNOWN.contains(each.code()))
            .map(each -> each.message().split("`", -1)[1])
            .collect(Collectors.toSet());
    Set<String> taken = new TreeSet<>(map.propertyNames());
    taken.removeAll(refused);
    return taken;
  }

  private Set<String> keysToTry() throws IOException {
    Set<String> keys = new TreeSet<>(Set.of("zzzz"));
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/trustcenter/content"))) {
      for (Path source : sources.toList()) {
        Matcher word = WORD_IN_QUOTES.matcher(Files.readString(source));
        while (word.find()) {
          keys.add(word.group(1));
        }
      }
    }
    places().forEach(place -> keys.addAll(place.properties().keySet()));
    keys.removeAll(Set.of("de", "en"));
    return keys;
  }

  @Test
  void everyKeyTakesTheValuesOfItsSchemaAndNoOther() {
    List<JsonNode> values = values();
    List<String> differences = new ArrayList<>();
    Set<JsonNode> shapes = new HashSet<>();
    for (Place place : places()) {
      for (String key : place.properties().keySet()) {
        // Facts of one shape are read and written by the same code: one of them is enough.
        if (!place.path().contains("/facts") || shapes.add(shape(place.properties().get(key)))) {
          values.forEach(value -> difference(place, key, value).ifPresent(differences::add));
        }
      }
      if (!place.isClosed() && place.properties().isEmpty()) {
        values.forEach(value -> difference(place, "en", value).ifPresent(differences::add));
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  private static JsonNode shape(JsonNode property) {
    ObjectNode shape = property.deepCopy().asObject();
    shape.findParents("description").forEach(each -> each.asObject().remove("description"));
    shape.findParents("examples").forEach(each -> each.asObject().remove("examples"));
    return shape;
  }

  private Optional<String> difference(Place place, String key, JsonNode value) {
    JsonNode document = place.with(key, value);
    List<Diagnostic> read = readings.errors(schemaOf(place), document);
    boolean valid = schemas.isValid(schemaOf(place), document);
    boolean mayBeLoose = LOOSE.contains(place.path() + "/" + key) && valid;
    if (read.isEmpty() == valid || mayBeLoose) {
      return Optional.empty();
    }
    return Optional.of(
        place.path() + "/" + key + ": " + value + (valid ? " is valid, but: " + read : " is read"));
  }

  /** Values of every kind, and every word of the vocabularies but the many countries and rules. */
  private List<JsonNode> values() {
    List<JsonNode> values = new ArrayList<>();
    JsonMapper.shared().readTree(VALUES).forEach(values::add);
    schemas.document("vocabulary").findValues("enum").stream()
        .filter(words -> words.size() < 30)
        .flatMap(words -> words.valueStream())
        .distinct()
        .forEach(values::add);
    return values;
  }

  @Test
  void everyKeyIsExplainedWithExamplesThatAreRight() {
    for (Place place : places()) {
      place
          .properties()
          .forEach(
              (key, property) -> {
                String at = place.path() + "/" + key;
                assertTrue(property.path("description").asString("").endsWith("."), at);
                property.path("examples").forEach(example -> assertRight(place, key, example));
              });
    }
  }

  private void assertRight(Place place, String key, JsonNode example) {
    JsonNode document = place.with(key, example);
    String at = place.path() + "/" + key + ": " + example;
    assertEquals(List.of(), readings.errors(schemaOf(place), document), at);
    assertEquals(List.of(), schemas.errors(schemaOf(place), document), at);
  }

  @Test
  void everyKeyButMapsAndFlagsHasAnExample() {
    List<String> without = new ArrayList<>();
    for (Place place : places()) {
      place
          .properties()
          .forEach(
              (key, property) -> {
                String type = property.path("type").asString("");
                if (!property.has("examples") && !Set.of("object", "boolean").contains(type)) {
                  without.add(place.path() + "/" + key);
                }
              });
    }
    assertEquals(List.of(), without);
  }
}
