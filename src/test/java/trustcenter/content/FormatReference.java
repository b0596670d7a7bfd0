package trustcenter.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the guide about the format, made from its schemas. */
final class FormatReference {
  private static final Path FOLDER = Path.of("docs/schema");
  private static final String COMMON = "common.json#/$defs/";
  private static final String VOCABULARY = "vocabulary.json#/$defs/";

  /** So many words are written out; of more, the schema has the list. */
  private static final int FEW = 12;

  /** The schemas in the order of the page, with the files that they are for. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("site", "content/site.yaml");
    FILES.put("toms", "content/toms/<catalogue>.md");
    FILES.put("toms-translation", "content/toms/<catalogue>.<language>.md");
    FILES.put("data-centers", "content/data-centers/<id>.yaml");
    FILES.put("subprocessors", "content/subprocessors.yaml");
    FILES.put("certificates", "content/certificates.yaml");
    FILES.put("contacts", "content/contacts.yaml");
    FILES.put("agreements", "content/agreements/<id>.md");
    FILES.put("agreements-translation", "content/agreements/<id>.<language>.md");
    FILES.put("documents", "content/documents.yaml");
    FILES.put("updates", "content/updates/<date>-<slug>.md");
    FILES.put("updates-translation", "content/updates/<date>-<slug>.<language>.md");
    FILES.put("pages", "content/pages/<slug>.md");
    FILES.put("pages-translation", "content/pages/<slug>.<language>.md");
    FILES.put("theme", "theme/theme.yaml");
  }

  private static final String OPENING =
      """
      # The format

      Every file that you write, with every key. Written by the program from [its schemas](../schema/README.md), with which an
      editor completes and checks the same keys. What is asked beyond them is in [the rules](../rules.md).

      A dot leads into a map, `[]` into each entry of a list; where a list is allowed, a single entry may stand without one.
      Of Markdown files, the keys are those of the front matter, between two lines `---`. Only `content/site.yaml` has to be there.

      A file has at most 20 MB, its YAML 250,000 values and lines of a million characters, a list or a map 20,000 entries.
      """;

  private final JsonMapper json = JsonMapper.builder().build();
  private final JsonNode common = schema("common");
  private final JsonNode vocabulary = schema("vocabulary");
  private final StringBuilder page = new StringBuilder(OPENING);

  private JsonNode root = common;

  /** The schemas that the page is about. */
  static Set<String> schemas() {
    return new TreeSet<>(FILES.keySet());
  }

