package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.model.DataCenter;
import trustcenter.model.Fact;
import trustcenter.model.Fact.FactValue;
import trustcenter.model.Localised;
import trustcenter.model.Location;
import trustcenter.model.Quantity;
import trustcenter.model.Register;
import trustcenter.model.Site;
import trustcenter.model.Subprocessor;
import trustcenter.model.Transfer;
import trustcenter.model.TrustCenter;

/**
 * Collects the localised texts of the YAML files, one {@link Texts} for each entry.
 *
 * <p>Proper names, the same in all languages unless they are said in several, are: {@code title},
 * {@code name}, {@code city}, {@code label}, {@code reference} and {@code region}. Everything else
 * is prose, but for words of the vocabulary of data categories, which the theme says in every
 * language, and for values that are quantities.
 */
final class TextsOfYaml {
  private final List<String> dataCategories;

  /**
   * @param dataCategories words that need no translation
   */
  TextsOfYaml(List<String> dataCategories) {
    this.dataCategories = dataCategories;
  }

  List<Texts> of(TrustCenter model) {
    List<Texts> all = new ArrayList<>();
    all.add(site(model.site()));
    all.add(register(model.register()));
    model.register().entries().forEach(entry -> all.add(subprocessor(entry)));
    model.dataCenters().forEach(center -> all.add(dataCenter(center)));
    model
        .certificates()
        .forEach(
            certificate ->
                all.add(
                    new Texts("certificates/" + certificate.id())
                        .name("title", certificate.title())));
    model
        .documents()
        .forEach(
            document ->
                all.add(
                    new Texts("documents/" + document.id())
                        .name("title", document.title())
                        .prose("kind", document.kind())));
    return all;
  }

  private static Texts site(Site site) {
    Texts texts = new Texts("site").name("title", site.title());
    for (int i = 0; i < site.products().size(); i++) {
      texts.name("products/" + i + "/name", site.products().get(i).name());
    }
    return texts.prose("organisation/notices", site.organisation().notices());
  }

  private static Texts register(Register register) {
    return new Texts("subprocessors")
        .name("title", register.title())
        .prose("intro", register.intro());
  }

  private Texts subprocessor(Subprocessor entry) {
    Texts texts =
        new Texts("subprocessors/" + entry.id())
            .prose("purpose", entry.purpose())
            .prose("data", withoutCategories(entry.data()))
            .prose("data_subjects", withoutCategories(entry.dataSubjects()));
    for (int i = 0; i < entry.locations().size(); i++) {
      location(texts, "locations/" + i + "/", entry.locations().get(i));
    }
    transfer(texts, "", entry.transfer());
    return texts
        .prose("group", entry.group())
        .prose("condition", entry.condition())
        .prose("notes", entry.notes())
        .prose("urgent", entry.term().urgent());
  }

  private List<Localised<String>> withoutCategories(List<Localised<String>> texts) {
    return texts.stream().filter(text -> !dataCategories.contains(text.inOriginal())).toList();
  }

  private static void location(Texts texts, String field, Location location) {
    texts
        .name(field + "region", location.region())
        .prose(field + "activity", location.activity())
        .name(field + "label", location.label());
    transfer(texts, field, location.transfer());
  }

  private static void transfer(Texts texts, String field, Optional<Transfer> transfer) {
    texts
        .name(field + "transfer/reference", transfer.flatMap(Transfer::reference))
        .prose(field + "transfer/justification", transfer.flatMap(Transfer::justification));
  }

  private static Texts dataCenter(DataCenter center) {
    Texts texts =
        new Texts("data-centers/" + center.id())
            .name("name", center.name())
            .name("city", center.city());
    for (Fact fact : center.facts()) {
      fact(texts, "facts/" + fact.area() + "/" + fact.name(), fact.value());
    }
    for (int i = 0; i < center.others().size(); i++) {
      DataCenter.OtherFact other = center.others().get(i);
      texts
          .name("facts/other/" + i + "/label", other.label())
          .prose("facts/other/" + i + "/value", other.value().filter(TextsOfYaml::isInWords));
    }
    return texts.prose("notes", center.notes());
  }

  private static void fact(Texts texts, String field, FactValue value) {
    if (value instanceof Fact.Words words) {
      texts.prose(field, Optional.of(words.words()));
    } else if (value instanceof Fact.Properties properties) {
      for (Fact.Property property : properties.properties()) {
        fact(texts, field + "/" + property.name(), property.value());
      }
    }
  }

  private static boolean isInWords(Localised<String> text) {
    return Quantity.parse(text.inOriginal()).isEmpty();
  }
}
