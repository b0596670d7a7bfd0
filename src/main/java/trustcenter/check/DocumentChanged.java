package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.DocumentFile;

/** A document that changed has another date. */
final class DocumentChanged implements Rule {
  @Override
  public Code code() {
    return Code.DOCUMENT_CHANGED;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A customer who keeps a certificate or an annex as evidence knows it by its title and its"
            + " date. If the file has another content than in the last release and `as_of` is the"
            + " same, two different documents bear one name. Files are compared by their SHA-256"
            + " digests.",
        "Set `as_of` to the date of the new file, or put the old file back.",
        List.of("Art. 28(3)(h) GDPR", "Art. 5(2) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().documents().stream()
        .flatMap(
            document ->
                subject
                    .published()
                    .flatMap(published -> published.content().document(document.id()))
                    .filter(before -> !before.sha256().equals(document.sha256()))
                    .filter(before -> before.asOf().equals(document.asOf()))
                    .map(before -> finding(subject, document))
                    .stream())
        .toList();
  }

  private Diagnostic finding(Subject subject, DocumentFile document) {
    return subject.finding(
        code(),
        "documents/" + document.id() + "/file",
        "documents/"
            + document.file()
            + " is another file than in the last release, "
            + document
                .asOf()
                .map(date -> "and is still as of " + date + ".")
                .orElse("and its entry has no date."),
        "set `as_of` to the date of this file.");
  }
}
