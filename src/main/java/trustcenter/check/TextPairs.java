package trustcenter.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Catalogue;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.MeasureWalk;
import trustcenter.model.Page;
import trustcenter.model.TrustCenter;
import trustcenter.model.Update;

/** What stands for what in a document and its translation, as far as that is certain. */
final class TextPairs {
  private TextPairs() {}

  /**
   * A text and its translation.
   *
   * @param anchor in the translation; empty for the whole document
   */
  record Pair(String anchor, String original, String translation) {}

  /**
   * A document in a language that is not its own.
   *
   * @param at its pointer, for instance {@code toms/own}
   */
  record Translation(String at, Language language, List<Pair> pairs) {}

  /** The translated measures and provisions. */
  static List<Translation> ofContracts(TrustCenter model) {
    List<Translation> all = new ArrayList<>();
    for (Catalogue catalogue : model.catalogues()) {
      for (Language language : translations(catalogue.body())) {
        all.add(new Translation("toms/" + catalogue.id(), language, measures(catalogue, language)));
      }
    }
    for (Agreement agreement : model.agreements()) {
      for (Language language : translations(agreement.body())) {
        all.add(
            new Translation(
                "agreements/" + agreement.id(), language, provisions(agreement, language)));
      }
    }
    return all;
  }

  /** The translated pages and updates, each as a whole. */
  static List<Translation> ofPosts(TrustCenter model) {
    List<Translation> all = new ArrayList<>();
    for (Page page : model.pages()) {
      addWhole("pages/" + page.id(), page.body(), all);
    }
    for (Update update : model.updates()) {
      addWhole("updates/" + update.id(), update.body(), all);
    }
    return all;
  }

  private static void addWhole(String at, Localised<Markdown> body, List<Translation> all) {
    for (Language language : translations(body)) {
      Pair whole = new Pair("", body.inOriginal().source(), body.in(language).value().source());
      all.add(new Translation(at, language, List.of(whole)));
    }
  }

  private static List<Language> translations(Localised<?> said) {
    return said.values().keySet().stream()
        .filter(language -> !language.equals(said.original()))
        .toList();
  }

  /** Measure for measure, where there are as many of them. */
  private static List<Pair> measures(Catalogue catalogue, Language language) {
    List<Measure> originals = measuresIn(catalogue, catalogue.body().original());
    List<Measure> translations = measuresIn(catalogue, language);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; originals.size() == translations.size() && i < originals.size(); i++) {
      Measure translation = translations.get(i);
      pairs.add(
          new Pair(
              translation.anchor(), originals.get(i).text().source(), translation.text().source()));
    }
    return pairs;
  }

  private static List<Measure> measuresIn(Catalogue catalogue, Language language) {
    return new MeasureWalk(catalogue, language)
        .all().stream().map(MeasureWalk.Found::measure).toList();
  }

  /** Paragraph for paragraph, by their numbers. */
  private static List<Pair> provisions(Agreement agreement, Language language) {
    Map<String, String> originals = byAnchor(agreement.body().inOriginal());
    List<Pair> pairs = new ArrayList<>();
    byAnchor(agreement.body().in(language).value())
        .forEach(
            (anchor, text) -> {
              String original = originals.get(anchor);
              if (original != null) {
                pairs.add(new Pair(anchor, original, text));
              }
            });
    return pairs;
  }

  private static Map<String, String> byAnchor(Agreement.Body body) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Clause clause : body.clauses()) {
      for (Provision provision : clause.provisions()) {
        if (provision instanceof Provision.Paragraph paragraph) {
          texts.put(paragraph.anchor(), paragraph.text().source());
        } else if (provision instanceof Provision.Littera littera) {
          texts.put(littera.anchor(), littera.text().source());
        }
      }
    }
    return texts;
  }
}
