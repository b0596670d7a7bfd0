package trustcenter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;

/** A new sub-processor is announced before it is in force. */
final class NotAnnounced implements Rule {
  @Override
  public Code code() {
    return Code.NOT_ANNOUNCED;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Under a general authorisation the processor informs of any intended change, so "
            + "that the controller can object. It applies where `notice.objection_period` is "
            + "set, to what comes after the first release; an emergency replacement says so "
            + "with `urgent`.",
        "Give the entry a `from` that lies after the objection period and release it now, "
            + "or say with `urgent` why it cannot wait.",
        List.of("Art. 28(2) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    if (subject.published().isEmpty() || Notice.period(subject).isEmpty()) {
      return List.of();
    }
    PublishedRegister published = subject.published().get();
    List<Subprocessor> late =
        subject.model().register().entries().stream()
            .filter(entry -> entry.term().urgent().isEmpty())
            .toList();
    Stream<Diagnostic> begun =
        late.stream()
            .filter(entry -> isInForce(entry, subject))
            .filter(entry -> !isTold(published, entry, subject.today()))
            .map(
                entry ->
                    finding(
                        subject,
                        entry,
                        "` would be in force at once, and no release has announced that."));
    Stream<Diagnostic> over =
        late.stream()
            .filter(entry -> isOver(published, entry, subject.today()))
            .map(
                entry ->
                    finding(
                        subject, entry, "` has begun and ended, and no release has announced it."));
    return Stream.concat(begun, over).toList();
  }

  /** Whether it began after the last release, has ended, and was never published. */
  private static boolean isOver(PublishedRegister published, Subprocessor entry, LocalDate today) {
    return entry.status(today) == Status.ENDED
        && entry.term().from().filter(from -> from.isAfter(published.date())).isPresent()
        && published.before(entry).isEmpty();
  }

  /**
   * What was only planned has no day, and so nobody could object to it; what was told for a later
   * day was not told for this one; and what had ended was told to be over.
   */
  private static boolean isTold(PublishedRegister published, Subprocessor entry, LocalDate today) {
    return published
        .before(entry)
        .map(known -> known.status(today))
        .filter(status -> status == Status.ACTIVE || status == Status.ENDING)
        .isPresent();
  }

  private static boolean isInForce(Subprocessor entry, Subject subject) {
    Status status = entry.status(subject.today());
    return status == Status.ACTIVE || status == Status.ENDING;
  }

  private Diagnostic finding(Subject subject, Subprocessor entry, String what) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/from",
        "`" + entry.name() + what,
        "give it a `from` that lies after the objection period, or say with `urgent` why it cannot wait.");
  }
}
