package trustcenter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trustcenter.build.ReleaseRun;
import trustcenter.diagnostic.TextPrinter;

/** {@code trustcenter release}. */
@Command(
    name = "release",
    description =
        "Checks the content, shows what has changed since the last release, and writes content/releases/<date>.json.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 released; 1 refused, with the reason, and nothing was written;",
      "2 wrong options, or another release is being made; 3 a mistake in this program or a failed disk.",
      "",
      "Examples:",
      "  trustcenter release --dry-run",
      "  trustcenter release --title \"New letter shop\" --note \"Announced by letter on 2 March.\"",
      "  trustcenter release --title \"Neuer Briefversand\" --title \"en=New letter shop\""
    })
final class ReleaseCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--title",
      paramLabel = "[LANG=]TEXT",
      description =
          "What the release is called; once for each language, the default language without LANG=.")
  private List<String> title = new ArrayList<>();

  @Option(
      names = "--note",
      paramLabel = "[LANG=]TEXT",
      description = "What is to be said of it, likewise.")
  private List<String> note = new ArrayList<>();

  @Option(names = "--strict", description = "Let warnings refuse the release as errors do.")
  private boolean strict;

  @Option(names = "--dry-run", description = "Only show what would be released.")
  private boolean dryRun;

  ReleaseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ReleaseRun.Result result =
        new ReleaseRun()
            .run(
                new ReleaseRun.Request(
                    source.folder().content(),
                    source.theme(),
                    source.today(console),
                    title,
                    note,
                    strict,
                    dryRun));
    console
        .err()
        .print(new TextPrinter(result.sources(), console.hasColour()).print(result.diagnostics()));
    result.refusal().ifPresent(why -> console.err().println("trustcenter: no release: " + why));
    console.err().flush();
    console.out().print(result.changes());
    if (result.id().isEmpty()) {
      console.out().println("refused; nothing was written");
      return ExitStatus.CONTENT;
    }
    String done = dryRun ? "would be released as " : "released as ";
    console.out().println(done + result.id().get() + ", SHA-256 " + result.digest().orElseThrow());
    return ExitStatus.FINE;
  }
}
