package trustcenter.audit;

/**
 * What a page or a style sheet refers to.
 *
 * @param use what the browser does with it
 * @param written the address as it is written
 * @param address what it means
 */
record Reference(Use use, String written, Address address) {
  private static final int SHOWN = 100;

  /**
   * What a browser does with an address: it follows it when asked, sends to it what a reader typed,
   * or loads it without asking.
   */
  enum Use {
    LINK("links to"),
    FORM("sends a form to"),
    RESOURCE("loads");

    private final String verb;

    Use(String verb) {
      this.verb = verb;
    }
  }

  static Reference of(Use use, String written) {
    return new Reference(use, written, Address.of(written));
  }

  /** What the page does, for a message: {@code links to `../index.html`}; a long address is cut. */
  String words() {
    String line = written.strip().replaceAll("\\s+", " ");
    String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    return use.verb + " `" + shown + "`";
  }
}
