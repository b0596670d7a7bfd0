package trustcenter.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trustcenter.build.CheckRun;
import trustcenter.check.RulePage;

/** {@code trustcenter check}. */
@Command(
    name = "check",
    description = "Asks every rule of the content and writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 nothing that would stop a build; 1 errors, or warnings with --strict; 2 wrong options;",
      "3 a mistake in this program or a failed disk.",
      "",
      "Examples:",
      "  trustcenter check --strict",
      "  trustcenter check --format github",
      "  trustcenter check --list"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      description = "How findings are printed. Default: text.")
  private FindingsFormat format = FindingsFormat.text;

  @Option(names = "--strict", description = "Let warnings fail as errors do.")
  private boolean strict;

  @Option(names = "--list", description = "Only list the rules, and what else can be found.")
  private boolean list;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (list) {
      console.out().print(RulePage.list());
      return ExitStatus.FINE;
    }
    CheckRun.Result result =
        new CheckRun()
            .run(source.folder().content(), source.theme(), source.today(console), strict);
    PrintWriter to = format == FindingsFormat.text ? console.err() : console.out();
    to.print(
        format.printer(result.sources(), console, result.rulesAsked()).print(result.diagnostics()));
    to.flush();
    PrintWriter summary = format == FindingsFormat.text ? console.out() : console.err();
    summary.println(Summary.of(result.diagnostics(), result.rulesAsked()));
    summary.flush();
    return result.fails() ? ExitStatus.CONTENT : ExitStatus.FINE;
  }
}
