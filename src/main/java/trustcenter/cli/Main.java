package trustcenter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine;
import trustcenter.work.DeepThread;

/** The program. */
public final class Main {
  private static final String HELP = "/trustcenter/cli/help.txt";

  /** By their names, in the order in which they are listed. */
  private static final Map<String, Function<Console, Object>> COMMANDS = commands();

  private Main() {}

  private static Map<String, Function<Console, Object>> commands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("init", InitCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("build", BuildCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("release", ReleaseCommand::new);
    commands.put("diff", DiffCommand::new);
    commands.put("notice", NoticeCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("publish", PublishCommand::new);
    commands.put("theme", ThemeCommand::new);
    commands.put("doctor", DoctorCommand::new);
    commands.put("completion", CompletionCommand::new);
    return commands;
  }

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    Console console =
        new Console(
            out, err, Terminal.isPresent(), System.getenv(), Clock.systemUTC(), Terminal::ask);
    int[] status = {ExitStatus.INTERNAL};
    Thread work = DeepThread.of("trustcenter", () -> status[0] = run(console, arguments));
    work.start();
    join(work);
    out.flush();
    err.flush();
    System.exit(status[0]);
  }

  private static void join(Thread work) {
    try {
      work.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs a command on a console and returns its exit status. */
  static int run(Console console, String... arguments) {
    Optional<String> known =
        arguments.length == 1 ? known(console, arguments[0]) : Optional.empty();
    if (known.isPresent()) {
      console.out().print(known.get());
      return ExitStatus.FINE;
    }
    return program(console, asked(arguments)).execute(arguments);
  }

  /** What needs no look at any command: to look at them all takes longer than the answer may. */
  private static Optional<String> known(Console console, String argument) {
    return switch (argument) {
      case "-V", "--version" ->
          Optional.of(
              String.join("\n", new TrustCenterCommand.Version().getVersion())
                  + System.lineSeparator());
      case "-h", "--help" -> console.hasColour() ? Optional.empty() : help();
      default -> Optional.empty();
    };
  }

  /** What picocli says without colours, which a test holds it to; empty where it is not there. */
  private static Optional<String> help() {
    try (InputStream in = Main.class.getResourceAsStream(HELP)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** All commands, on a console. */
  static CommandLine program(Console console) {
    return program(console, name -> true);
  }

  /**
   * The commands that can be meant. Looking at all of them takes longer than a small site takes to
   * build.
   */
  private static Predicate<String> asked(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    boolean one = COMMANDS.containsKey(first) && !first.equals("completion");
    return one ? first::equals : name -> true;
  }

  private static CommandLine program(Console console, Predicate<String> asked) {
    CommandLine program = new CommandLine(new TrustCenterCommand());
    COMMANDS.forEach(
        (name, command) -> {
          if (asked.test(name)) {
            program.addSubcommand(command.apply(console));
          }
        });
    if (asked.test("help")) {
      program.addSubcommand(new CommandLine.HelpCommand());
    }
    return program
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.hasColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setExecutionExceptionHandler(new Failures(console));
  }
}
