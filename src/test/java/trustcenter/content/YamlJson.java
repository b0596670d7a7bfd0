package trustcenter.content;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import trustcenter.content.YamlNode.YamlList;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.content.YamlNode.YamlScalar;

/** What an editor's validator sees of a YAML document. */
final class YamlJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private YamlJson() {}

  static JsonNode of(YamlNode node) {
    if (node instanceof YamlMap map) {
      ObjectNode object = NODES.objectNode();
      map.entries().forEach(entry -> object.set(entry.key(), of(entry.value())));
      return object;
    }
    if (node instanceof YamlList list) {
      ArrayNode array = NODES.arrayNode();
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar((YamlScalar) node);
  }

  private static JsonNode scalar(YamlScalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> NODES.stringNode(scalar.text());
      case BOOLEAN -> NODES.booleanNode(scalar.text().equalsIgnoreCase("true"));
      case EMPTY -> NODES.nullNode();
      case NUMBER -> number(scalar.text());
    };
  }

  private static JsonNode number(String text) {
    return text.matches("[+-]?\\d+")
        ? NODES.numberNode(new BigDecimal(text).toBigInteger())
        : text.matches("[+-]?\\d*\\.?\\d+")
            ? NODES.numberNode(new BigDecimal(text))
            : NODES.stringNode(text);
  }
}
