package trustcenter.model;

/** The id of a certificate or an attestation. */
public record CertificateId(String value) implements Id {
  public CertificateId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
