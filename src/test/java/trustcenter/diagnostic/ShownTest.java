package trustcenter.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ShownTest {
  private static final int MANY = 1_250;

  @Test
  void ofOneKindInOneFileAHundredAreShownAndTheOthersCounted() {
    Shown shown = Shown.of(many());
    assertEquals(102, shown.findings().size());
    assertEquals(
        List.of(new Shown.Rest("a.yaml", Severity.ERROR, Code.UNKNOWN_KEY, MANY - 100)),
        shown.rest());
  }

  @Test
  void everyPrinterTellsHowManyItLeavesOut() {
    String text = new TextPrinter(new Sources(), false).print(many());
    assertEquals(103, text.lines().count());
    assertTrue(
        text.endsWith("a.yaml: error[unknown-key]: 1,150 more of this kind in this file.\n"), text);

    String commands = new GitHubPrinter().print(many());
    assertEquals(103, commands.lines().count());
    assertTrue(
        commands.endsWith(
            "::error file=a.yaml,title=unknown-key::1,150 more of this kind in this file.\n"),
        commands);

    JsonNode json = JsonMapper.shared().readTree(new JsonPrinter(true).print(many()));
    assertEquals(102, json.get("diagnostics").size());
    assertEquals(1_150, json.get("more").get(0).get("count").asInt());
    assertEquals(MANY + 2, json.get("errors").asInt());
  }

  private static List<Diagnostic> many() {
    List<Diagnostic> all = new ArrayList<>();
    for (int line = 1; line <= MANY; line++) {
      all.add(found(Code.UNKNOWN_KEY, "a.yaml", line));
    }
    all.add(found(Code.SYNTAX, "a.yaml", MANY + 1));
    all.add(found(Code.UNKNOWN_KEY, "b.yaml", 1));
    return all;
  }

  private static Diagnostic found(Code code, String file, int line) {
    return Diagnostic.of(code, new Span(file, line, 1, 2), "Wrong.", "");
  }
}
