package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the {@code run} steps of workflows as a runner of GitHub does: in bash, with the environment
 * that the step declares and nothing of this machine's. {@code trustcenter} is the program of this
 * test; only what would need a network is a stand-in.
 */
final class StepRunner {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)\\}\\}");

  private final Path folder;
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> done = new TreeSet<>();

  /** How a step ended: its status, what it printed, and its outputs as it wrote them. */
  record Result(int status, String said, String outputs, String path, String summary) {
    Result isFine() {
      assertEquals(0, status, said);
      return this;
    }

    Result fails(String words) {
      assertEquals(1, status, said);
      assertTrue(said.contains(words), said);
      return this;
    }

    String output(String name) {
      Matcher value =
          Pattern.compile("(?ms)^" + name + "(?:=([^\n]*)$|<<(\\S+)\n(.*?)\n\\2$)")
              .matcher(outputs);
      assertTrue(value.find(), outputs);
      return value.group(1) == null ? value.group(3) : value.group(1);
    }
  }

  /**
   * A machine.
   *
   * @param folder where its tools, the repository of the action and its logs are
   */
  StepRunner(Path folder) throws IOException {
    this.folder = folder;
    for (String name : List.of("bin", "home", "releases", "comments", "temp")) {
      Files.createDirectories(folder.resolve(name));
    }
    tool("bin/trustcenter", program());
    for (String name : List.of("curl", "gh", "npm")) {
      tool("bin/" + name, Files.readString(Path.of("src/test/resources/workflows/" + name)));
    }
    action("0.1.0-SNAPSHOT");
  }

  /** The program of this test. */
  static String program() {
    return """
        #!/bin/sh
        exec "%s" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "%s" trustcenter.cli.Main "$@"
        """
        .formatted(ChildJvm.here(), System.getProperty("java.class.path"));
  }

  private void tool(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  /** The repository of the action as it is checked out, with a stand-in for Maven. */
  void action(String version) throws IOException {
    if (Files.notExists(folder.resolve("action"))) {
      Files.createDirectories(folder.resolve("action/.github"));
      Files.createDirectories(folder.resolve("action/.ci/workflows"));
      Tree.copy(Path.of("action"), folder.resolve("action/action"));
      Tree.copy(Path.of(".github/scripts"), folder.resolve("action/.github/scripts"));
    }
    for (String file : List.of("lint.mjs", "package.json", "package-lock.json", ".npmrc")) {
      tool("action/.ci/workflows/" + file, Files.readString(Path.of(".ci/workflows", file)));
    }
    tool("action/.ci/lint-workflows", Files.readString(Path.of(".ci/lint-workflows")));
    tool("action/mvnw", Files.readString(Path.of("src/test/resources/workflows/mvnw")));
    String pom = Files.readString(Path.of("pom.xml"));
    Files.writeString(
        folder.resolve("action/pom.xml"),
        pom.replaceFirst("(?m)^  <version>.*</version>$", "  <version>" + version + "</version>"));
    Files.writeString(
        folder.resolve("action/CHANGELOG.md"),
        "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-06-30\n\n- New.\n\n## [1.1.0]\n\n- Old.\n");
  }

  Path folder() {
    return folder;
  }

  /** What an expression is from now on. */
  StepRunner knows(String expression, String value) {
    known.put(expression, value);
    return this;
  }

  Set<String> done() {
    return Set.copyOf(done);
  }

  /** Runs the step of that place, in a folder. */
  Result run(String place, Path where) throws Exception {
    for (WorkflowFile file : WorkflowFile.all()) {
      for (WorkflowFile.Step step : file.steps()) {
        if (step.place().equals(place) && step.runs()) {
          done.add(place);
          defaults(file).forEach(known::putIfAbsent);
          return run(step, where);
        }
      }
    }
    throw new AssertionError("there is no step " + place + " that runs");
  }

  /** What an action's inputs are where nobody gives them. */
  private static Map<String, String> defaults(WorkflowFile file) {
    Map<String, String> defaults = new HashMap<>();
    file.yaml()
        .path("inputs")
        .properties()
        .forEach(
            input -> {
              String value = input.getValue().path("default").asString("");
              defaults.put("inputs." + input.getKey(), value.contains("token") ? "secret" : value);
            });
    return defaults;
  }

  private Result run(WorkflowFile.Step step, Path where) throws Exception {
    Path script = Files.writeString(folder.resolve("temp/step.sh"), step.run());
    List<String> shell =
        step.yaml().has("shell")
            ? List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
            : List.of("bash", "-e", script.toString());
    Map<String, String> environment = machine();
    step.yaml()
        .path("env")
        .properties()
        .forEach(each -> environment.put(each.getKey(), value(each.getValue().asString())));
    for (String file : List.of("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")) {
      environment.put(file, Files.writeString(folder.resolve("temp/" + file), "").toString());
    }
    List<String> said = new ArrayList<>();
    int status = process(where, environment, said, shell);
    return new Result(
        status,
        said.get(0),
        temp("GITHUB_OUTPUT"),
        temp("GITHUB_PATH"),
        temp("GITHUB_STEP_SUMMARY"));
  }

  private String temp(String name) throws IOException {
    return Files.readString(folder.resolve("temp").resolve(name));
  }

  private Map<String, String> machine() {
    Map<String, String> machine = new HashMap<>();
    machine.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    machine.put("HOME", folder.resolve("home").toString());
    machine.put("LC_ALL", "C.UTF-8");
    machine.put("MACHINE", folder.toString());
    machine.put("GITHUB_ACTION_PATH", folder.resolve("action").toString());
    // 30 June 2026, since sites change with the day.
    machine.put("SOURCE_DATE_EPOCH", "1782813600");
    return machine;
  }

  /** Of {@code ${{ a || 'b' }}} the first that is not empty; an input that nobody gave is. */
  private String value(String text) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(
            found -> {
              for (String each : found.group(1).split("\\|\\|", -1)) {
                String value = operand(each.strip());
                if (!value.isEmpty()) {
                  return Matcher.quoteReplacement(value);
                }
              }
              return "";
            });
  }

  private String operand(String name) {
    if (name.startsWith("'")) {
      return name.substring(1, name.length() - 1);
    }
    if (!known.containsKey(name) && !name.startsWith("inputs.")) {
      throw new AssertionError("nobody has said what " + name + " is");
    }
    return known.getOrDefault(name, "");
  }

  /** Runs a command of this machine that has to succeed, and returns what it said. */
  String command(Path where, String... line) throws Exception {
    List<String> said = new ArrayList<>();
    assertEquals(0, process(where, machine(), said, List.of(line)), () -> said.get(0));
    return said.get(0).stripTrailing();
  }

  private static int process(
      Path where, Map<String, String> environment, List<String> said, List<String> line)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    return process.waitFor();
  }
}
