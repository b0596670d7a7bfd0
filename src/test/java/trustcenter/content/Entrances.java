package trustcenter.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every place of the format at which an author's words can stand, as the schemas name them, and
 * documents that have words at each. A place is an entrance where its schema lets some form of the
 * words through; words, numbers and days that are of a given form are none by that rule.
 */
public final class Entrances {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String LOCAL = "#/$defs/";
  private static final Set<String> SHARED = Set.of("common", "vocabulary");

  /** The languages of every site that is filled. */
  public static final List<String> LANGUAGES = List.of("de", "en");

  /**
   * What an address takes of hostile words, a mail address and the name of a picture: readers
   * refuse angle brackets and double quotes there, even where their schema does not.
   */
  private static final List<String> FORMS =
      List.of(
          "WORDS",
          "https://a.example/'onclick='top.hit(0)'onfocus='top.hit(0)'autofocus='",
          "'onclick='top.hit`0`'onfocus='top.hit`0`'autofocus='@a.example",
          "WORDS.svg");

  private final Schemas schemas = new Schemas();
  private final Supplier<String> words;
  private final Set<String> filled = new TreeSet<>();
  private final Optional<String> forced;

  /**
   * @param words what is put at the places, one after the other
   */
  public Entrances(Supplier<String> words) {
    this(words, Optional.empty());
  }

  /**
   * @param forced a place that has words even where a document begins with others
   */
  public Entrances(Supplier<String> words, Optional<String> forced) {
    this.words = words;
    this.forced = forced;
  }

  /** The names of the schemas. */
  public List<String> names() {
    return schemas.names();
  }

  /** The places at which words stand by now. */
  public Set<String> filled() {
    return filled;
  }

  /** A part of a schema and how its place is called. */
  private record At(String place, String schema, Schemas.Part part) {
    JsonNode node() {
      return part.node();
    }
  }

  private At root(String schema) {
    return new At(schema, schema, new Schemas.Part(schema, schemas.document(schema)));
  }

  /** What a part refers to; what a schema has once is one place, wherever it stands. */
  private At resolved(At at) {
    if (!at.node().has("$ref")) {
      return at;
    }
    String reference = at.node().get("$ref").asString();
    boolean own = reference.startsWith(LOCAL) && !SHARED.contains(at.part().file());
    String place = own ? at.schema() + "#" + reference.substring(LOCAL.length()) : at.place();
    return resolved(new At(place, at.schema(), schemas.followed(at.part())));
  }

  /** What may stand at a place, as parts without further choices. */
  private List<At> choices(At written) {
    At at = resolved(written);
    List<At> choices = new ArrayList<>();
    if (at.node().has("anyOf")) {
      for (JsonNode choice : at.node().get("anyOf")) {
        choices.addAll(choices(new At(at.place(), at.schema(), at.part().at(choice))));
      }
    } else {
      choices.add(at);
    }
    return choices;
  }

  private static At key(At map, String key) {
    JsonNode node = map.node().get("properties").get(key);
    return new At(map.place() + "/" + key, map.schema(), map.part().at(node));
  }

  /** Where a list may stand, one entry may stand alone: both are one place. */
  private static At item(At list) {
    JsonNode node = list.node().get("items");
    return new At(list.place(), list.schema(), list.part().at(node));
  }

  private static At any(At map) {
    JsonNode node = map.node().get("additionalProperties");
    return new At(map.place() + "/*", map.schema(), map.part().at(node));
  }

  private static boolean is(At at, String type) {
    JsonNode types = at.node().path("type");
    return types.isArray()
        ? types.valueStream().anyMatch(each -> each.asString().equals(type))
        : types.asString("").equals(type);
  }

  private static boolean isLocalised(At at) {
    return at.node().at("/propertyNames/$ref").asString("").endsWith("/language");
  }

  private static boolean isOpen(At at) {
    return at.node().path("additionalProperties").isObject();
  }

  /** Every entrance of the schemas. */
  public Set<String> all() {
    Set<String> all = new TreeSet<>();
    names().forEach(name -> collect(root(name), all));
    return all;
  }

