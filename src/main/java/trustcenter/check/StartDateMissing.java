package trustcenter.check;

import java.time.LocalDate;
import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;

/** A sub-processor says from when on it is engaged. */
final class StartDateMissing implements Rule {
  @Override
  public Code code() {
    return Code.START_DATE_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Customers may object to an intended change; whether one is intended or already "
            + "in force follows from this date alone. A planned engagement has none yet, and of "
            + "one that has ended the end is what matters.",
        "Add `from`, or `planned: true`.",
        List.of("Art. 28(2) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> needsDate(entry, subject.today()))
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/from",
        "`" + entry.name() + "` does not say since when it is engaged.",
        "give the first day: `from: 2023-01-01`, or `planned: true` if there is no date yet.");
  }

  private static boolean needsDate(Subprocessor entry, LocalDate today) {
    return entry.term().from().isEmpty()
        && !entry.term().planned()
        && entry.status(today) != Status.ENDED;
  }
}