  private JsonNode schema(String name) {
    try {
      return json.readTree(Files.readString(FOLDER.resolve(name + ".json")));
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  String markdown() {
    FILES.forEach(this::file);
    kinds();
    facts();
    return page.toString();
  }

  private void file(String name, String path) {
    root = schema(name);
    page.append("\n## `").append(path).append("`\n\n");
    page.append(root.path("description").asString("")).append("\n\n");
    page.append("Schema: [").append(name).append(".json](../schema/").append(name);
    page.append(".json)\n\n| key | type | required | |\n|---|---|---|---|\n");
    inside("", root);
  }

  /** The rows of whatever maps a value may be, without the value itself. */
  private void inside(String place, JsonNode value) {
    JsonNode node = followed(value);
    if (node.has("properties")) {
      Set<String> required = new TreeSet<>();
      node.path("required").forEach(key -> required.add(key.asString("")));
      node.path("properties")
          .properties()
          .forEach(
              key ->
                  row(
                      (place.isEmpty() ? "" : place + ".") + key.getKey(),
                      key.getValue(),
                      required.contains(key.getKey())));
    } else if (node.path("additionalProperties").isObject()) {
      row(place + ".…", node.path("additionalProperties"), false);
    } else if (node.has("items")) {
      inside(place.isEmpty() ? "" : place + "[]", node.path("items"));
    } else if (node.has("anyOf")) {
      List<JsonNode> maps = new ArrayList<>();
      node.path("anyOf").forEach(maps::add);
      // A list of maps says what the map alone would say; so the longest form is told.
      inside(place, maps.get(maps.size() - 1));
    }
  }

  private void row(String place, JsonNode value, boolean required) {
    String description =
        value.path("description").asString(followed(value).path("description").asString(""));
    page.append("| `").append(place).append("` | ").append(type(value)).append(" | ");
    page.append(required ? "yes" : "").append(" | ").append(cell(description)).append(" |\n");
    if (!isNamed(value)) {
      inside(place, value);
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  /** Whether a value is of a kind that has a place of its own on the page, or in the vocabulary. */
  private static boolean isNamed(JsonNode value) {
    String to = value.path("$ref").asString("");
    return to.startsWith(COMMON) || to.startsWith(VOCABULARY);
  }

  private JsonNode followed(JsonNode value) {
    String to = value.path("$ref").asString("");
    if (to.isEmpty()) {
      return value;
    }
    JsonNode from =
        to.startsWith("common") ? common : to.startsWith("vocabulary") ? vocabulary : root;
    return followed(from.path("$defs").path(to.substring(to.lastIndexOf('/') + 1)));
  }

  private String type(JsonNode value) {
    String to = value.path("$ref").asString("");
    String name = to.substring(to.lastIndexOf('/') + 1);
    if (to.startsWith(COMMON)) {
      return "[" + said(name) + "](#" + anchor(name) + ")";
    }
    if (name.equals("facts") && to.startsWith(VOCABULARY)) {
      return "[facts](#facts-about-data-centers)";
    }
    JsonNode node = followed(value);
    if (node.has("enum")) {
      return words(node.path("enum"), name);
    }
    if (node.has("anyOf")) {
      return forms(node);
    }
    if (node.has("items")) {
      return "list of: " + type(node.path("items"));
    }
    if (node.has("minimum")) {
      return "whole number";
    }
    return switch (node.path("type").asString("")) {
      case "object" -> "map";
      case "boolean" -> "`true` or `false`";
      default -> "text";
    };
  }

  /** Often a value stands alone or in a list of its like, which is said once. */
  private String forms(JsonNode node) {
    List<String> forms = new ArrayList<>();
    boolean listed = false;
    for (JsonNode form : node.path("anyOf")) {
      String type = type(form.has("items") ? form.path("items") : form);
      listed |= form.has("items");
      if (!forms.contains(type)) {
        forms.add(type);
      }
    }
    return String.join(", or ", forms) + (listed ? "; one, or a list" : "");
  }

  private static String words(JsonNode words, String name) {
    if (words.size() > FEW) {
      return "a word of [`" + name + "`](../schema/vocabulary.json)";
    }
    List<String> all = new ArrayList<>();
    words.forEach(word -> all.add("`" + word.asString("") + "`"));
    return String.join(", ", all);
  }

  /** {@code partialDate} as words. */
  private static String said(String name) {
    return name.replaceAll("(\\p{Lu})", " $1").toLowerCase(java.util.Locale.ROOT);
  }

  private static String anchor(String name) {
    return said(name).replace(' ', '-');
  }

  private void kinds() {
    page.append("\n## Kinds of values\n");
    common
        .path("$defs")
        .properties()
        .forEach(
            kind -> {
              page.append("\n### ").append(said(kind.getKey())).append("\n\n");
              page.append(kind.getValue().path("description").asString("")).append("\n");
            });
  }

  private void facts() {
    page.append("\n## Facts about data centers\n\n");
    page.append("Below `facts` in `content/data-centers/<id>.yaml`. What each fact may say is in ");
    page.append("[vocabulary.json](../schema/vocabulary.json).\n\n| area | facts |\n|---|---|\n");
    vocabulary
        .path("$defs")
        .path("facts")
        .path("properties")
        .properties()
        .forEach(
            area -> {
              String names =
                  area.getValue().path("properties").properties().stream()
                      .map(fact -> "`" + fact.getKey() + "`")
                      .collect(Collectors.joining(", "));
              String said =
                  names.isEmpty()
                      ? cell(
                          area.getValue()
                              .path("description")
                              .asString("a list of maps with `label` and `value`"))
                      : names;
              page.append("| `").append(area.getKey()).append("` | ").append(said).append(" |\n");
            });
  }
}
