package trustcenter.model;

/**
 * Everything else: imprint, privacy policy, FAQ. Not part of a release.
 *
 * @param order among the entries of its navigation, lowest first
 */
public record Page(
    PageId id,
    Localised<String> title,
    Navigation navigation,
    int order,
    Localised<Markdown> body) {

  /** Where a page is listed. */
  public enum Navigation {
    MAIN("main"),
    FOOTER("footer"),
    NONE("none");

    private final String word;

    Navigation(String word) {
      this.word = word;
    }

    /** As authors write it. */
    public String word() {
      return word;
    }
  }
}
