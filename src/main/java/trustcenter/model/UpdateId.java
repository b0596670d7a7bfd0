package trustcenter.model;

/** The id of an update: its date and its slug. */
public record UpdateId(String value) implements Id {
  public UpdateId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
