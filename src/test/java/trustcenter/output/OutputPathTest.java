package trustcenter.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/index.html",
        "de/",
        "de//index.html",
        ".",
        "..",
        "../index.html",
        "de/../index.html",
        "de/./index.html",
        "de\\index.html",
        "C:index.html",
        "de/a:b",
        "a\nb",
        "a\u0000b",
        "a\u007Fb",
        "a\u0085b"
      })
  void whatCouldLeadOutOfTheSiteIsNoPath(String value) {
    assertThrows(IllegalArgumentException.class, () -> new OutputPath(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "de/index.html", ".nojekyll", ".well-known/security.txt", "a..b"})
  void relativePathsAreTakenAsTheyAre(String value) {
    assertEquals(value, new OutputPath(value).toString());
    assertEquals(new OutputPath(value), new OutputPath(value));
  }

  @Test
  void pathsAreSortedByTheirValue() {
    assertEquals(
        List.of("B", "a", "a-b", "a/b"),
        Stream.of("a/b", "a", "B", "a-b")
            .map(OutputPath::new)
            .sorted()
            .map(OutputPath::value)
            .toList());
  }

  @Test
  void segmentsStandFromTheTopOn() {
    assertEquals(List.of("de", "x", "index.html"), new OutputPath("de/x/index.html").segments());
    assertEquals(List.of("index.html"), new OutputPath("index.html").segments());
  }
}
