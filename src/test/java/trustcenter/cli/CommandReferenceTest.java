package trustcenter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is written about the commands is what the commands say. */
final class CommandReferenceTest {
  private static final Path PAGE = Path.of("docs/reference/commands.md");
  private static final Path MANUAL = Path.of("src/main/dist/share/man/man1/trustcenter.1");

  private static final Path HELP = Path.of("src/main/resources/trustcenter/cli/help.txt");

  private static CommandLine program() {
    return Main.program(
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            false,
            Map.of(),
            Clock.systemUTC()));
  }

  private static void holds(Path file, String text) throws IOException {
    if (Boolean.getBoolean("trustcenter.rewrite")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertEquals(text, Files.readString(file), file + " is not what the program says");
  }

  @Test
  void thePageOfTheGuideIsWhatTheProgramSays() throws IOException {
    holds(PAGE, CommandReference.of(program()).markdown());
  }

  @Test
  void theManualIsWhatTheProgramSays() throws IOException {
    holds(MANUAL, CommandReference.of(program()).manual());
  }

  @Test
  void theHelpIsWhatPicocliSays() throws IOException {
    StringWriter said = new StringWriter();
    program().usage(new PrintWriter(said), CommandLine.Help.Ansi.OFF);
    holds(HELP, said.toString());
    CommandShell shell = new CommandShell(Path.of(""), "2026-01-31");
    for (String asked : List.of("--help", "-h")) {
      assertEquals(ExitStatus.FINE, shell.run(asked));
      assertEquals(said.toString(), shell.out());
    }
  }

  @Test
  void everyCommandAndEveryOptionIsSaidToBeForSomething() {
    CommandReference reference = CommandReference.of(program());
    assertTrue(reference.commands().size() > 15, () -> reference.commands().toString());
    for (CommandReference.Command command : reference.commands()) {
      assertTrue(command.description().endsWith("."), command.name());
      for (CommandReference.Argument argument : command.arguments()) {
        assertTrue(argument.description().endsWith("."), command.name() + argument.written());
      }
    }
  }

  /** Bash itself completes what was typed. */
  @Test
  void theScriptCompletesCommandsAndOptions(@TempDir Path folder) throws Exception {
    CommandShell shell = new CommandShell(folder, "2026-01-31");
    assertEquals(ExitStatus.FINE, shell.run("completion"));
    shell.write("completion.sh", shell.out());
    assertTrue(completed(folder, "trustcenter", "rel").contains("release"), "rel");
    assertTrue(completed(folder, "trustcenter", "serve", "--po").contains("--port"), "--po");
    assertTrue(completed(folder, "trustcenter", "new", "sub").contains("subprocessor"), "new sub");
    for (List<String> fixed :
        List.of(
            List.of("github", "check", "--format", "g"),
            List.of("github", "build", "--format", "g"),
            List.of("markdown", "diff", "--format", "m"),
            List.of("vscodium", "serve", "--editor", "vs"),
            List.of("de", "init", "--language", "d"),
            List.of("iso27001", "new", "certificate", "iso2"),
            List.of("unknown-country", "explain", "unknown-c"),
            List.of("templates/contacts.peb", "theme", "templates/co"))) {
      List<String> words = new ArrayList<>(List.of("trustcenter"));
      words.addAll(fixed.subList(1, fixed.size()));
      String said = completed(folder, words.toArray(String[]::new));
      assertTrue(said.lines().toList().contains(fixed.get(0)), () -> words + "\n" + said);
    }
  }

  private static String completed(Path folder, String... words) throws Exception {
    String typed = "'" + String.join("' '", words) + "'";
    String script =
        """
        source ./completion.sh
        COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE="%s"; COMP_POINT=${#COMP_LINE}
        _complete_trustcenter; printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(typed, words.length - 1, String.join(" ", words));
    Process bash =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertTrue(bash.waitFor(20, TimeUnit.SECONDS), "bash did not end");
    return said;
  }
}
