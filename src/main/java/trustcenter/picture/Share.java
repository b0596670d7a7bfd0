package trustcenter.picture;

/**
 * A share of a drawing's width.
 *
 * @param hundredths of a percent
 */
record Share(int hundredths) {
  static final int WHOLE = 10_000;

  /** The left end. */
  static final Share NOTHING = new Share(0);

  /** The right end. */
  static final Share ALL = new Share(WHOLE);

  Share minus(Share other) {
    return new Share(hundredths - other.hundredths);
  }

  /** As SVG writes it. */
  @Override
  public String toString() {
    int rest = hundredths % 100;
    return hundredths / 100 + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + rest) + "%";
  }
}
