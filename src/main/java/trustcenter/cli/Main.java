package trustcenter.cli;

import static java.util.Map.entry;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;
import trustcenter.work.DeepThread;

/** The program. */
public final class Main {
  private Main() {}

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
    return program(console).execute(arguments);
  }

  /** All commands, on a console. */
  static CommandLine program(Console console) {
    Map<Class<?>, Object> commands =
        Map.ofEntries(
            entry(TrustCenterCommand.class, new TrustCenterCommand()),
            entry(BuildCommand.class, new BuildCommand(console)),
            entry(ServeCommand.class, new ServeCommand(console)),
            entry(CheckCommand.class, new CheckCommand(console)),
            entry(ExplainCommand.class, new ExplainCommand(console)),
            entry(ReleaseCommand.class, new ReleaseCommand(console)),
            entry(DiffCommand.class, new DiffCommand(console)),
            entry(NoticeCommand.class, new NoticeCommand(console)),
            entry(VerifyCommand.class, new VerifyCommand(console)),
            entry(PublishCommand.class, new PublishCommand(console)),
            entry(InitCommand.class, new InitCommand(console)),
            entry(NewCommand.class, new NewCommand(console)),
            entry(ThemeCommand.class, new ThemeCommand(console)),
            entry(DoctorCommand.class, new DoctorCommand(console)),
            entry(CompletionCommand.class, new CompletionCommand(console)));
    return new CommandLine(TrustCenterCommand.class, new PreparedCommands(commands))
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.hasColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setExecutionExceptionHandler(new Failures(console));
  }
}
