package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.diagnostic.Span;

final class SummaryTest {
  private static String of(Severity... severities) {
    List<Diagnostic> found =
        Stream.of(severities)
            .map(
                severity ->
                    new Diagnostic(
                        Code.SYNTAX, severity, Span.ofFile("a"), "", "A.", Optional.empty()))
            .toList();
    return Summary.of(found);
  }

  @Test
  void remarksAreCountedWhereThereAreAny() {
    assertEquals("0 errors, 0 warnings", of());
    assertEquals("1 error, 2 warnings", of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    assertEquals("0 errors, 0 warnings, 1 remark", of(Severity.INFO));
    assertEquals(
        "0 errors, 1 warning, 2 remarks", of(Severity.INFO, Severity.WARNING, Severity.INFO));
  }
}
