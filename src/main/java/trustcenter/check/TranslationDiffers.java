package trustcenter.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Catalogue;
import trustcenter.model.Language;
import trustcenter.model.Localised;

/** A translation has the sections, measures and paragraphs of its original. */
final class TranslationDiffers implements Rule {
  @Override
  public Code code() {
    return Code.TRANSLATION_DIFFERS;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A customer who reads the translation has to be able to rely on it, above all "
            + "where it is the contract or its annex of measures. And it bears the original's "
            + "anchors and attributes only where both have the same structure.",
        "Bring sections, measures and paragraphs of the translation in line with the "
            + "original.",
        List.of("Art. 28(3) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Catalogue catalogue : subject.model().catalogues()) {
      findings.addAll(
          each(catalogue.body(), (language, body) -> check(subject, catalogue, language, body)));
    }
    for (Agreement agreement : subject.model().agreements()) {
      findings.addAll(
          each(agreement.body(), (language, body) -> check(subject, agreement, language, body)));
    }
    return findings;
  }

  private static <T> List<Diagnostic> each(
      Localised<T> said, BiFunction<Language, T, Optional<Diagnostic>> check) {
    return said.values().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(said.original()))
        .flatMap(entry -> check.apply(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private Optional<Diagnostic> check(
      Subject subject, Catalogue catalogue, Language language, Catalogue.Body body) {
    String document = "toms/" + catalogue.id();
    return SectionComparison.of(catalogue.body().inOriginal().sections(), body.sections())
        .map(
            difference ->
                Diagnostic.at(
                    difference.original().isEmpty()
                        ? document
                        : document + "/" + difference.original(),
                    code(),
                    subject.span(document, difference.translation(), language),
                    difference.message(),
                    "give both the same sections, paragraphs and lists."));
  }

  private Optional<Diagnostic> check(
      Subject subject, Agreement agreement, Language language, Agreement.Body body) {
    Set<String> originals = anchors(agreement.body().inOriginal());
    Set<String> translations = anchors(body);
    List<String> missing = without(originals, translations);
    List<String> more = without(translations, originals);
    if (missing.isEmpty() && more.isEmpty()) {
      return Optional.empty();
    }
    String document = "agreements/" + agreement.id();
    List<String> parts = new ArrayList<>();
    if (!missing.isEmpty()) {
      parts.add("lacks " + Words.listed(missing));
    }
    if (!more.isEmpty()) {
      parts.add("has " + Words.listed(more) + " besides");
    }
    return Optional.of(
        Diagnostic.at(
            document,
            code(),
            subject.span(document, more.isEmpty() ? "" : more.get(0), language),
            "this translation " + String.join(" and ", parts) + ".",
            "give it the numbers of the original: § 9 (2) c. is `p9-2-c`."));
  }

  /** The anchors that are made of numbers: those made of words differ in every language. */
  private static Set<String> anchors(Agreement.Body body) {
    Set<String> anchors = new LinkedHashSet<>();
    for (Clause clause : body.clauses()) {
      if (clause.number().isPresent()) {
        anchors.add(clause.anchor());
        clause.provisions().stream().flatMap(TranslationDiffers::anchor).forEach(anchors::add);
      }
    }
    return anchors;
  }

  private static Stream<String> anchor(Provision provision) {
    if (provision instanceof Provision.Paragraph paragraph) {
      return Stream.of(paragraph.anchor());
    }
    return provision instanceof Provision.Littera littera
        ? Stream.of(littera.anchor())
        : Stream.empty();
  }

  private static List<String> without(Set<String> anchors, Set<String> others) {
    return anchors.stream().filter(anchor -> !others.contains(anchor)).toList();
  }
}
