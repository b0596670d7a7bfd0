package trustcenter.model;

/** The id of an agreement under Art. 28 GDPR. */
public record AgreementId(String value) implements Id {
  public AgreementId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
