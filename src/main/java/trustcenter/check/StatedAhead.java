package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.model.Agreement;
import trustcenter.model.Catalogue;
import trustcenter.model.DocumentFile;
import trustcenter.model.PartialDate;
import trustcenter.model.TrustCenter;

/** Dates by which a text says that it holds, or was reviewed, and which lie ahead. */
final class StatedAhead {
  private final Subject subject;
  private final List<Diagnostic> found = new ArrayList<>();

  StatedAhead(Subject subject) {
    this.subject = subject;
  }

  List<Diagnostic> all() {
    TrustCenter model = subject.model();
    for (Catalogue catalogue : model.catalogues()) {
      stated("toms/" + catalogue.id(), catalogue.asOf());
      reviewed(catalogue);
    }
    stated("subprocessors", model.register().asOf());
    for (Agreement agreement : model.agreements()) {
      stated("agreements/" + agreement.id(), agreement.asOf());
    }
    for (DocumentFile document : model.documents()) {
      stated("documents/" + document.id(), document.asOf());
    }
    return found;
  }

  /** A month lies ahead once its first day does. */
  private void stated(String at, Optional<PartialDate> asOf) {
    asOf.filter(date -> date.earliest().isAfter(subject.today()))
        .map(
            date ->
                subject.finding(
                    Code.DATES_CONTRADICT,
                    at + "/as_of",
                    "this is as of " + date + ", which lies ahead.",
                    "write as of when the text holds, or publish it then."))
        .map(finding -> finding.withSeverity(Severity.WARNING))
        .ifPresent(found::add);
  }

  private void reviewed(Catalogue catalogue) {
    catalogue
        .reviewed()
        .filter(day -> day.isAfter(subject.today()))
        .map(
            day ->
                subject.finding(
                    Code.DATES_CONTRADICT,
                    "toms/" + catalogue.id() + "/reviewed",
                    "this was reviewed on " + day + ", which lies ahead.",
                    "write the day on which it was reviewed."))
        .ifPresent(found::add);
  }
}
