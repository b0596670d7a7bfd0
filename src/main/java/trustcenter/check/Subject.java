package trustcenter.check;

import java.time.LocalDate;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.SourceMap;
import trustcenter.diagnostic.Span;
import trustcenter.model.Language;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;

/**
 * What is checked.
 *
 * @param positions where each thing of the model was written
 * @param today the day on which the site is built, in the site's time zone
 * @param published what the releases say; nothing before the first
 * @param words what was found out about texts
 */
public record Subject(
    TrustCenter model,
    Reference reference,
    SourceMap positions,
    LocalDate today,
    Optional<PublishedRegister> published,
    KnownWords words) {

  /** The subject of which no text is known. */
  public Subject(
      TrustCenter model,
      Reference reference,
      SourceMap positions,
      LocalDate today,
      Optional<PublishedRegister> published) {
    this(model, reference, positions, today, published, new KnownWords(reference.phrases()));
  }

  /** The subject where nothing was released yet. */
  public Subject(TrustCenter model, Reference reference, SourceMap positions, LocalDate today) {
    this(model, reference, positions, today, Optional.empty());
  }

  /** A finding about the thing at a pointer, shown where that thing or what is around it stands. */
  Diagnostic finding(Code code, String at, String message, String hint) {
    return Diagnostic.at(at, code, positions.span(at), message, hint);
  }

  /**
   * Where a place of a Markdown document stands in the file of a language.
   *
   * @param document the pointer of the document, for instance {@code toms/own}
   * @param anchor of the place in that language; empty for the whole document
   */
  Span span(String document, String anchor, Language language) {
    String place = anchor.isEmpty() ? "" : "/" + anchor;
    return language.equals(model.site().defaultLanguage())
        ? positions.span(document + place)
        : positions.span(SourceMap.translation(fileOf(document, language)) + place);
  }

  /** The file in which a document is, or would be, said in a language. */
  String fileOf(String document, Language language) {
    boolean isDefault = language.equals(model.site().defaultLanguage());
    return "content/" + document + (isDefault ? ".md" : "." + language + ".md");
  }
}
