package trustcenter.cli;

import java.util.ArrayList;
import java.util.List;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;

/** Findings in one line. */
final class Summary {
  private Summary() {}

  /** How many errors and warnings there are, and remarks where there are any. */
  static String of(List<Diagnostic> diagnostics) {
    List<String> parts = new ArrayList<>();
    parts.add(count(diagnostics, Severity.ERROR, "error"));
    parts.add(count(diagnostics, Severity.WARNING, "warning"));
    if (diagnostics.stream().anyMatch(each -> each.severity() == Severity.INFO)) {
      parts.add(count(diagnostics, Severity.INFO, "remark"));
    }
    return String.join(", ", parts);
  }

  /** The same, and that the rules were not asked where they were not: silence is no praise then. */
  static String of(List<Diagnostic> diagnostics, boolean rulesAsked) {
    return of(diagnostics)
        + (rulesAsked ? "" : "; the rules were not asked, because files could not be read");
  }

  private static String count(List<Diagnostic> diagnostics, Severity severity, String word) {
    long count = diagnostics.stream().filter(each -> each.severity() == severity).count();
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
