package trustcenter.diff;

/**
 * The seed of the drawn contents, which is printed where a test fails. It is the same in every run:
 * of contents drawn at random some hold ties between candidates for a rename, which are resolved
 * the same way each time, but not the same way back. Another seed is tried with {@code
 * -Dtrustcenter.draw=N}.
 */
final class Seeds {
  private Seeds() {}

  /** The seed of this run. */
  static long next() {
    return Long.getLong("trustcenter.draw", 20261123L);
  }
}
