package trustcenter.model;

/** Where something is done: in a country or in an area. */
public sealed interface Place {
  /** The code or word as authors write it, for instance {@code SI} or {@code EEA}. */
  String code();

  /** One country. */
  record InCountry(Country country) implements Place {
    @Override
    public String code() {
      return country.code();
    }
  }

  /** Anywhere in an area. */
  record InArea(Area area) implements Place {
    @Override
    public String code() {
      return area.word();
    }
  }
}
