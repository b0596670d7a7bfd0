package trustcenter.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Site;
import trustcenter.model.TrustCenter;

/**
 * What the site says is said in all its languages: each Markdown document has its translations
 * beside it, and each text in YAML is a map of languages. {@link TextsOfYaml} says which texts may
 * be plain strings.
 */
final class TranslationMissing implements Rule {
  /** A Markdown document: its pointer and its text in each language. */
  private record Document(String at, Localised<?> body) {}

  @Override
  public Code code() {
    return Code.TRANSLATION_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Readers get the original instead, labelled with its language. Information has to "
            + "be intelligible to those it is for.",
        "Add the translation: a map of languages in YAML, a file such as `x.en.md` beside "
            + "`x.md`.",
        List.of(
            "Art. 12(1) GDPR and recital 58, for controllers, to whom a processor's texts are passed on"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    documents(subject.model())
        .forEach(document -> check(subject, document).ifPresent(findings::add));
    new TextsOfYaml(subject.reference().dataCategories())
        .of(subject.model())
        .forEach(texts -> check(subject, texts).ifPresent(findings::add));
    return findings;
  }

  private static List<Document> documents(TrustCenter model) {
    return Stream.of(
            model.catalogues().stream().map(one -> new Document("toms/" + one.id(), one.body())),
            model.agreements().stream()
                .map(one -> new Document("agreements/" + one.id(), one.body())),
            model.pages().stream().map(one -> new Document("pages/" + one.id(), one.body())),
            model.updates().stream().map(one -> new Document("updates/" + one.id(), one.body())))
        .flatMap(documents -> documents)
        .toList();
  }

  private Optional<Diagnostic> check(Subject subject, Document document) {
    List<String> files =
        subject.model().site().languages().stream()
            .filter(language -> !document.body().has(language))
            .map(language -> subject.fileOf(document.at(), language))
            .toList();
    if (files.isEmpty()) {
      return Optional.empty();
    }
    String message = "the translation " + Words.listed(files) + " is missing.";
    return Optional.of(
        subject.finding(
            code(), document.at(), message, "write it; until then readers get the original."));
  }

  private Optional<Diagnostic> check(Subject subject, Texts texts) {
    Site site = subject.model().site();
    List<String> gaps = new ArrayList<>();
    Set<String> fields = new LinkedHashSet<>();
    for (Language language : site.languages()) {
      List<String> lacking = texts.lacking(language, site.defaultLanguage());
      if (!lacking.isEmpty()) {
        gaps.add(gap(lacking, language));
        fields.addAll(lacking);
      }
    }
    return fields.stream()
        .findFirst()
        .map(first -> subject.positions().span(texts.at() + "/" + first))
        .map(span -> finding(texts, span, String.join("; ", gaps) + ".", site));
  }

  private static String gap(List<String> fields, Language language) {
    String verb = fields.size() > 1 ? " are" : " is";
    return Words.listed(fields) + verb + " not said in `" + language + "`";
  }

  private Diagnostic finding(Texts texts, Span span, String message, Site site) {
    List<String> entries = site.languages().stream().map(language -> language + ": …").toList();
    String hint = "write a map of languages: `{" + String.join(", ", entries) + "}`.";
    return Diagnostic.at(texts.at(), code(), span, message, hint);
  }
}
