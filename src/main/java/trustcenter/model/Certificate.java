package trustcenter.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A certificate or an attestation.
 *
 * @param title how it is called where its scheme is {@code other}, or where its holder calls it
 *     otherwise
 * @param level a level, or an attestation's type
 * @param holder whose it is
 * @param validFrom for an attestation the begin of the audited period
 * @param validUntil the last day; for an attestation the end of the audited period
 */
public record Certificate(
    CertificateId id,
    Scheme scheme,
    Optional<Localised<String>> title,
    Optional<String> version,
    Optional<String> level,
    Optional<String> issuer,
    Optional<String> number,
    Optional<Party> holder,
    List<DataCenterId> dataCenters,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    Optional<DocumentId> document) {
  public Certificate {
    dataCenters = List.copyOf(dataCenters);
  }
}
