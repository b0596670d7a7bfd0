package trustcenter.model;

/** The id of a free page: its slug. */
public record PageId(String value) implements Id {
  public PageId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
