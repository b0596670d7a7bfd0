package trustcenter.audit;

import trustcenter.output.OutputPath;

/** Where a reference leads. */
sealed interface Destination {
  /** To a file of the tree. */
  record Found(OutputPath file) implements Destination {}

  /**
   * Nowhere.
   *
   * @param reason why, the end of a sentence
   * @param hint what to do, a sentence; may be empty
   */
  record Dead(String reason, String hint) implements Destination {}

  /** To another place on the same host, which this tree says nothing about. */
  record Outside() implements Destination {}
}
