package trustcenter.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The places of a schema at which a map stands. */
final class SchemaPlaces {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A key for maps whose keys are the author's own. */
  private static final String OWN_KEY = "internal";

  private final Schemas schemas;
  private final List<Place> places = new ArrayList<>();

  /**
   * A place.
   *
   * @param path for messages, for instance {@code site/organisation}
   * @param map the schema of the map
   * @param document puts a map at this place of a document that is otherwise right
   */
  record Place(String path, Schemas.Part map, UnaryOperator<JsonNode> document) {
    /** Whether its keys are those of the format, not the author's own. */
    boolean isClosed() {
      return map.node().path("additionalProperties").isBoolean();
    }

    Map<String, JsonNode> properties() {
      Map<String, JsonNode> properties = new java.util.LinkedHashMap<>();
      map.node()
          .path("properties")
          .properties()
          .forEach(p -> properties.put(p.getKey(), p.getValue()));
      return properties;
    }

    /** A map with the keys that it must have. */
    ObjectNode smallest() {
      ObjectNode smallest = NODES.objectNode();
      map.node()
          .path("required")
          .forEach(key -> smallest.set(key.asString(), example(key.asString())));
      return smallest;
    }

    private JsonNode example(String key) {
      return map.node().get("properties").get(key).at("/examples/0");
    }

    /** A whole document in which a key of the map has a value. */
    JsonNode with(String key, JsonNode value) {
      return document.apply(smallest().set(key, value));
    }
  }

  private SchemaPlaces(Schemas schemas) {
    this.schemas = schemas;
  }

  /** Every place of a schema, outer ones first. */
  static List<Place> of(Schemas schemas, String name) {
    SchemaPlaces all = new SchemaPlaces(schemas);
    all.collect(name, new Schemas.Part(name, schemas.document(name)), map -> map);
    return all.places;
  }

  private void collect(String path, Schemas.Part written, UnaryOperator<JsonNode> document) {
    Schemas.Part part = schemas.resolve(written);
    JsonNode node = part.node();
    node.path("anyOf").forEach(choice -> collect(path, part.at(choice), document));
    if (node.has("items")) {
      collect(
          path + "[]",
          part.at(node.get("items")),
          item -> document.apply(NODES.arrayNode().add(item)));
    }
    if (node.path("type").asString("").equals("object")) {
      Place place = new Place(path, part, document);
      places.add(place);
      place
          .properties()
          .forEach(
              (key, value) ->
                  collect(path + "/" + key, part.at(value), inner -> place.with(key, inner)));
      if (!place.isClosed()) {
        collect(
            path + "/*",
            part.at(node.get("additionalProperties")),
            inner -> place.with(OWN_KEY, inner));
      }
    }
  }
}
