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
import trustcenter.model.DataCenter;
import trustcenter.model.DataCenterId;
import trustcenter.model.Fact;
import trustcenter.model.Fact.FactValue;
import trustcenter.model.Localised;
import trustcenter.model.Quantity;
import trustcenter.model.Redundancy;
import trustcenter.reference.FactVocabulary;
import trustcenter.reference.FactVocabulary.FactShape;
import trustcenter.reference.FactVocabulary.Kind;

/** Reads {@code data-centers/<id>.yaml}. */
final class DataCenterReader {
  private static final Map<String, Redundancy> REDUNDANCIES =
      Values.words(Redundancy.values(), Redundancy::word);

  Optional<DataCenter> read(Source source, DataCenterId id, YamlMap map) {
    Fields fields = new Fields(source, map, "data-centers/" + id);
    Optional<Localised<String>> name = fields.requiredLocalised("name");
    Optional<trustcenter.model.Party> operator = fields.party("operator");
    List<String> address = fields.texts("address");
    Optional<Localised<String>> city = fields.localised("city");
    Optional<trustcenter.model.Country> country = fields.country("country");
    List<trustcenter.model.CertificateId> certificates =
        fields.references("certificates", IdKind.CERTIFICATE);
    List<Fact> facts = new ArrayList<>();
    List<DataCenter.OtherFact> others = new ArrayList<>();
    fields.map("facts").ifPresent(areas -> facts(areas, facts, others));
    Optional<Localised<trustcenter.model.Markdown>> notes = fields.markdown("notes");
    fields.done();
    return name.map(
        known ->
            new DataCenter(
                id, known, operator, address, city, country, certificates, facts, others, notes));
  }

  private static void facts(Fields areas, List<Fact> facts, List<DataCenter.OtherFact> others) {
    FactVocabulary vocabulary = areas.source().reference().facts();
    for (Entry entry : areas.entries()) {
      if (entry.key().equals("other")) {
        others.addAll(others(areas));
      } else if (!vocabulary.areas().contains(entry.key())) {
        List<String> known = new ArrayList<>(vocabulary.areas());
        known.add("other");
        areas
            .source()
            .report(
                Code.UNKNOWN_FACT,
                entry.keySpan(),
                "`" + entry.key() + "` is not an area of facts.",
                Nearest.hint(entry.key(), known));
      } else {
        areas.map(entry.key()).ifPresent(area -> facts.addAll(facts(area, entry.key())));
      }
    }
  }

  private static List<DataCenter.OtherFact> others(Fields areas) {
    List<DataCenter.OtherFact> others = new ArrayList<>();
    for (Fields each : areas.maps("other")) {
      Optional<Localised<String>> label = each.requiredLocalised("label");
      Optional<Localised<String>> value = each.localised("value");
      each.done();
      label.ifPresent(known -> others.add(new DataCenter.OtherFact(known, value)));
    }
    return others;
  }

  private static List<Fact> facts(Fields area, String areaName) {
    FactVocabulary vocabulary = area.source().reference().facts();
    List<Fact> facts = new ArrayList<>();
    for (Entry entry : area.entries()) {
      Optional<FactShape> shape = vocabulary.fact(areaName, entry.key());
      if (shape.isEmpty()) {
        String hint =
            Nearest.to(entry.key(), vocabulary.facts(areaName))
                .map(n -> "did you mean `" + n + "`? ")
                .orElse("");
        area.source()
            .report(
                Code.UNKNOWN_FACT,
                entry.keySpan(),
                "`" + entry.key() + "` is not a known fact about " + areaName + ".",
                hint + "`other` takes facts in your own words.");
      } else {
        area.node(entry.key())
            .flatMap(node -> value(area, entry.key(), node, shape.get()))
            .ifPresent(value -> facts.add(new Fact(areaName, entry.key(), value)));
      }
    }
    return facts;
  }

  private static Optional<FactValue> value(
      Fields area, String name, YamlNode node, FactShape shape) {
    if (node instanceof YamlMap map && !isLocalised(area, map)) {
      return properties(new Fields(area.source(), map, area.pointer() + "/" + name), shape);
    }
    return scalar(area.values(), area.source(), node, shape);
  }

  private static boolean isLocalised(Fields fields, YamlMap map) {
    return !map.entries().isEmpty()
        && map.entries().stream()
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
    if (node instanceof YamlMap) {
      return values.localised(node).map(Fact.Words::new);
    }
    return values.text(node).flatMap(text -> scalar(source, node, text, shape));
  }

  private static Optional<FactValue> scalar(
      Source source, YamlNode node, String text, FactShape shape) {
    List<Kind> kinds = shape.kinds();
    if (kinds.contains(Kind.REDUNDANCY) && REDUNDANCIES.containsKey(text)) {
      return Optional.of(new Fact.Level(REDUNDANCIES.get(text)));
    }
    if (shape.words().contains(text)) {
      return Optional.of(new Fact.Term(text));
    }
    Optional<Quantity> quantity = Quantity.parse(text);
    if (quantity.isPresent()) {
      boolean count = quantity.get().unit().isEmpty();
      if (kinds.contains(count ? Kind.COUNT : Kind.QUANTITY)) {
        return Optional.of(new Fact.Measured(quantity.get()));
      }
      if (count && kinds.contains(Kind.QUANTITY)) {
        source.report(
            Code.INVALID_QUANTITY,
            node.span(),
            "`" + text + "` is a number without a unit.",
            "add the unit, for instance `" + text + " kW`.");
        return Optional.empty();
      }
    }
    boolean free = kinds.contains(Kind.QUANTITY) || kinds.contains(Kind.WORD);
    boolean broken =
        quantity.isEmpty() && kinds.contains(Kind.QUANTITY) && text.matches("[\\d.,]+.*");
    if (free && !broken && quantity.isEmpty()) {
      return Optional.of(new Fact.Words(Localised.of(source.defaultLanguage(), text)));
    }
    return broken ? noQuantity(source, node, text) : unfit(source, node, text, shape);
  }

  private static Optional<FactValue> noQuantity(Source source, YamlNode node, String text) {
    source.report(
        Code.INVALID_QUANTITY,
        node.span(),
        "`" + text + "` is not a quantity.",
        "write a number, with a point before decimals, and a unit: `320 kW`, `14 days`.");
    return Optional.empty();
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
    Optional<String> near = Nearest.to(text, known);
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
