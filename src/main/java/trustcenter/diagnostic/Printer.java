package trustcenter.diagnostic;

import java.util.List;

/**
 * Turns findings into one text for one kind of reader.
 *
 * <p>The order of the list is kept, every line ends with a line feed, and no control character of a
 * source or a message survives: a hostile file cannot command the reader's terminal.
 */
public sealed interface Printer permits TextPrinter, JsonPrinter, GitHubPrinter {
  /** The whole text. */
  String print(List<Diagnostic> diagnostics);
}
