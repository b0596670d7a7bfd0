package trustcenter.model;

/** The id of a data center. */
public record DataCenterId(String value) implements Id {
  public DataCenterId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
