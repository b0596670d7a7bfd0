package trustcenter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A workflow or an action of GitHub Actions, as a YAML parser reads it. */
record WorkflowFile(String path, String text, JsonNode yaml) {
  static WorkflowFile of(String path, String text) {
    return new WorkflowFile(path, text, YAMLMapper.builder().build().readTree(text));
  }

  static WorkflowFile at(String path) throws Exception {
    return of(path, Files.readString(Path.of(path)));
  }

  /** All of this repository. */
  static List<WorkflowFile> all() throws Exception {
    List<WorkflowFile> files = new ArrayList<>(List.of(at("action.yml")));
    try (Stream<Path> workflows = Files.list(Path.of(".github/workflows"))) {
      for (Path each : workflows.sorted().toList()) {
        files.add(at(each.toString()));
      }
    }
    return files;
  }

  boolean isAction() {
    return yaml.has("runs");
  }

  /** A step, and where it is: {@code publish.yml/release/Release and push}. */
  record Step(String place, JsonNode yaml) {
    String run() {
      return yaml.path("run").asString("");
    }

    boolean runs() {
      return yaml.has("run");
    }
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    String file = Path.of(path).getFileName().toString();
    if (isAction()) {
      add(file, yaml.path("runs"), steps);
    }
    jobs().forEach((name, job) -> add(file + "/" + name, job, steps));
    return steps;
  }

  private static void add(String place, JsonNode job, List<Step> steps) {
    for (JsonNode step : job.path("steps")) {
      steps.add(new Step(place + "/" + step.path("name").asString("?"), step));
    }
  }

  Map<String, JsonNode> jobs() {
    Map<String, JsonNode> jobs = new LinkedHashMap<>();
    yaml.path("jobs").properties().forEach(job -> jobs.put(job.getKey(), job.getValue()));
    return jobs;
  }
}
