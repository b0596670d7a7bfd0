package trustcenter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Catalogue;
import trustcenter.model.PartialDate;
import trustcenter.model.Party;
import trustcenter.model.Period;

/** A catalogue of measures was reviewed in time. */
final class ReviewOverdue implements Rule {
  /** How long a catalogue may go unreviewed where nobody says how often it is. */
  private static final Period LONGEST = new Period(0, 24, 0, 0);

  @Override
  public Code code() {
    return Code.REVIEW_OVERDUE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A process for regularly testing, assessing and evaluating the measures is itself one of the"
            + " measures. A catalogue of one's own is reviewed every `review_interval` of"
            + " `site.yaml`; where none is set, and for the catalogue of another party, which has to"
            + " be asked for a current one, it is 24 months. What counts is `reviewed`, else"
            + " `as_of`.",
        "Review the measures and set `reviewed`, or ask the other party for its current catalogue.",
        List.of(
            "Art. 32(1)(d) GDPR",
            "Art. 24(1) sentence 2 and Art. 28(1) GDPR",
            "EDPB Guidelines 07/2020, on verifying the processor's guarantees at appropriate"
                + " intervals"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().catalogues().stream()
        .flatMap(catalogue -> finding(subject, catalogue).stream())
        .toList();
  }

  private Optional<Diagnostic> finding(Subject subject, Catalogue catalogue) {
    boolean isOwn = catalogue.issuer() instanceof Party.Self;
    Optional<Period> own = subject.model().site().reviewInterval().filter(set -> isOwn);
    Optional<LocalDate> seen =
        catalogue.reviewed().or(() -> catalogue.asOf().map(PartialDate::latest));
    return seen.map(own.orElse(LONGEST)::after)
        .filter(due -> due.isBefore(subject.today()))
        .map(
            due ->
                subject.finding(
                    code(),
                    "toms/"
                        + catalogue.id()
                        + (catalogue.reviewed().isPresent() ? "/reviewed" : "/as_of"),
                    "`"
                        + catalogue.title().inOriginal()
                        + "` "
                        + since(catalogue)
                        + ", and was due for review on "
                        + due
                        + ".",
                    isOwn
                        ? "review the measures and set `reviewed`."
                        : "ask for the current catalogue; if it is still this one, set `reviewed`."));
  }

  private static String since(Catalogue catalogue) {
    return catalogue
        .reviewed()
        .map(day -> "was last reviewed on " + day)
        .orElseGet(() -> "is as of " + catalogue.asOf().map(PartialDate::toString).orElse("?"));
  }
}
