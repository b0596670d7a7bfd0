package trustcenter.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One finding about what an author wrote.
 *
 * @param code what kind of finding it is
 * @param severity its weight here; a rule may give less than its code's usual weight, never more
 * @param span where it is
 * @param at the pointer of the thing it is about, for instance {@code subprocessors/mailer}; empty
 *     where it is about a file as such. Waivers match on it.
 * @param message what is wrong, one sentence
 * @param hint what to do, one sentence without "hint:"
 */
public record Diagnostic(
    Code code, Severity severity, Span span, String at, String message, Optional<String> hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::severity)
          .thenComparing(diagnostic -> diagnostic.code().word())
          .thenComparing(Diagnostic::at)
          .thenComparing(Diagnostic::message);

  /** A finding with its code's usual severity that is about no particular thing of the model. */
  public static Diagnostic of(Code code, Span span, String message, String hint) {
    return new Diagnostic(
        code,
        code.severity(),
        span,
        "",
        message,
        hint.isEmpty() ? Optional.empty() : Optional.of(hint));
  }

  /** A finding with its code's usual severity about the thing at a pointer. */
  public static Diagnostic at(String at, Code code, Span span, String message, String hint) {
    return new Diagnostic(
        code,
        code.severity(),
        span,
        at,
        message,
        hint.isEmpty() ? Optional.empty() : Optional.of(hint));
  }

  /** The same finding with a lesser weight. */
  public Diagnostic withSeverity(Severity lesser) {
    return new Diagnostic(code, lesser, span, at, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
