package trustcenter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.model.Certificate;

/** A certificate that has run out is not shown as one that holds. */
final class CertificateExpired implements Rule {
  @Override
  public Code code() {
    return Code.CERTIFICATE_EXPIRED;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A controller relies on certificates when it decides whether the guarantees are "
            + "sufficient; one that has run out and is still claimed misleads it. It is an error "
            + "where a data center or a measure claims the certificate, and a warning where it "
            + "stands in the list of certificates only, which shows it as expired. The period of an "
            + "attestation (C5, SOC 2) lies in the past by its nature and is not meant.",
        "Enter the renewed certificate. Until there is one, take the expired one away from the data "
            + "center and from the measure that claim it.",
        List.of("Art. 28(5) and Art. 32(3) GDPR", "§ 5(2) no. 1 UWG, for publishers in Germany"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    ShownCertificates shown = new ShownCertificates(subject.model());
    return subject.model().certificates().stream()
        .filter(certificate -> !certificate.scheme().isAttestation())
        .filter(
            certificate -> certificate.validUntil().filter(subject.today()::isAfter).isPresent())
        .map(certificate -> finding(subject, certificate, shown.place(certificate)))
        .toList();
  }

  private Diagnostic finding(Subject subject, Certificate certificate, Optional<String> shownBy) {
    LocalDate until = certificate.validUntil().orElseThrow();
    Diagnostic error =
        subject.finding(
            code(),
            "certificates/" + certificate.id() + "/valid_until",
            "`"
                + certificate.id()
                + "` ran out on "
                + until
                + shownBy.map(place -> " and is still claimed " + place).orElse("")
                + ".",
            shownBy.isPresent()
                ? "enter the renewed one, or take this one away from there."
                : "enter the renewed one, or delete this one.");
    return shownBy.isPresent() ? error : error.withSeverity(Severity.WARNING);
  }
}
