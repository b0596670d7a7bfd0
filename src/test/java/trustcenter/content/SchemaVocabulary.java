package trustcenter.content;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import trustcenter.check.Rule;
import trustcenter.check.Rules;
import trustcenter.diagnostic.Code;
import trustcenter.model.Agreement.Authorisation;
import trustcenter.model.Area;
import trustcenter.model.Country;
import trustcenter.model.Language;
import trustcenter.model.Page;
import trustcenter.model.Redundancy;
import trustcenter.model.Role;
import trustcenter.model.Scheme;
import trustcenter.model.Transfer.Mechanism;
import trustcenter.model.Update;
import trustcenter.reference.FactVocabulary;
import trustcenter.reference.FactVocabulary.FactShape;
import trustcenter.reference.FactVocabulary.Kind;
import trustcenter.reference.Reference;

/**
 * Writes {@code docs/schema/vocabulary.json}: the words that the format knows, from the model and
 * the data files, explained in the words of the default theme.
 */
final class SchemaVocabulary {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String NUMBER = "\\d{1,15}(\\.\\d{1,9})?";
  private static final String UNIT = "(\\s*[A-Za-zµ°%][^\\s\\d]*)";

  private final Reference reference = Reference.builtIn();
  private final Properties words = new Properties();

  SchemaVocabulary() throws IOException {
    try (Reader strings = Files.newBufferedReader(Path.of("theme/strings/en.properties"))) {
      words.load(strings);
    }
  }

