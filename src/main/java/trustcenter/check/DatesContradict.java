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
            + "engages it has ended, a certificate that ends before it begins and a list that was "
            + "looked up tomorrow cannot be.",
        "Correct the date. What has a `from` is announced: leave `planned` out.",
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
              looked(subject, at + "/transfer", entry.transfer()))
          .forEach(each -> each.ifPresent(found::add));
      for (int i = 0; i < entry.locations().size(); i++) {
        looked(subject, at + "/locations/" + i + "/transfer", entry.locations().get(i).transfer())
            .ifPresent(found::add);
      }
    }
    subject
        .model()
        .certificates()
        .forEach(certificate -> order(subject, certificate).ifPresent(found::add));
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
}
