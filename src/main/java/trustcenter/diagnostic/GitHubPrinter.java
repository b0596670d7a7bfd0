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
    diagnostics.forEach(diagnostic -> text.append(command(diagnostic)).append('\n'));
    return text.toString();
  }

  private static String command(Diagnostic diagnostic) {
    String properties = place(diagnostic.span()) + ",title=" + property(diagnostic.code().word());
    String hint = diagnostic.hint().map(text -> "\nhint: " + text).orElse("");
    return "::"
        + name(diagnostic.severity())
        + " "
        + properties
        + "::"
        + message(diagnostic.message() + hint);
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
