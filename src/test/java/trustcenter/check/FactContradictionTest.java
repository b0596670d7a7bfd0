package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels of redundancy and durations in a text, held against the facts of a data center. */
final class FactContradictionTest {
  @TempDir Path folder;

  private int found(String language, String facts, String measure) {
    return Sites.german(folder)
        .with("site.yaml", "languages: [" + language + "]", "organisation: {name: A}")
        .with("data-centers/a.yaml", "name: A", "facts: {" + facts + "}")
        .with("toms/m.md", "---", "title: M", "---", "## X", "", "- " + measure)
        .found(new FactContradiction())
        .size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Kühlung ist nach N ausgelegt. | N+1 | at-least | 1",
        "Die Kühlung ist N-redundant. | N+1 | at-least | 1",
        "Kühlung (Redundanz N) | N+1 | at-least | 1",
        "Die Kühlung ist nach n+1 ausgelegt. | N+1 | at-least | 0",
        "Die Kühlung ist nach 2N ausgelegt. | N+1 | at-least | 0",
        "Die Kühlung ist nach 2N ausgelegt. | N+1 | '' | 1",
        "Die Kühlung ist nach N + 1 ausgelegt. | 2N | '' | 1",
        "Die Kühlung ist mindestens N ausgelegt. | N+1 | '' | 0",
        "Die Kühlung ist nach 2N+1 ausgelegt. | 2N | '' | 0",
        "Die Kühlung hält N.N. auf Trab. | N+1 | '' | 0",
        "Die Kühlung ist nach N ausgelegt. | N | '' | 0"
      })
  void levelsAreCompared(String measure, String level, String qualifier, int expected) {
    String how = qualifier.isEmpty() ? "" : ", qualifier: " + qualifier;
    String facts = "cooling: {air_conditioning: {redundancy: " + level + how + "}}";
    assertEquals(expected, found("de", facts, measure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Aufnahmen werden 4 Wochen gespeichert. | 14 days | 1",
        "de | Videoaufzeichnungen werden vier Wochen lang aufbewahrt. | 14 days | 1",
        "de | Speicherung der Videoaufnahmen für 4 Wochen | 14 days | 1",
        "de | Videoüberwachung mit 4 Wochen Speicherdauer | 14 days | 1",
        "de | Die Videoüberwachung wird alle 4 Wochen geprüft. | 14 days | 0",
        "de | Die Aufnahmen werden zwei Wochen gespeichert. | 14 days | 0",
        "de | Die Aufnahmen werden 336 Stunden gespeichert. | 14 days | 0",
        "de | Die Aufnahmen werden 1 Monat gespeichert. | 14 days | 1",
        "de | Die Aufnahmen werden 1 Monat gespeichert. | 30 days | 0",
        "de | Die Aufnahmen werden 4 Wochen gespeichert. | 1 month | 0",
        "de | Die Aufnahmen werden 2 Wochen gespeichert. | 1 month | 1",
        "de | Die Aufnahmen werden höchstens 4 Wochen gespeichert. | 14 days | 0",
        "en | Footage is kept for 4 weeks. | 14 days | 1",
        "en | Video recordings are stored for four weeks. | 14 days | 1",
        "en | Video surveillance with a retention of 4 weeks | 14 days | 1",
        "en | Footage is kept for 2 months. | 14 days | 1",
        "en | Footage is kept for two weeks. | 14 days | 0"
      })
  void durationsAreCompared(String language, String measure, String known, int expected) {
    assertEquals(
        expected, found(language, "access: {video: {retention: " + known + "}}", measure), measure);
  }
}
