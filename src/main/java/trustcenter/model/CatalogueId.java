package trustcenter.model;

/** The id of a catalogue of technical and organisational measures. */
public record CatalogueId(String value) implements Id {
  public CatalogueId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