  /** The whole file. */
  String text() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    JsonMapper mapper = JsonMapper.builder().defaultPrettyPrinter(printer).build();
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema()) + "\n";
  }

  private ObjectNode schema() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Words that the content format of trustcenter knows");
    schema.put("$comment", "Written by SchemasTest from the model and its data files.");
    ObjectNode definitions = schema.putObject("$defs");
    definitions.set("country", countries(List.of(), List.of()));
    definitions.set("place", countries(areas(), said("area.", lower(areas()))));
    List<String> territories = new ArrayList<>(areas());
    territories.add("adequacy");
    List<String> explained = new ArrayList<>(said("area.", lower(areas())));
    explained.add("Any country with an adequacy decision (Art. 45 GDPR)");
    definitions.set("territory", countries(territories, explained));
    definitions.set("mechanism", of(Mechanism.values(), Mechanism::word, "mechanism."));
    definitions.set("role", of(Role.values(), Role::word, "role."));
    definitions.set("scheme", of(Scheme.values(), Scheme::word, "scheme."));
    definitions.set(
        "authorisation", of(Authorisation.values(), Authorisation::word, "authorisation."));
    definitions.set("updateKind", of(Update.Kind.values(), Update.Kind::word, "update."));
    definitions.set(
        "navigation",
        words(Arrays.stream(Page.Navigation.values()).map(Page.Navigation::word).toList()));
    Collection<String> vocabularies = reference.headings().vocabularies();
    definitions.set("controlVocabulary", words(vocabularies, said("vocabulary.", vocabularies)));
    definitions.set(
        "dataCategory",
        words(reference.dataCategories(), said("data.", reference.dataCategories())));
    definitions.set("rule", rules());
    definitions.set("facts", facts());
    definitions.set("otherFact", otherFact());
    return schema;
  }

  private static ObjectNode rules() {
    List<Code> codes = Rules.all().stream().map(Rule::code).toList();
    return words(
        codes.stream().map(Code::word).toList(), codes.stream().map(Code::summary).toList());
  }

  private static List<String> areas() {
    return Arrays.stream(Area.values()).map(Area::word).toList();
  }

  private static List<String> lower(List<String> texts) {
    return texts.stream().map(text -> text.toLowerCase(java.util.Locale.ROOT)).toList();
  }

  private ObjectNode countries(List<String> before, List<String> explained) {
    List<String> codes = new ArrayList<>(before);
    List<String> names = new ArrayList<>(explained);
    for (String code : reference.countries().codes()) {
      codes.add(code);
      names.add(reference.countries().name(new Country(code), new Language("en")));
    }
    String advice = "Use an ISO 3166-1 alpha-2 code, such as DE";
    return words(codes, names)
        .put(
            "errorMessage",
            before.isEmpty() ? advice + "." : advice + ", or " + String.join(", ", before) + ".");
  }

  private <T> ObjectNode of(T[] values, Function<T, String> word, String prefix) {
    List<String> known = Arrays.stream(values).map(word).toList();
    return words(known, said(prefix, known));
  }

  private List<String> said(String prefix, Collection<String> known) {
    return known.stream().map(word -> say(prefix + word)).toList();
  }

  private String say(String key) {
    String said = words.getProperty(key);
    if (said == null) {
      throw new IllegalStateException("the theme does not say " + key);
    }
    return said;
  }

  private static ObjectNode words(Collection<String> known, List<String> explained) {
    ObjectNode schema = words(known);
    ArrayNode descriptions = schema.putArray("enumDescriptions");
    explained.forEach(descriptions::add);
    return schema;
  }

  private static ObjectNode words(Collection<String> known) {
    ObjectNode schema = NODES.objectNode().put("type", "string");
    ArrayNode values = schema.putArray("enum");
    known.forEach(values::add);
    return schema;
  }

  private ObjectNode facts() {
    FactVocabulary facts = reference.facts();
    ObjectNode all = map("What is known about a data center, by area.");
    ObjectNode areas = all.putObject("properties");
    for (String area : facts.areas()) {
      ObjectNode known = map("Facts about: " + say("area." + area) + ".");
      ObjectNode properties = known.putObject("properties");
      for (String fact : facts.facts(area)) {
        String label = say("fact." + area + "." + fact);
        properties.set(fact, fact(label, facts.fact(area, fact).orElseThrow()));
      }
      areas.set(area, known);
    }
    ObjectNode other = areas.putObject("other");
    other.put("description", "Facts in your own words, for what has no key of its own.");
    ArrayNode choices = other.putArray("anyOf");
    choices.addObject().put("$ref", "#/$defs/otherFact");
    choices.addObject().put("type", "array").putObject("items").put("$ref", "#/$defs/otherFact");
    other
        .putArray("examples")
        .addArray()
        .addObject()
        .put("label", "Serverfläche")
        .put("value", "640 m²");
    return all;
  }

  private static ObjectNode map(String description) {
    return NODES
        .objectNode()
        .put("description", description)
        .put("type", "object")
        .put("additionalProperties", false);
  }

  private static ObjectNode otherFact() {
    ObjectNode fact = map("A fact in your own words.");
    fact.putArray("required").add("label");
    ObjectNode properties = fact.putObject("properties");
    localised(properties.putObject("label"), "What it is.", "Serverraum ohne Fenster");
    localised(properties.putObject("value"), "What is stated.", "4. Obergeschoss");
    return fact;
  }

  private static void localised(ObjectNode property, String description, String example) {
    property.put("$ref", "common.json#/$defs/localised").put("description", description);
    property.putArray("examples").add(example);
  }

  private ObjectNode fact(String label, FactShape shape) {
    ObjectNode fact = NODES.objectNode().put("description", label + ": " + takes(shape) + ".");
    ArrayNode choices = fact.putArray("anyOf");
    values(shape, choices);
    if (!shape.properties().isEmpty()) {
      ObjectNode map = choices.addObject().put("type", "object");
      map.put("additionalProperties", false).put("minProperties", 1);
      ObjectNode properties = map.putObject("properties");
      for (String name : shape.properties()) {
        FactVocabulary.PropertyShape property = reference.facts().property(name);
        List<String> known = new ArrayList<>(property.words());
        known.addAll(shape.words());
        FactShape bare = new FactShape(property.kinds(), List.of(), known);
        ObjectNode value =
            properties
                .putObject(name)
                .put("description", label + ", " + name + ": " + takes(bare) + ".");
        values(bare, value.putArray("anyOf"));
        value.putArray("examples").add(example(bare));
      }
    }
    fact.putArray("examples").add(example(shape));
    return fact;
  }

  private static String takes(FactShape shape) {
    List<String> choices = new ArrayList<>();
    for (Kind kind : shape.kinds()) {
      choices.add(
          switch (kind) {
            case FLAG -> "`true` or `false`";
            case COUNT -> "a number";
            case QUANTITY ->
                "a quantity such as `320 kW` or `14 days`, or words where there is none";
            case REDUNDANCY -> "`N`, `N+1`, `N+2`, `2N`, `2(N+1)` or `redundant`";
            case WORD -> "a word of your own";
            case TERM -> "a known word";
          });
    }
    shape.words().forEach(word -> choices.add("`" + word + "`"));
    if (!shape.properties().isEmpty()) {
      choices.add("a map with " + String.join(", ", shape.properties()));
    }
    return String.join("; ", choices);
  }

  private static void values(FactShape shape, ArrayNode choices) {
    List<String> known = new ArrayList<>(shape.words());
    for (Kind kind : shape.kinds()) {
      switch (kind) {
        case FLAG -> choices.addObject().put("type", "boolean");
        case COUNT -> {
          choices.addObject().put("type", "number").put("minimum", 0);
          choices.addObject().put("type", "string").put("pattern", "^" + NUMBER + "$");
        }
        case QUANTITY ->
            choices.addObject().put("type", "string").put("pattern", "^" + NUMBER + UNIT + "$");
        case REDUNDANCY ->
            Arrays.stream(Redundancy.values()).map(Redundancy::word).forEach(known::add);
        case WORD, TERM -> {}
      }
    }
    if (!known.isEmpty()) {
      choices.add(words(known));
    }
    if (shape.kinds().contains(Kind.QUANTITY) || shape.kinds().contains(Kind.WORD)) {
      ObjectNode free = choices.addObject().put("type", "string");
      if (shape.kinds().contains(Kind.QUANTITY)) {
        free.put("pattern", "^(?![-+]?[\\d.,])\\S");
      } else {
        free.put("pattern", "\\S")
            .putObject("not")
            .put("pattern", "^([-+]?[\\d.,]+|" + NUMBER + UNIT + ")$");
      }
      choices.addObject().put("$ref", "common.json#/$defs/inLanguages");
    }
  }

  private static JsonNode example(FactShape shape) {
    Kind kind = shape.kinds().get(shape.kinds().size() - 1);
    return switch (kind) {
      case FLAG -> NODES.booleanNode(true);
      case COUNT -> NODES.numberNode(2);
      case QUANTITY -> NODES.stringNode("320 kW");
      case REDUNDANCY -> NODES.stringNode("N+1");
      case WORD, TERM ->
          NODES.stringNode(shape.words().stream().findFirst().orElse("as described"));
    };
  }
}
