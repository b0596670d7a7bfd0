package trustcenter.model;

/** The id of a downloadable document. */
public record DocumentId(String value) implements Id {
  public DocumentId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
