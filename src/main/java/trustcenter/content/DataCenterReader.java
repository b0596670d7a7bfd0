package trustcenter.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.content.YamlNode.Entry;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.model.DataCenter;
import trustcenter.model.DataCenterId;
import trustcenter.model.Fact;
import trustcenter.model.Localised;
import trustcenter.reference.FactVocabulary;
import trustcenter.reference.FactVocabulary.FactShape;

/** Reads {@code data-centers/<id>.yaml}. */
final class DataCenterReader {
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
        area.source()
            .report(
                Code.UNKNOWN_FACT,
                entry.keySpan(),
                "`" + entry.key() + "` is not a known fact about " + areaName + ".",
                near(entry.key(), areaName, vocabulary) + "`other` takes facts in your own words.");
      } else {
        area.node(entry.key())
            .flatMap(node -> FactReader.value(area, entry.key(), node, shape.get()))
            .ifPresent(value -> facts.add(new Fact(areaName, entry.key(), value)));
      }
    }
    return facts;
  }

  /** The fact that was most likely meant: one of the area, or the same one of another. */
  private static String near(String written, String area, FactVocabulary vocabulary) {
    Optional<String> elsewhere =
        vocabulary.areas().stream()
            .filter(other -> vocabulary.fact(other, written).isPresent())
            .map(other -> "`" + written + "` is a fact about `" + other + "`; move it there. ")
            .findFirst();
    return elsewhere.orElseGet(
        () ->
            Nearest.to(written, vocabulary.facts(area))
                .map(name -> "did you mean `" + name + "`? ")
                .orElse(""));
  }
}
