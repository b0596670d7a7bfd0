package trustcenter.wording;

/**
 * A date.
 *
 * @param iso for machines
 * @param text for readers
 */
public record Day(String iso, String text) {
  /** No date. */
  public static final Day NONE = new Day("", "");

  /** For templates: whether there is none. */
  public boolean isEmpty() {
    return iso.isEmpty();
  }
}
