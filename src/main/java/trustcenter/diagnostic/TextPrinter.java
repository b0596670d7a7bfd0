package trustcenter.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Findings for a person: place, code and message, the line in question with carets under the span,
 * and a hint.
 *
 * <pre>
 * content/subprocessors.yaml:14:12: error[unknown-country]: `Kanada` is not a country code.
 *    14 |   country: Kanada
 *       |            ^^^^^^
 *    hint: use the ISO 3166-1 code, `CA`.
 * </pre>
 */
public final class TextPrinter implements Printer {
  /** Columns left of the bar for the line number; more digits push the bar to the right. */
  private static final int GUTTER = 5;

  private final Sources sources;
  private final boolean colour;

  /**
   * A printer that finds its excerpts in {@code sources}.
   *
   * @param colour whether to write ANSI colours; the text is otherwise the same
   */
  public TextPrinter(Sources sources, boolean colour) {
    this.sources = sources;
    this.colour = colour;
  }

  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    Shown shown = Shown.of(diagnostics);
    for (Diagnostic diagnostic : shown.findings()) {
      text.append(heading(diagnostic));
      text.append(excerpt(diagnostic));
      text.append(hint(diagnostic));
    }
    for (Shown.Rest rest : shown.rest()) {
      text.append(
          heading(
              PlainText.oneLine(rest.file()), rest.severity(), rest.code(), rest.words() + "."));
    }
    return text.toString();
  }

  private String heading(Diagnostic found) {
    return heading(place(found.span()), found.severity(), found.code(), found.message());
  }

  private String heading(String place, Severity severity, Code code, String message) {
    return paint(Paint.BOLD, place + ":")
        + " "
        + paint(Paint.of(severity), severity.word() + "[" + code.word() + "]")
        + ": "
        + PlainText.oneLine(message)
        + "\n";
  }

  private static String place(Span span) {
    String file = PlainText.oneLine(span.file());
    if (span.line() == 0) {
      return file;
    }
    return file + ":" + span.line() + (span.column() == 0 ? "" : ":" + span.column());
  }

  private String excerpt(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    Optional<String> line = sources.line(span.file(), span.line());
    if (line.isEmpty()) {
      return "";
    }
    Excerpt excerpt = Excerpt.of(line.get(), span);
    String number = String.format(Locale.ROOT, "%" + GUTTER + "d", span.line());
    String source = paint(Paint.DIM, number + " |") + " " + excerpt.text() + "\n";
    if (excerpt.carets().isEmpty()) {
      return source;
    }
    String gutter = paint(Paint.DIM, " ".repeat(number.length()) + " |");
    return source + gutter + " " + paint(Paint.of(diagnostic.severity()), excerpt.carets()) + "\n";
  }

  private String hint(Diagnostic diagnostic) {
    return diagnostic
        .hint()
        .map(hint -> "   " + paint(Paint.HINT, "hint:") + " " + PlainText.oneLine(hint) + "\n")
        .orElse("");
  }

  private String paint(Paint paint, String text) {
    return colour ? paint.begin + text + Paint.END : text;
  }

  /** What a part of the text is painted with: ANSI escape sequences (ECMA-48, SGR). */
  private enum Paint {
    BOLD("1"),
    DIM("2"),
    HINT("36"),
    ERROR("1;31"),
    WARNING("1;33"),
    INFO("1;34");

    private static final String END = "\u001B[0m";

    private final String begin;

    Paint(String parameters) {
      this.begin = "\u001B[" + parameters + "m";
    }

    private static Paint of(Severity severity) {
      return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case INFO -> INFO;
      };
    }
  }
}
