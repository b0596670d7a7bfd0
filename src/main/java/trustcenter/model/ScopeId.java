package trustcenter.model;

/** The id of a scope of a catalogue. */
public record ScopeId(String value) implements Id {
  public ScopeId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
