package trustcenter.model;

/** The id of a control of a vocabulary, for instance {@code physical-access}. */
public record ControlId(String value) implements Id {
  public ControlId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
