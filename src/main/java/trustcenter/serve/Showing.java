package trustcenter.serve;

import java.util.List;
import java.util.Optional;
import trustcenter.build.Preview;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;

/**
 * What is shown at a time.
 *
 * @param number grows with every change
 * @param preview the last state that could be planned; empty where there was none yet
 * @param current whether that is the state of the files now, and not an earlier one
 * @param diagnostics what was found in the files as they are now
 * @param failure what is to be said beside the findings, a sentence; empty for nothing
 */
record Showing(
    int number,
    Optional<Preview> preview,
    boolean current,
    List<Diagnostic> diagnostics,
    Sources sources,
    Optional<String> failure) {
  Showing {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Nothing was read yet. */
  static Showing nothing() {
    return new Showing(0, Optional.empty(), true, List.of(), new Sources(), Optional.empty());
  }
}
