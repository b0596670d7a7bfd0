package trustcenter.diagnostic;

import java.util.List;

/**
 * Findings as workflow commands, which GitHub Actions shows as annotations at their lines.
 *
 * <p>One command a line. The escaping is that of {@code packages/core/src/command.ts} in
 * github.com/actions/toolkit; an unescaped line break would let a message forge a command of its
 * own.
 */
public final class GitHubPrinter implements Printer {
  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    Shown shown = Shown.of(diagnostics);
    for (Diagnostic found : shown.findings()) {
      String hint = found.hint().map(words -> "\nhint: " + words).orElse("");
      text.append(command(found.severity(), found.code(), found.span(), found.message() + hint));
    }
    for (Shown.Rest rest : shown.rest()) {
      Span file = Span.ofFile(rest.file());
      text.append(command(rest.severity(), rest.code(), file, rest.words() + "."));
    }
    return text.toString();
  }

  private static String command(Severity severity, Code code, Span span, String message) {
    String properties = place(span) + ",title=" + property(code.word());
    return "::" + name(severity) + " " + properties + "::" + message(message) + "\n";
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  /** What is unknown is left out: GitHub would take a 0 for a line. */
  private static String place(Span span) {
    StringBuilder place = new StringBuilder("file=").append(property(span.file()));
    if (span.line() > 0) {
      place.append(",line=").append(span.line());
    }
    if (span.line() > 0 && span.column() > 0) {
      place.append(",col=").append(span.column());
    }
    if (span.line() > 0 && span.endColumn() > span.column()) {
      place.append(",endColumn=").append(span.endColumn());
    }
    return place.toString();
  }

  private static String message(String text) {
    return PlainText.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
