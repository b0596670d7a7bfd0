package trustcenter.model;

/** An area that a document may name in place of countries. */
public enum Area {
  EU("EU"),
  EEA("EEA"),
  WORLDWIDE("worldwide");

  private final String word;

  Area(String word) {
    this.word = word;
  }

  /** As authors write it. */
  public String word() {
    return word;
  }
}
