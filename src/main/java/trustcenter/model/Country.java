package trustcenter.model;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2, for instance {@code DE}
 */
public record Country(String code) {
  public Country {
    if (!code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("not a country code: " + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
