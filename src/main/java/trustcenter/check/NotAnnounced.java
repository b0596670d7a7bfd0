package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;

/**
 * A new sub-processor is announced before it is in force.
 *
 * <p>Art. 28(2) GDPR: under a general authorisation the processor informs of any <em>intended</em>
 * change, so that the controller can object. It applies where the site states an objection period,
 * to a release that follows another; an emergency replacement says so with {@code urgent}.
 */
final class NotAnnounced implements Rule {
  @Override
  public Code code() {
    return Code.NOT_ANNOUNCED;
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    if (subject.published().isEmpty() || Notice.period(subject).isEmpty()) {
      return List.of();
    }
    PublishedRegister published = subject.published().get();
    return subject.model().register().entries().stream()
        .filter(entry -> isInForce(entry, subject) && entry.term().urgent().isEmpty())
        .filter(entry -> published.before(entry).isEmpty())
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private static boolean isInForce(Subprocessor entry, Subject subject) {
    Status status = entry.status(subject.today());
    return status == Status.ACTIVE || status == Status.ENDING;
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/from",
        "`" + entry.name() + "` would be in force at once, and no release has announced it.",
        "give it a `from` that lies after the objection period, or say with `urgent` why it cannot wait.");
  }
}
