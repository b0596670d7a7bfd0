package trustcenter.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;
import trustcenter.diagnostic.Span;

/** Errors stop every build, warnings a strict one, and remarks none. */
final class BuildResultTest {
  @ParameterizedTest
  @CsvSource({
    "ERROR, false, true",
    "ERROR, true, true",
    "WARNING, false, false",
    "WARNING, true, true",
    "INFO, false, false",
    "INFO, true, false"
  })
  void whatStopsABuild(Severity severity, boolean strict, boolean stops) {
    Diagnostic found =
        new Diagnostic(
            Code.PURPOSE_MISSING, severity, Span.ofFile("a.yaml"), "", "A.", Optional.empty());
    assertEquals(stops, BuildResult.stops(List.of(found), strict));
  }
}
