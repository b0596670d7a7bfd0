package trustcenter.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Period;
import trustcenter.model.Subprocessor;

/** An announced sub-processor begins only after the objection period. */
final class NoticeTooShort implements Rule {
  @Override
  public Code code() {
    return Code.NOTICE_TOO_SHORT;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The objection period is the contract's. It is counted by §§ 187 and 188 BGB: the "
            + "day of the announcement does not count. What the last release tells already is not "
            + "asked again; an earlier day than it tells is.",
        "Let the engagement begin after the last day to object, or say with `urgent` why "
            + "it cannot wait.",
        List.of("Art. 28(2) GDPR", "§§ 187, 188 BGB"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Optional<Period> period = Notice.period(subject);
    List<Diagnostic> found = new ArrayList<>();
    if (subject.published().isEmpty() || period.isEmpty()) {
      return found;
    }
    PublishedRegister published = subject.published().get();
    for (Subprocessor entry : subject.model().register().entries()) {
      Optional<LocalDate> from = entry.term().from().filter(day -> day.isAfter(subject.today()));
      if (from.isPresent()
          && entry.term().urgent().isEmpty()
          && !published.tells(entry, subject.today())) {
        // A day that was told before and is given up says nothing of the new one.
        LocalDate announced = subject.today();
        LocalDate last = period.get().after(announced);
        if (!from.get().isAfter(last)) {
          found.add(finding(subject, entry, announced, last));
        }
      }
    }
    return found;
  }

  private Diagnostic finding(
      Subject subject, Subprocessor entry, LocalDate announced, LocalDate last) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/from",
        "`"
            + entry.name()
            + "` would begin while customers may still object: announced on "
            + announced
            + ", they may until "
            + last
            + ".",
        "let it begin on "
            + last.plusDays(1)
            + " or later, or say with `urgent` why it cannot wait.");
  }
}
