package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Commands within sentences and examples in the help are such as the program takes, and examples
 * run. The blocks of the guide, {@code GuideTest} runs.
 */
final class WrittenCommandsTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^(`{3,})[^\n]*\n.*?^\\1$");
  private static final Pattern INLINE = Pattern.compile("`(?:\\./)?trustcenter ([^`]+)`");
  private static final Pattern EXAMPLE = Pattern.compile("  .*?\\btrustcenter ([^)>]+)[)>]?.*");
  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");

  /** What a reader puts something else in the place of. */
  private static final Map<String, String> PLACEHOLDERS =
      Map.of(
          "COMMAND", "build",
          "CODE", "unknown-country",
          "COPY", "site-output",
          "DIGEST", "0".repeat(64));

  /** One does not end before it is ended; the other pushes, which its own test does. */
  private static final Set<String> NOT_RUN = Set.of("serve", "publish");

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  private CommandLine program() {
    PrintWriter printed = new PrintWriter(said, true);
    Clock clock = Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC);
    Console console =
        new Console(printed, printed, true, Map.of("NO_COLOR", "1"), clock, this::answer);
    // A process has one working folder; this one is the test's.
    return Main.program(console).registerConverter(Path.class, folder::resolve);
  }

  private String answer(String question) {
    return question.startsWith("Legal") ? "Muster GmbH" : "";
  }

  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command.replaceAll("\\s+#.*", ""));
    while (word.find()) {
      String plain = word.group().replace("\"", "");
      words.add(PLACEHOLDERS.getOrDefault(plain, plain));
    }
    return words.toArray(String[]::new);
  }

  /**
   * What the program says against a command; a name alone is no call, and may lack what it needs.
   */
  private void parse(String place, String command, Map<String, String> wrong) {
    String[] words = words(command);
    try {
      program().parseArgs(words);
    } catch (CommandLine.MissingParameterException missing) {
      if (words.length > 1) {
        wrong.put(place + ": " + command, String.valueOf(missing.getMessage()));
      }
    } catch (ParameterException unknown) {
      wrong.put(place + ": " + command, String.valueOf(unknown.getMessage()));
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    for (String name : List.of("README", "CONTRIBUTING", "CHANGELOG", "SECURITY", "ARCHITECTURE")) {
      pages.add(Path.of(name + ".md"));
    }
    return pages;
  }

  @Test
  void theProgramKnowsEveryCommandOfASentence() throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    int found = 0;
    for (Path page : pages()) {
      Matcher inline = INLINE.matcher(FENCED.matcher(Files.readString(page)).replaceAll(""));
      while (inline.find()) {
        found++;
        parse(page.toString(), inline.group(1), wrong);
      }
    }
    assertEquals(Map.of(), wrong);
    assertTrue(found > 40, "only " + found);
  }

  /** Every example of the help, which is also in the reference and in the manual. */
  private List<String> examples() {
    List<String> examples = new ArrayList<>();
    for (CommandReference.Command command : CommandReference.of(program()).commands()) {
      int begin = command.footer().indexOf("Examples:");
      for (String line : command.footer().subList(begin + 1, command.footer().size())) {
        if (begin >= 0) {
          Matcher example = EXAMPLE.matcher(line);
          assertTrue(example.matches(), line);
          examples.add(example.group(1));
        }
      }
    }
    return examples;
  }

  @Test
  void everyExampleIsRun() throws Exception {
    site(folder);
    site(folder.resolve("customers/acme"));
    assertEquals(
        ExitStatus.FINE, run("build --output downloads/trust.acme.example"), said::toString);
    Map<String, String> wrong = new LinkedHashMap<>();
    List<String> examples = examples();
    assertTrue(examples.size() > 25, examples::toString);
    for (String example : examples) {
      parse("Example", example, wrong);
      if (!NOT_RUN.contains(words(example)[0])) {
        said.getBuffer().setLength(0);
        // What is there already and what has nothing to tell ends with 1, and is an example still.
        if (run(example) > ExitStatus.CONTENT) {
          wrong.put(example, said.toString());
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** A site with the two releases that examples name. */
  private void site(Path where) throws IOException {
    Path content = Files.createDirectories(where.resolve("content"));
    Files.writeString(content.resolve("site.yaml"), "organisation: {name: Muster GmbH}\n");
    run("release --date 2026-01-31 --source " + where);
    Files.writeString(
        content.resolve("subprocessors.yaml"), "- {name: Neu GmbH, from: 2026-05-01}\n");
    run("release --date 2026-05-31 --source " + where);
  }

  private int run(String example) {
    List<String> words = new ArrayList<>(List.of(words(example)));
    CommandLine program = program();
    CommandSpec command = program.getCommandSpec();
    for (String word : words) {
      CommandLine sub = command.subcommands().get(word);
      command = sub == null ? command : sub.getCommandSpec();
    }
    boolean takesFolder =
        command.positionalParameters().stream().anyMatch(each -> each.type() == Path.class);
    if (command.optionsMap().containsKey("--source") && !words.contains("--source")) {
      words.addAll(List.of("--source", folder.toString()));
    } else if (takesFolder && (words.size() == 1 || words.get(1).startsWith("-"))) {
      words.add(1, folder.toString());
    }
    return program.execute(words.toArray(String[]::new));
  }
}
