package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Certificate;
import trustcenter.model.Scheme;
import trustcenter.reference.CertificateLevels;

/**
 * A certificate says until when it is valid, and what is needed to read it: a TÜV TSI certificate
 * its level, an attestation its type and the period that was audited.
 */
final class CertificateIncomplete implements Rule {
  @Override
  public Code code() {
    return Code.CERTIFICATE_INCOMPLETE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A controller may take certifications into account when it decides on an audit, "
            + "and only for the time and the scope that they cover. BSI C5 and SOC 2 reports "
            + "are of type 1 (design, at a point in time) or type 2 (effectiveness, over a "
            + "period). Which levels and types a scheme has is a data file, `certificate-levels.tsv`.",
        "Add what the certificate or the report states: `level`, `valid_from`, " + "`valid_until`.",
        List.of(
            "Clause 7.6(c) of the standard contractual clauses, Implementing Decision (EU) 2021/915"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Certificate certificate : subject.model().certificates()) {
      List<String> missing = missing(certificate);
      if (!missing.isEmpty()) {
        findings.add(
            subject.finding(
                code(),
                "certificates/" + certificate.id(),
                "`" + certificate.id() + "` lacks " + Words.listed(missing) + ".",
                "add what the certificate or the report states."));
      }
      subject
          .reference()
          .certificateLevels()
          .of(certificate.scheme())
          .flatMap(known -> strange(subject, certificate, known))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** A level that is none of its scheme's. */
  private Optional<Diagnostic> strange(
      Subject subject, Certificate certificate, CertificateLevels.Known known) {
    return certificate
        .level()
        .filter(level -> !known.isNamedIn(level))
        .map(
            level ->
                subject.finding(
                    code(),
                    "certificates/" + certificate.id() + "/level",
                    "`"
                        + level
                        + "` is no "
                        + known.name()
                        + " that the scheme of `"
                        + certificate.id()
                        + "` has.",
                    "write it as the certificate or the report does, for instance `"
                        + known.example()
                        + "`."));
  }

  private static List<String> missing(Certificate certificate) {
    Scheme scheme = certificate.scheme();
    List<String> missing = new ArrayList<>();
    if (certificate.level().isEmpty() && (scheme == Scheme.TUEV_TSI || scheme.isAttestation())) {
      missing.add("level");
    }
    if (certificate.validFrom().isEmpty() && scheme.isAttestation() && !isDated(certificate)) {
      missing.add("valid_from");
    }
    if (certificate.validUntil().isEmpty() && !isDated(certificate)) {
      missing.add("valid_until");
    }
    return missing;
  }

  /** Whether it is a report on a point in time that names this time. */
  private static boolean isDated(Certificate certificate) {
    boolean isTypeOne =
        certificate.scheme().isAttestation()
            && certificate.level().filter(level -> level.matches(".*\\b[1I]")).isPresent();
    return isTypeOne
        && (certificate.validFrom().isPresent() || certificate.validUntil().isPresent());
  }
}
