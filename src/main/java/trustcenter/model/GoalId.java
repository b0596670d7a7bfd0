package trustcenter.model;

/** The id of a goal of protection, for instance {@code confidentiality}. */
public record GoalId(String value) implements Id {
  public GoalId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
