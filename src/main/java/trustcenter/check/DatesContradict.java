package trustcenter.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Certificate;
import trustcenter.model.Subprocessor;
import trustcenter.model.Transfer;

/** No date contradicts another one or the calendar. */
final class DatesContradict implements Rule {
  @Override
  public Code code() {
    return Code.DATES_CONTRADICT;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Whether an engagement is announced, in force or ended follows from its dates alone, and "
            + "so does the period to object. An engagement that ends before it begins, one that "
            + "has a first or a last day and is only `planned`, one that begins after the one that "
            + "engages it has ended or before that one begins, one that is replaced before it begins, a "
            + "certificate that ends before it begins and a list that was looked up tomorrow cannot "
            + "be; nor a review that lies ahead, or a certificate that is claimed and holds only from "
            + "a later day, unless another of its scheme and holder holds today. An `as_of` that lies "
            + "ahead is a warning only, since a text is often made ready before its day. It is not "
            + "asked when an engager that `replaces` another one began, since who was engaged by "
            + "that one stays; nor when a replaced engagement with an `until` began, since a merger "
            + "may be with a younger one.",
        "Correct the date. What has a `from` is announced: leave `planned` out. A certificate that "
            + "does not hold yet is listed without `data_centers`, and no measure names it.",
        List.of("Art. 28(2) GDPR", "Art. 5(1)(d) and Art. 5(2) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> found = new ArrayList<>();
    for (Subprocessor entry : subject.model().register().entries()) {
      String at = "subprocessors/" + entry.id();
      Stream.of(
              order(subject, at, entry),
              planned(subject, at, entry),
              engager(subject, at, entry),
              engagedTooSoon(subject, at, entry),
              looked(subject, at + "/transfer", entry.transfer()))
          .forEach(each -> each.ifPresent(found::add));
      for (int i = 0; i < entry.locations().size(); i++) {
        looked(subject, at + "/locations/" + i + "/transfer", entry.locations().get(i).transfer())
            .ifPresent(found::add);
      }
    }
    subject.model().register().entries().forEach(entry -> replaced(subject, entry, found));
    ShownCertificates shown = new ShownCertificates(subject.model());
    for (Certificate certificate : subject.model().certificates()) {
      order(subject, certificate).ifPresent(found::add);
      tooSoon(subject, certificate, shown).ifPresent(found::add);
    }
    found.addAll(new StatedAhead(subject).all());
    return found;
  }

  private Optional<Diagnostic> order(Subject subject, String at, Subprocessor entry) {
    Optional<LocalDate> from = entry.term().from();
    return entry
        .term()
        .until()
        .filter(until -> from.filter(until::isBefore).isPresent())
        .map(
            until ->
                subject.finding(
                    code(),
                    at + "/until",
                    "`"
                        + entry.name()
                        + "` ends on "
                        + until
                        + ", before it begins, on "
                        + from.orElseThrow()
                        + ".",
                    "correct `from` or `until`."));
  }

  private Optional<Diagnostic> planned(Subject subject, String at, Subprocessor entry) {
    if (!entry.term().planned()) {
      return Optional.empty();
    }
    if (entry.term().from().isPresent()) {
      return Optional.of(
          subject.finding(
              code(),
              at + "/planned",
              "`" + entry.name() + "` has a `from` date: it is announced, not planned.",
              "leave out `planned`, or the date."));
    }
    return entry
        .term()
        .until()
        .map(
            until ->
                subject.finding(
                    code(),
                    at + "/planned",
                    "`" + entry.name() + "` is only planned, and has a last day, " + until + ".",
                    "leave out `planned`, or the date."));
  }

  private Optional<Diagnostic> engager(Subject subject, String at, Subprocessor entry) {
    Optional<LocalDate> from = entry.term().from();
    return entry
        .engagedBy()
        .flatMap(subject.model().register()::entry)
        .filter(engager -> engager.term().until().filter(last -> isAfter(from, last)).isPresent())
        .map(
            engager ->
                subject.finding(
                    code(),
                    at + "/from",
                    "`"
                        + entry.name()
                        + "` begins on "
                        + from.orElseThrow()
                        + ", after `"
                        + engager.id()
                        + "`, which engages it, has ended.",
                    "correct `from`, `engaged_by`, or the `until` of `" + engager.id() + "`."));
  }

  private static boolean isAfter(Optional<LocalDate> from, LocalDate last) {
    return from.filter(first -> first.isAfter(last)).isPresent();
  }

  /** An engagement before its engager's; whoever took over an engager's contracts keeps its own. */
  private Optional<Diagnostic> engagedTooSoon(Subject subject, String at, Subprocessor entry) {
    Optional<LocalDate> from = entry.term().from();
    return entry
        .engagedBy()
        .flatMap(subject.model().register()::entry)
        .filter(engager -> engager.replaces().isEmpty())
        .filter(engager -> engager.term().from().filter(first -> isBefore(from, first)).isPresent())
        .map(
            engager ->
                subject.finding(
                    code(),
                    at + "/from",
                    "`"
                        + entry.name()
                        + "` begins on "
                        + from.orElseThrow()
                        + ", before `"
                        + engager.id()
                        + "`, which engages it, begins, on "
                        + engager.term().from().orElseThrow()
                        + ".",
                    "correct `engaged_by`, or the `from` of one of the two."));
  }

  private static boolean isBefore(Optional<LocalDate> from, LocalDate first) {
    return from.filter(day -> day.isBefore(first)).isPresent();
  }

  private void replaced(Subject subject, Subprocessor entry, List<Diagnostic> found) {
    for (int i = 0; i < entry.replaces().size(); i++) {
      String at = "subprocessors/" + entry.id() + "/replaces/" + i;
      subject
          .model()
          .register()
          .entry(entry.replaces().get(i))
          .filter(other -> isReplacedTooSoon(subject, entry, other))
          .map(other -> replacedTooSoon(subject, at, entry, other))
          .ifPresent(found::add);
    }
  }

  /** What has an end may be merged into something older, once it has begun. */
  private static boolean isReplacedTooSoon(
      Subject subject, Subprocessor entry, Subprocessor other) {
    return other
        .term()
        .from()
        .filter(first -> isBefore(entry.term().from(), first))
        .filter(first -> other.term().until().isEmpty() || first.isAfter(subject.today()))
        .isPresent();
  }

  private Diagnostic replacedTooSoon(
      Subject subject, String at, Subprocessor entry, Subprocessor other) {
    return subject.finding(
        code(),
        at,
        "`"
            + entry.name()
            + "` begins on "
            + entry.term().from().orElseThrow()
            + " and replaces `"
            + other.id()
            + "`, which begins only on "
            + other.term().from().orElseThrow()
            + ".",
        "correct `replaces`, or the `from` of one of the two; what was merged into another one has"
            + " an `until`.");
  }

  private Optional<Diagnostic> looked(Subject subject, String at, Optional<Transfer> transfer) {
    return transfer
        .flatMap(Transfer::checked)
        .filter(day -> day.isAfter(subject.today()))
        .map(
            day ->
                subject.finding(
                    code(),
                    at + "/checked",
                    "this was checked on " + day + ", which lies ahead.",
                    "write the day on which it was looked up."));
  }

  private Optional<Diagnostic> order(Subject subject, Certificate certificate) {
    return certificate
        .validUntil()
        .filter(until -> certificate.validFrom().filter(until::isBefore).isPresent())
        .map(
            until ->
                subject.finding(
                    code(),
                    "certificates/" + certificate.id() + "/valid_until",
                    "`"
                        + certificate.id()
                        + "` is valid until "
                        + until
                        + " and from "
                        + certificate.validFrom().orElseThrow()
                        + " only.",
                    "correct `valid_from` or `valid_until`."));
  }

  /**
   * A certificate that is claimed before it holds. The audited period of an attestation is over, so
   * one that is still to begin cannot have been audited, claimed or not.
   */
  private Optional<Diagnostic> tooSoon(
      Subject subject, Certificate certificate, ShownCertificates shown) {
    String place =
        shown
            .place(certificate)
            .filter(claimed -> !holdsOtherwise(subject, certificate))
            .map(claimed -> " and is claimed " + claimed)
            .orElse("");
    return certificate
        .validFrom()
        .filter(from -> from.isAfter(subject.today()))
        .filter(from -> !place.isEmpty() || certificate.scheme().isAttestation())
        .map(
            from ->
                subject.finding(
                    code(),
                    "certificates/" + certificate.id() + "/valid_from",
                    certificate.scheme().isAttestation()
                        ? "the period that `"
                            + certificate.id()
                            + "` attests begins on "
                            + from
                            + "."
                        : "`" + certificate.id() + "` holds only from " + from + place + ".",
                    certificate.scheme().isAttestation()
                        ? "write the period that was audited."
                        : "correct `valid_from`, or take it away from there until it holds."));
  }

  /** Whether another certificate of its scheme and holder holds today, which it will renew. */
  private static boolean holdsOtherwise(Subject subject, Certificate certificate) {
    return subject.model().certificates().stream()
        .filter(other -> !other.id().equals(certificate.id()))
        .filter(other -> other.scheme() == certificate.scheme())
        .filter(other -> other.holder().equals(certificate.holder()))
        .filter(other -> other.validFrom().filter(subject.today()::isBefore).isEmpty())
        .anyMatch(other -> other.validUntil().filter(subject.today()::isAfter).isEmpty());
  }
}
