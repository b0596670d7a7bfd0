package trustcenter.check;

import java.time.LocalDate;
import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Certificate;

/** A certificate is renewed before it runs out. */
final class CertificateExpiring implements Rule {
  private static final int DAYS = 90;

  @Override
  public Code code() {
    return Code.CERTIFICATE_EXPIRING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "An audit takes weeks. Ninety days before its end a certificate is due for renewal, if "
            + "there is to be no gap. The period of an attestation (C5, SOC 2) lies in the past by "
            + "its nature and is not meant.",
        "See to the renewal, and enter the new certificate once it is there.",
        List.of("Art. 32(1)(d) GDPR", "Art. 42(7) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    LocalDate today = subject.today();
    return subject.model().certificates().stream()
        .filter(certificate -> !certificate.scheme().isAttestation())
        .filter(
            certificate ->
                certificate
                    .validUntil()
                    .filter(until -> !until.isBefore(today))
                    .filter(until -> !until.isAfter(today.plusDays(DAYS)))
                    .isPresent())
        .map(certificate -> finding(subject, certificate))
        .toList();
  }

  private Diagnostic finding(Subject subject, Certificate certificate) {
    return subject.finding(
        code(),
        "certificates/" + certificate.id() + "/valid_until",
        "`"
            + certificate.id()
            + "` runs out on "
            + certificate.validUntil().orElseThrow()
            + ", within "
            + DAYS
            + " days.",
        "see to its renewal, and enter the new one once it is there.");
  }
}
