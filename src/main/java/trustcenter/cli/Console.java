package trustcenter.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;

/**
 * The world around the program: where it prints, what it may know of it.
 *
 * @param terminal whether a person watches
 * @param environment variables by name
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Map<String, String> environment,
    Clock clock) {
  Console {
    environment = Map.copyOf(environment);
  }

  /** Colour on a terminal, unless {@code NO_COLOR} is set to anything (no-color.org). */
  boolean hasColour() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
