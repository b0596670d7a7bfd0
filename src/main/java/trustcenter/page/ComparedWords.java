package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import trustcenter.model.Area;
import trustcenter.model.DataCenter;
import trustcenter.model.Fact;
import trustcenter.model.Quantity;
import trustcenter.model.Role;
import trustcenter.model.Scheme;
import trustcenter.model.Transfer;
import trustcenter.page.VersionViews.Word;
import trustcenter.release.Release;

/**
 * The words with which the script that compares two releases says what their files hold: keys and
 * values of the files, the latter behind an equals sign.
 */
final class ComparedWords {
  private static final List<String> KINDS =
      List.of(
          "subprocessors",
          "data-centers",
          "certificates",
          "agreements",
          "toms",
          "contacts",
          "documents");

  /** Keys of the files of releases that the theme has words for. */
  private static final List<String> FIELDS =
      List.of(
          "name",
          "title",
          "brand",
          "formerly",
          "address",
          "country",
          "contact",
          "website",
          "purpose",
          "data",
          "data_subjects",
          "locations",
          "place",
          "transfer",
          "mechanism",
          "reference",
          "fallback",
          "checked",
          "justification",
          "products",
          "group",
          "condition",
          "notes",
          "from",
          "until",
          "urgent",
          "engaged_by",
          "affiliate",
          "replaces",
          "dpa",
          "annex",
          "issuer",
          "covers",
          "version",
          "level",
          "valid_from",
          "valid_until",
          "holder",
          "number",
          "document",
          "kind",
          "language",
          "file",
          "size",
          "fax",
          "legal_basis",
          "as_of",
          "reviewed",
          "city",
          "operator",
          "url",
          "email",
          "phone",
          "person",
          "organisation",
          "authorisation",
          "objection_period",
          "territory",
          "governing_law",
          "annexes",
          "planned");

  private final PageSetting page;

  ComparedWords(PageSetting page) {
    this.page = page;
  }

  List<Word> all() {
    List<Word> words = new ArrayList<>();
    for (String kind : KINDS) {
      words.add(new Word(kind, page.text("nav." + kind)));
    }
    for (String field : FIELDS) {
      words.add(new Word(field, page.text("field." + field.replace('_', '-'))));
    }
    words.add(new Word("sha_256", page.text("field.sha256")));
    for (Scheme scheme : Scheme.values()) {
      words.add(new Word(scheme.word(), page.text("scheme." + scheme.word())));
    }
    for (Role role : Role.values()) {
      words.add(new Word(role.word(), page.text("role." + role.word())));
    }
    for (Transfer.Mechanism mechanism : Transfer.Mechanism.values()) {
      words.add(new Word("=" + mechanism.word(), page.text("mechanism." + mechanism.word())));
    }
    for (Area area : Area.values()) {
      String key = area.word().toLowerCase(Locale.ROOT);
      words.add(new Word("=" + key, page.text("area." + key)));
    }
    for (String data : page.material().reference().dataCategories()) {
      words.add(new Word("=" + data, page.text("data." + data)));
    }
    for (String kind : List.of("added", "removed", "changed", "text")) {
      words.add(new Word(kind, page.text("change." + kind)));
    }
    facts().forEach(key -> words.add(new Word(key, page.text(key, "{0}"))));
    quantities()
        .forEach(
            (written, quantity) ->
                words.add(new Word("=" + written, page.wording().quantity(quantity))));
    words.add(new Word("none", page.text("compare.none")));
    words.add(new Word("unknown", page.text("compare.unknown", "{0}")));
    words.add(new Word("count", page.text("compare.count")));
    return words;
  }

  /** The words of the facts that any release states, each once. */
  private Set<String> facts() {
    Set<String> keys = new TreeSet<>(List.of("fact.present", "fact.absent"));
    for (Release release : page.material().releases().all()) {
      for (DataCenter center : release.content().dataCenters()) {
        for (Fact fact : center.facts()) {
          keys.add("fact." + fact.area() + "." + fact.name());
          words(fact.value(), keys);
        }
      }
    }
    return keys;
  }

  /** The quantities that any release states, by how its file writes them. */
  private Map<String, Quantity> quantities() {
    Map<String, Quantity> quantities = new TreeMap<>();
    for (Release release : page.material().releases().all()) {
      for (DataCenter center : release.content().dataCenters()) {
        center.facts().forEach(fact -> quantities(fact.value(), quantities));
      }
    }
    return quantities;
  }

  private static void quantities(Fact.FactValue value, Map<String, Quantity> quantities) {
    if (value instanceof Fact.Measured measured) {
      quantities.put(measured.quantity().toString(), measured.quantity());
    } else if (value instanceof Fact.Properties properties) {
      properties.properties().forEach(each -> quantities(each.value(), quantities));
    }
  }

  private static void words(Fact.FactValue value, Set<String> keys) {
    if (value instanceof Fact.Properties properties) {
      for (Fact.Property property : properties.properties()) {
        if (!property.name().equals("qualifier")) {
          keys.add("property." + property.name());
        }
        words(property.value(), keys);
      }
    } else if (value instanceof Fact.Term term) {
      keys.add("term." + term.word());
    } else if (value instanceof Fact.Level level) {
      keys.add("redundancy." + level.redundancy().name().toLowerCase(Locale.ROOT));
    }
  }
}
