package trustcenter.model;

/** The id of a product of the organisation. */
public record ProductId(String value) implements Id {
  public ProductId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
