package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import trustcenter.scaffold.GitHubFiles;

/** What workflows may use and do. */
final class WorkflowFilesTest {
  private static final String WRITTEN = ".github/workflows/trustcenter.yml";

  /** The jobs that may write, and what. */
  private static final Map<String, String> MAY_WRITE =
      Map.of(
          ".github/workflows/publish.yml/release", "contents",
          ".github/workflows/publish.yml/deploy", "id-token pages",
          ".github/workflows/publish.yml/comment", "pull-requests",
          ".github/workflows/release.yml/attach", "contents");

  private static WorkflowFile written() {
    return WorkflowFile.of(
        WRITTEN, GitHubFiles.of("muster/trustcenter@v1").orElseThrow().files().get(WRITTEN));
  }

  @Test
  void everyActionIsPinnedToACommitAndSaysItsVersion() throws Exception {
    List<String> loose = new ArrayList<>();
    int pinned = 0;
    for (WorkflowFile file : WorkflowFile.all()) {
      for (String line : file.text().split("\n", -1)) {
        if (line.matches("\\s*(- )?uses:.*")) {
          boolean fine =
              line.matches(
                  ".*uses: (\\./\\S+|[\\w.-]+/[\\w.-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+)");
          pinned += fine ? 1 : 0;
          if (!fine) {
            loose.add(file.path() + ": " + line.strip());
          }
        }
      }
    }
    assertEquals(List.of(), loose);
    long used = 0;
    for (WorkflowFile file : WorkflowFile.all()) {
      used += file.steps().stream().filter(step -> step.yaml().has("uses")).count();
    }
    assertEquals(used, pinned);
  }

  @Test
  void noWorkflowRunsWhatAStrangerWroteWithATokenThatMayWrite() throws Exception {
    List<WorkflowFile> files = new ArrayList<>(WorkflowFile.all());
    files.add(written());
    for (WorkflowFile file : files) {
      assertFalse(file.text().contains("pull_request_target"), file::path);
      assertFalse(file.text().contains("workflow_run"), file::path);
      for (WorkflowFile.Step step : file.steps()) {
        assertFalse(step.run().contains("${{"), step::place);
        assertTrue(step.run().lines().count() <= 3, step::place);
      }
    }
  }

  @Test
  void nobodyMayWriteButTheJobsThatHaveTo() throws Exception {
    Map<String, String> found = new TreeMap<>();
    for (WorkflowFile file : WorkflowFile.all()) {
      if (!file.isAction()) {
        assertTrue(
            Set.of("{}", "{\"contents\":\"read\"}")
                .contains(file.yaml().path("permissions").toString()),
            file::path);
        file.jobs()
            .forEach(
                (name, job) -> {
                  String writes = String.join(" ", writes(job));
                  if (!writes.isEmpty()) {
                    found.put(file.path() + "/" + name, writes);
                  }
                });
      }
    }
    assertEquals(new TreeMap<>(MAY_WRITE), found);
  }

  private static Set<String> writes(JsonNode job) {
    Set<String> writes = new TreeSet<>();
    for (Map.Entry<String, JsonNode> each : job.path("permissions").properties()) {
      if (each.getValue().asString().equals("write")) {
        writes.add(each.getKey());
      }
    }
    return writes;
  }

  @Test
  void onlyTheJobThatPushesKeepsTheToken() throws Exception {
    for (WorkflowFile file : WorkflowFile.all()) {
      for (WorkflowFile.Step step : file.steps()) {
        if (step.yaml().path("uses").asString("").startsWith("actions/checkout@")) {
          assertEquals(
              step.place().equals("publish.yml/release/The content"),
              step.yaml().path("with").path("persist-credentials").asBoolean(),
              step::place);
        }
      }
    }
  }

  /** GitHub refuses a call that lends less than a job of the called workflow takes. */
  @Test
  void theWrittenWorkflowLendsAllThatTheCalledOneTakesAndNoMore() throws Exception {
    WorkflowFile called = WorkflowFile.at(".github/workflows/publish.yml");
    JsonNode call = written().jobs().get("trustcenter");
    Set<String> taken = new TreeSet<>();
    called.jobs().values().forEach(job -> taken.addAll(writes(job)));
    assertEquals(taken, writes(call));
    assertEquals("{}", written().yaml().path("permissions").toString());
    JsonNode inputs = called.yaml().path("on").path("workflow_call").path("inputs");
    for (String passed : call.path("with").propertyNames()) {
      assertTrue(inputs.has(passed), passed);
    }
  }

  @Test
  void thePagesOfASiteAreAllUploaded() throws Exception {
    WorkflowFile file = WorkflowFile.at(".github/workflows/publish.yml");
    JsonNode upload =
        file.steps().stream()
            .filter(step -> step.place().equals("publish.yml/build/The site"))
            .findFirst()
            .orElseThrow()
            .yaml();
    assertEquals("true", upload.path("with").path("include-hidden-files").asString());
  }

  /** Else every site that runs on sources of no release would fetch all of Maven's libraries. */
  @Test
  void whatTheProgramIsBuiltFromIsKept() throws Exception {
    JsonNode cache =
        WorkflowFile.at("action.yml").steps().stream()
            .filter(step -> step.place().equals("action.yml/The libraries of an earlier run"))
            .findFirst()
            .orElseThrow()
            .yaml();
    assertEquals("steps.program.outputs.version == ''", cache.path("if").asString());
    assertTrue(cache.path("with").path("path").asString().startsWith("~/.m2/repository\n"));
    String key = cache.path("with").path("key").asString();
    assertTrue(key.contains("steps.program.outputs.libraries"), key);
  }

  @Test
  void scriptsCanBeRun() throws Exception {
    List<Path> scripts = new ArrayList<>();
    for (String folder : List.of("action", ".github/scripts")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.forEach(scripts::add);
      }
    }
    assertTrue(scripts.size() >= 10, scripts::toString);
    for (Path script : scripts) {
      assertTrue(Files.isExecutable(script), script::toString);
      assertTrue(Files.readString(script).contains("\nset -euo pipefail\n"), script::toString);
    }
  }
}
