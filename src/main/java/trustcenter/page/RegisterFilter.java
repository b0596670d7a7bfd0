package trustcenter.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trustcenter.model.Location;
import trustcenter.model.ProductId;
import trustcenter.model.Subprocessor;
import trustcenter.page.RegisterViews.Choice;
import trustcenter.page.RegisterViews.FilterKeys;
import trustcenter.page.RegisterViews.Option;

/** By what the register can be filtered, and by which words an entry is found. */
final class RegisterFilter {
  private final PageSetting page;
  private final EngagementWording wording;
  private final Bases bases;

  RegisterFilter(PageSetting page, EngagementWording wording) {
    this.page = page;
    this.wording = wording;
    this.bases = new Bases(page);
  }

  /** The words of an entry, each a list with spaces between. */
  FilterKeys keys(Subprocessor entry) {
    Set<String> countries = new LinkedHashSet<>();
    Set<String> mechanisms = new LinkedHashSet<>();
    for (Location location : entry.locations()) {
      countries.add(location.place().code());
      mechanisms.add(bases.word(entry, location));
    }
    return new FilterKeys(
        String.join(" ", entry.products().stream().map(ProductId::value).toList()),
        String.join(" ", countries),
        String.join(" ", mechanisms),
        entry.term().from().map(Object::toString).orElse(""));
  }

  /** What can be chosen; where all entries are alike there is nothing to choose. */
  List<Choice> choices(List<Subprocessor> entries) {
    Map<String, String> products = new LinkedHashMap<>();
    page.model()
        .site()
        .products()
        .forEach(each -> products.put(each.id().value(), page.said(each.name()).text()));
    Map<String, String> countries = new LinkedHashMap<>();
    Map<String, String> statuses = new LinkedHashMap<>();
    Set<String> known = new LinkedHashSet<>();
    for (Subprocessor entry : entries) {
      statuses.put(wording.word(entry), wording.statusLabel(entry));
      for (Location location : entry.locations()) {
        countries.put(location.place().code(), page.wording().place(location.place()));
        known.add(bases.word(entry, location));
      }
    }
    Map<String, String> mechanisms = new LinkedHashMap<>();
    Bases.ORDER.stream()
        .filter(known::contains)
        .forEach(word -> mechanisms.put(word, bases.label(word)));
    List<Choice> choices = new ArrayList<>();
    add(choices, "product", "field.products", options(products));
    add(choices, "country", "field.locations", sorted(options(countries)));
    add(choices, "mechanism", "field.mechanism", options(mechanisms));
    add(choices, "status", "field.status", options(statuses));
    return choices;
  }

  private void add(List<Choice> choices, String name, String label, List<Option> options) {
    if (options.size() > 1) {
      choices.add(new Choice(name, page.text(label), options));
    }
  }

  private static List<Option> options(Map<String, String> labels) {
    return labels.entrySet().stream()
        .map(each -> new Option(each.getKey(), each.getValue()))
        .toList();
  }

  private List<Option> sorted(List<Option> options) {
    Collator collator = Collator.getInstance(page.language().locale());
    return options.stream().sorted(Comparator.comparing(Option::label, collator::compare)).toList();
  }
}
