package trustcenter.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, so that one run reports all of them. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void report(Code code, Span span, String message, String hint) {
    found.add(Diagnostic.of(code, span, message, hint));
  }

  public void reportAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** Everything found so far, by file, line and column; what was reported twice stands once. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
