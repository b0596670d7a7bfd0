package trustcenter.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.content.YamlNode.Entry;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.content.YamlNode.YamlScalar;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.model.Fact;
import trustcenter.model.Fact.FactValue;
import trustcenter.model.Localised;
import trustcenter.model.Quantity;
import trustcenter.model.Redundancy;
import trustcenter.reference.FactVocabulary;
import trustcenter.reference.FactVocabulary.FactShape;
import trustcenter.reference.FactVocabulary.Kind;

/**
 * Reads what is stated of one fact about a data center, in the shape that its vocabulary gives it.
 */
final class FactReader {
  private static final Map<String, Redundancy> REDUNDANCIES =
      Values.words(Redundancy.values(), Redundancy::word);

  private FactReader() {}

  /** The value of a fact; empty where it has not the shape of one, which is reported. */
  static Optional<FactValue> value(Fields area, String name, YamlNode node, FactShape shape) {
    if (node instanceof YamlMap map && !isLocalised(area, map)) {
      return properties(new Fields(area.source(), map, area.pointer() + "/" + name), shape);
    }
    return scalar(area.values(), area.source(), node, shape);
  }

  private static boolean isLocalised(Fields fields, YamlMap map) {
    return map.entries().stream()
        .allMatch(
            entry ->
                fields.source().languages().stream()
                    .anyMatch(language -> language.tag().equals(entry.key())));
  }

  private static Optional<FactValue> properties(Fields fields, FactShape shape) {
    FactVocabulary vocabulary = fields.source().reference().facts();
    List<Fact.Property> properties = new ArrayList<>();
    for (Entry entry : fields.entries()) {
      if (!shape.properties().contains(entry.key())) {
        fields
            .source()
            .report(
                Code.UNKNOWN_KEY,
                entry.keySpan(),
                "`" + entry.key() + "` is not a key here.",
                Nearest.hint(entry.key(), shape.properties()));
      } else {
        FactVocabulary.PropertyShape property = vocabulary.property(entry.key());
        List<String> words = new ArrayList<>(property.words());
        words.addAll(shape.words());
        FactShape bare = new FactShape(property.kinds(), List.of(), words);
        fields
            .node(entry.key())
            .flatMap(node -> scalar(fields.values(), fields.source(), node, bare))
            .ifPresent(value -> properties.add(new Fact.Property(entry.key(), value)));
      }
    }
    return properties.isEmpty() ? Optional.empty() : Optional.of(new Fact.Properties(properties));
  }

  /**
   * A value without properties: what its kinds allow, else, of a quantity or a word, the author's
   * own words.
   */
  private static Optional<FactValue> scalar(
      Values values, Source source, YamlNode node, FactShape shape) {
    if (node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.BOOLEAN) {
      return shape.kinds().contains(Kind.FLAG)
          ? values.flag(node).map(Fact.Flag::new)
          : unfit(source, node, scalar.text(), shape);
    }
    if (node instanceof YamlMap map) {
      return takesWords(shape) || map.entries().isEmpty()
          ? values.localised(node).map(Fact.Words::new)
          : unfit(source, node, "a map of languages", shape);
    }
    return values.text(node).flatMap(text -> scalar(source, node, text, shape));
  }

  /** Whether it may be said in the author's own words. */
  private static boolean takesWords(FactShape shape) {
    return shape.kinds().contains(Kind.QUANTITY) || shape.kinds().contains(Kind.WORD);
  }

  private static Optional<FactValue> scalar(
      Source source, YamlNode node, String text, FactShape shape) {
    if (shape.kinds().contains(Kind.REDUNDANCY) && REDUNDANCIES.containsKey(text)) {
      return Optional.of(new Fact.Level(REDUNDANCIES.get(text)));
    }
    if (shape.words().contains(text)) {
      return Optional.of(new Fact.Term(text));
    }
    Optional<Quantity> quantity = Quantity.parse(text);
    if (quantity.isPresent()) {
      return measured(source, node, quantity.get(), shape);
    }
    boolean beginsAsNumber =
        text.matches(shape.kinds().contains(Kind.QUANTITY) ? "[-+]?[\\d.,]+.*" : "[-+]?[\\d.,]+");
    if (takesWords(shape) && !beginsAsNumber) {
      return Optional.of(new Fact.Words(Localised.of(source.defaultLanguage(), text)));
    }
    return shape.kinds().contains(Kind.QUANTITY)
        ? noQuantity(source, node, text)
        : unfit(source, node, text, shape);
  }

  private static Optional<FactValue> measured(
      Source source, YamlNode node, Quantity quantity, FactShape shape) {
    boolean isCount = quantity.unit().isEmpty();
    if (shape.kinds().contains(isCount ? Kind.COUNT : Kind.QUANTITY)) {
      return Optional.of(new Fact.Measured(quantity));
    }
    if (isCount && shape.kinds().contains(Kind.QUANTITY)) {
      source.report(
          Code.INVALID_QUANTITY,
          node.span(),
          "`" + quantity + "` is a number without a unit.",
          "add the unit, for instance `" + quantity + " kW`.");
      return Optional.empty();
    }
    return unfit(source, node, quantity.toString(), shape);
  }

  private static Optional<FactValue> noQuantity(Source source, YamlNode node, String text) {
    source.report(
        Code.INVALID_QUANTITY,
        node.span(),
        "`" + text + "` is not a quantity.",
        withPoint(text)
            .map(near -> "did you mean `" + near + "`?")
            .orElse(
                "write a number, with a point before decimals, and a unit: `320 kW`, `14 days`."));
    return Optional.empty();
  }

  /** The quantity with a decimal point; empty where the comma may as well part thousands. */
  private static Optional<String> withPoint(String text) {
    return text.matches("\\d+,(?!\\d{3}(?!\\d))\\d.*")
        ? Quantity.parse(text.replaceFirst(",", ".")).map(Quantity::toString)
        : Optional.empty();
  }

  private static Optional<FactValue> unfit(
      Source source, YamlNode node, String text, FactShape shape) {
    List<Kind> kinds = shape.kinds();
    List<String> known = new ArrayList<>(shape.words());
    if (kinds.contains(Kind.REDUNDANCY)) {
      known.addAll(REDUNDANCIES.keySet());
    }
    if (kinds.contains(Kind.FLAG)) {
      known.addAll(List.of("true", "false"));
    }
    Optional<String> near = Nearest.to(text.replace(" ", ""), known);
    source.report(
        Code.INVALID_VALUE,
        node.span(),
        "`" + text + "` is no value for this fact.",
        near.map(word -> "did you mean `" + word + "`?").orElseGet(() -> takes(shape, known)));
    return Optional.empty();
  }

  /** Everything that a fact takes. */
  private static String takes(FactShape shape, List<String> known) {
    List<String> choices = new ArrayList<>();
    if (shape.kinds().contains(Kind.COUNT)) {
      choices.add("a number");
    }
    known.stream().sorted().map(word -> "`" + word + "`").forEach(choices::add);
    if (!shape.properties().isEmpty()) {
      String keys =
          String.join(", ", shape.properties().stream().map(key -> "`" + key + "`").toList());
      choices.add("a map with " + keys);
    }
    int last = choices.size() - 1;
    return last < 1
        ? "it takes " + String.join("", choices) + "."
        : "it takes "
            + String.join(", ", choices.subList(0, last))
            + " or "
            + choices.get(last)
            + ".";
  }
}
