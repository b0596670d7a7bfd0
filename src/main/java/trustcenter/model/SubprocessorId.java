package trustcenter.model;

/** The id of an engagement in the register of sub-processors. */
public record SubprocessorId(String value) implements Id {
  public SubprocessorId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
