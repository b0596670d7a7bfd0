package trustcenter.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The world around the program: where it prints, what it may know of it.
 *
 * @param terminal whether a person watches
 * @param environment variables by name
 * @param questions puts a question to the person and returns the answer
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Map<String, String> environment,
    Clock clock,
    UnaryOperator<String> questions) {
  Console {
    environment = Map.copyOf(environment);
  }

  /** Nobody answers. */
  Console(
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Map<String, String> environment,
      Clock clock) {
    this(out, err, terminal, environment, clock, question -> "");
  }

  /** What a person answers; empty for nothing. */
  String ask(String question) {
    return questions.apply(question).strip();
  }

  /** Colour on a terminal, unless {@code NO_COLOR} is set to anything (no-color.org). */
  boolean hasColour() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
