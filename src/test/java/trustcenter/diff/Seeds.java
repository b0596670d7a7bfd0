package trustcenter.diff;

/** The seed of this run of the tests, which is printed where a test fails. */
final class Seeds {
  private Seeds() {}

  /** The seed that the build gives, so that a failure can be had again. */
  static long next() {
    return Long.getLong("trustcenter.seed", 20261123L);
  }
}