  private void collect(At written, Set<String> all) {
    for (At at : choices(written)) {
      if (is(at, "object")) {
        at.node().path("properties").propertyNames().forEach(key -> collect(key(at, key), all));
        if (isOpen(at)) {
          collect(any(at), all);
        }
      } else if (at.node().has("items")) {
        collect(item(at), all);
      } else if (said(at, "<img src=x onerror=top.hit(1)>").isPresent()) {
        all.add(at.place());
      }
    }
  }

  /** Whether words can stand at a place or below it, and nothing else has to. */
  private boolean takesWords(At written) {
    Set<String> below = new TreeSet<>();
    collect(written, below);
    return !below.isEmpty()
        && choices(written).stream()
            .anyMatch(
                at ->
                    at.node()
                        .path("required")
                        .valueStream()
                        .allMatch(each -> takesWords(key(at, each.asString()))));
  }

  /** Words in the first form that a value of a place may have. */
  private static Optional<String> said(At at, String words) {
    if (!is(at, "string") || at.node().has("enum")) {
      return Optional.empty();
    }
    Predicate<String> fits =
        at.node().has("pattern")
            ? Pattern.compile(at.node().get("pattern").asString()).asPredicate()
            : text -> true;
    return FORMS.stream().map(form -> form.replace("WORDS", words)).filter(fits).findFirst();
  }

  /**
   * A document with words at every place that takes them.
   *
   * @param beginning what it holds beside them, as JSON; of a list or map with several forms the
   *     one that is meant
   * @param variant which of several forms a value has, counted from 0
   */
  public String document(String schema, String beginning, int variant) {
    JsonNode start = JsonMapper.shared().readTree(beginning);
    return fill(root(schema), Optional.of(start), variant).orElseThrow().toPrettyString();
  }

  private Optional<JsonNode> fill(At written, Optional<JsonNode> start, int variant) {
    List<At> choices =
        choices(written).stream()
            .filter(at -> start.isEmpty() ? takesWords(at) : fits(at, start.get()))
            .toList();
    if (choices.isEmpty()) {
      return start;
    }
    At at = choices.get(variant % choices.size());
    int rest = variant / choices.size();
    if (is(at, "object")) {
      return Optional.of(map(at, start, rest));
    }
    if (at.node().has("items")) {
      return Optional.of(list(at, start, rest));
    }
    if (start.isPresent() && !forced.equals(Optional.of(at.place()))) {
      return start;
    }
    Optional<JsonNode> said = said(at, words.get()).map(NODES::stringNode);
    said.ifPresent(text -> filled.add(at.place()));
    return said;
  }

  private static boolean fits(At at, JsonNode start) {
    return switch (start.getNodeType().name().toLowerCase(Locale.ROOT)) {
      case "object" ->
          is(at, "object")
              && (isOpen(at)
                  ? !isLocalised(at)
                  : start.propertyNames().stream()
                      .allMatch(key -> at.node().at("/properties").has(key)));
      case "array" -> at.node().has("items");
      default -> !is(at, "object") && !at.node().has("items");
    };
  }

  private JsonNode map(At at, Optional<JsonNode> start, int variant) {
    ObjectNode map = NODES.objectNode();
    start.ifPresent(given -> given.properties().forEach(p -> map.set(p.getKey(), p.getValue())));
    for (String key : at.node().path("properties").propertyNames()) {
      At inner = key(at, key);
      fill(inner, Optional.ofNullable(map.get(key)), variant).ifPresent(v -> map.set(key, v));
    }
    if (isOpen(at)) {
      List<String> keys = start.isEmpty() ? LANGUAGES : List.copyOf(map.propertyNames());
      for (String key : keys) {
        fill(any(at), Optional.ofNullable(map.get(key)).filter(v -> !v.isNull()), variant)
            .ifPresent(value -> map.set(key, value));
      }
    }
    return map;
  }

  private JsonNode list(At at, Optional<JsonNode> start, int variant) {
    ArrayNode list = NODES.arrayNode();
    if (start.isPresent()) {
      int next = variant * start.get().size();
      for (JsonNode each : start.get()) {
        fill(item(at), Optional.of(each).filter(v -> !v.isNull()), next++).ifPresent(list::add);
      }
    } else {
      int forms = (int) choices(item(at)).stream().filter(this::takesWords).count();
      for (int form = 0; form < forms; form++) {
        fill(item(at), Optional.empty(), variant * forms + form).ifPresent(list::add);
      }
    }
    return list;
  }
}
