package trustcenter.content;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas in {@code docs/schema/}, by their names without ending. */
final class Schemas {
  static final Path FOLDER = Path.of("docs/schema");

  /** Where the schemas would lie, were they on the web; nothing is ever fetched. */
  private static final String BASE = "https://schemas.invalid/";

  /** Files that hold definitions only. */
  private static final List<String> SHARED = List.of("common", "vocabulary");

  private final Map<String, JsonNode> documents = new TreeMap<>();
  private final SchemaRegistry registry;

  Schemas() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        documents.put(name, JsonMapper.shared().readTree(Files.readString(file)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> texts =
        documents.entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> BASE + each.getKey() + ".json", each -> each.getValue().toString()));
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
  }

  /** Every schema file, those of shared definitions included. */
  Map<String, JsonNode> documents() {
    return documents;
  }

  /** The names of the schemas of a file's content. */
  List<String> names() {
    return documents.keySet().stream().filter(name -> !SHARED.contains(name)).toList();
  }

  JsonNode document(String name) {
    return documents.get(name);
  }

  /** What a schema finds wrong. */
  List<Error> errors(String name, JsonNode content) {
    return schema(BASE + name + ".json").validate(content);
  }

  /** Whether a schema finds nothing wrong. */
  boolean isValid(String name, JsonNode content) {
    return schema(BASE + name + ".json").validate(content, OutputFormat.BOOLEAN);
  }

  /** What the draft's own schema finds wrong with a schema. */
  List<Error> errorsOfSchema(String name) {
    return schema(SpecificationVersion.DRAFT_2020_12.getDialectId()).validate(document(name));
  }

  private Schema schema(String address) {
    return registry.getSchema(SchemaLocation.of(address));
  }

  /** A part of a schema, with the file that it stands in. */
  record Part(String file, JsonNode node) {
    Part at(JsonNode inner) {
      return new Part(file, inner);
    }
  }

  /** The part that a part refers to; itself where it refers to nothing. */
  Part resolve(Part part) {
    if (!part.node().has("$ref")) {
      return part;
    }
    return resolve(followed(part));
  }

  /** What a part refers to itself, which may refer on. */
  Part followed(Part part) {
    String[] target = part.node().get("$ref").asString().split("#", 2);
    String file = target[0].isEmpty() ? part.file() : target[0].replace(".json", "");
    return new Part(file, document(file).at(target[1]));
  }
}
