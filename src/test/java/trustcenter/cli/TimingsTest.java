package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a build tells of itself when it is asked. Figures are never looked at, only that they are
 * there.
 */
class TimingsTest {
  @TempDir private Path folder;
  private CommandShell shell;

  @BeforeEach
  void content() throws IOException {
    shell = new CommandShell(folder, "2026-01-31");
    shell.write("content/site.yaml", "organisation: {name: Example Ltd}\n");
  }

  private int build(String... more) {
    List<String> all = new ArrayList<>(List.of("build", "--source", folder.toString()));
    all.addAll(List.of(more));
    return shell.run(all.toArray(String[]::new));
  }

  @Test
  void eachStageHasALineAndTheWholeHasOne() {
    assertEquals(0, build("--timings"));
    List<String> words =
        shell
            .err()
            .lines()
            .map(line -> line.split(" ", 2)[0])
            .filter(word -> !word.contains(":"))
            .toList();
    List<String> expected =
        List.of("stage", "content", "releases", "rules", "theme", "compose", "swap", "all");
    assertTrue(words.containsAll(expected), shell.err());
    assertTrue(shell.out().startsWith("built "), shell.out());
  }

  @Test
  void programsGetTheStagesInTheirOrderAsJson() {
    assertEquals(0, build("--timings=json", "--format", "json"));
    JsonNode timings = new JsonMapper().readTree(shell.err().lines().findFirst().orElseThrow());
    List<String> stages = new ArrayList<>();
    timings.get("stages").forEach(stage -> stages.add(stage.get("stage").asString()));
    assertEquals(List.of("unchanged", "content"), stages.subList(0, 2));
    assertEquals("swap", stages.get(stages.size() - 1));
    long pages = 0;
    for (JsonNode stage : timings.get("stages")) {
      assertTrue(stage.get("ms").asDouble() >= 0, stage::toString);
      assertTrue(stage.get("processor_ms").asDouble() >= 0, stage::toString);
      if (stage.get("stage").asString().equals("compose")) {
        pages = stage.get("times").asLong();
      }
    }
    assertTrue(pages > 1, "each page is composed");
    assertTrue(timings.get("ms").asDouble() > 0);
  }

  @Test
  void withoutBeingAskedItSaysNothing() {
    assertEquals(0, build());
    assertFalse(shell.said().contains("compose"), shell.said());
  }

  @Test
  void aRecordingIsWrittenThatTheJdkReads() throws IOException {
    Path file = folder.resolve("build.jfr");
    assertEquals(0, build("--profile", file.toString()), shell::said);
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    assertFalse(events.isEmpty());
  }

  @Test
  void aRecordingThatCannotBeWrittenIsToldWithoutATrace() {
    Path file = folder.resolve("no such folder/build.jfr");
    assertEquals(3, build("--profile", file.toString()));
    assertTrue(shell.err().contains("the recording could not be written"), shell.err());
    assertFalse(shell.err().contains("\tat "), shell.err());
  }
}
