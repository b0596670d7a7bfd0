package trustcenter.content;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.SourceMap;
import trustcenter.diagnostic.Span;
import trustcenter.model.Language;
import trustcenter.reference.Reference;

/**
 * A file while it is read, and where findings, positions and ids about it go.
 *
 * @param file as messages name it, {@code content/} included
 * @param languages of the site; the first is the default
 */
record Source(
    String file,
    List<Language> languages,
    Reference reference,
    Diagnostics diagnostics,
    SourceMap positions,
    Ids ids,
    Links links,
    KnownTexts texts) {

  Source(
      String file,
      List<Language> languages,
      Reference reference,
      Diagnostics diagnostics,
      SourceMap positions,
      Ids ids,
      Links links) {
    this(file, languages, reference, diagnostics, positions, ids, links, new KnownTexts());
  }

  Source at(String otherFile) {
    return new Source(otherFile, languages, reference, diagnostics, positions, ids, links, texts);
  }

  Source in(List<Language> otherLanguages) {
    return new Source(file, otherLanguages, reference, diagnostics, positions, ids, links, texts);
  }

  Language defaultLanguage() {
    return languages.get(0);
  }

  /** The file without {@code content/}: what links in it are relative to. */
  String path() {
    return file.startsWith("content/") ? file.substring("content/".length()) : file;
  }

  void report(Code code, Span span, String message, String hint) {
    diagnostics.report(code, span, message, hint);
  }
}
