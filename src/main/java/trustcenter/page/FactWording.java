package trustcenter.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trustcenter.model.Fact;
import trustcenter.model.Fact.FactValue;
import trustcenter.page.View.Said;

/** Says a fact about a data center in the reader's language. */
final class FactWording {
  private final PageSetting page;

  FactWording(PageSetting page) {
    this.page = page;
  }

  DataCenterViews.Fact fact(Fact fact) {
    boolean absent = fact.value() instanceof Fact.Flag flag && !flag.present();
    return new DataCenterViews.Fact(
        fact.area() + "-" + fact.name().replace('_', '-'),
        page.text("fact." + fact.area() + "." + fact.name()),
        values(fact.value()),
        absent);
  }

  private List<Said> values(FactValue value) {
    return List.copyOf(stated(value).values());
  }

  /** What is stated of a fact, by the name of each property; a redundancy alone is one too. */
  Map<String, Said> stated(Fact fact) {
    return stated(fact.value());
  }

  private Map<String, Said> stated(FactValue value) {
    if (value instanceof Fact.Properties properties) {
      return properties(properties.properties());
    }
    return Map.of(value instanceof Fact.Level ? "redundancy" : "", single(value));
  }

  private Map<String, Said> properties(List<Fact.Property> properties) {
    Map<String, Said> values = new LinkedHashMap<>();
    String qualifier = "";
    boolean hasRedundancy = false;
    for (Fact.Property property : properties) {
      if (property.name().equals("qualifier") && property.value() instanceof Fact.Term term) {
        qualifier = page.text("term." + term.word()) + " ";
      }
      hasRedundancy |= property.name().equals("redundancy");
    }
    String qualified = hasRedundancy ? "redundancy" : "capacity";
    for (Fact.Property property : properties) {
      if (!property.name().equals("qualifier")) {
        Said said = single(property.value());
        String text = property.name().equals(qualified) ? qualifier + said.text() : said.text();
        values.put(
            property.name(),
            new Said(page.text("property." + property.name(), text), said.language()));
      }
    }
    return values;
  }

  private Said single(FactValue value) {
    if (value instanceof Fact.Flag flag) {
      return new Said(page.text(flag.present() ? "fact.present" : "fact.absent"), "");
    } else if (value instanceof Fact.Measured measured) {
      return new Said(page.wording().quantity(measured.quantity()), "");
    } else if (value instanceof Fact.Level level) {
      return new Said(
          page.text("redundancy." + level.redundancy().name().toLowerCase(java.util.Locale.ROOT)),
          "");
    } else if (value instanceof Fact.Term term) {
      return new Said(page.text("term." + term.word()), "");
    } else if (value instanceof Fact.Words words) {
      return page.said(words.words());
    }
    throw new IllegalStateException("properties have no properties of their own");
  }
}
