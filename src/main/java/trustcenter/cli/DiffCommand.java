package trustcenter.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import trustcenter.build.DiffRun;
import trustcenter.changelog.ChangeText;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.release.ReleaseId;

/** {@code trustcenter diff}. */
@Command(
    name = "diff",
    description =
        "Prints what differs between two releases, or between the last release and the working content.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  trustcenter diff",
      "  trustcenter diff 2026-01-31",
      "  trustcenter diff 2026-01-31 2026-05-31 --format markdown"
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "A",
      description = "The earlier release. Default: the last one.")
  private @Nullable String from;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "The later release. Default: the working content.")
  private @Nullable String to;

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json",
      description =
          "How the changes are printed; markdown fits into a comment on a pull request. Default: text.")
  private Format format = Format.text;

  DiffCommand(Console console) {
    this.console = console;
  }

  /** How changes are printed; the constants are what users type. */
  enum Format {
    text,
    markdown,
    json
  }

  @Override
  public Integer call() {
    CommandLine command = source.command();
    DiffRun.Result result =
        new DiffRun()
            .run(
                new DiffRun.Request(
                    source.folder().content(),
                    source.theme(),
                    source.today(console),
                    Optional.ofNullable(from).map(text -> id(text, command)),
                    Optional.ofNullable(to).map(text -> id(text, command))));
    if (result.refusal().isPresent()) {
      console
          .err()
          .print(
              new TextPrinter(result.sources(), console.hasColour()).print(result.diagnostics()));
      console.err().println("trustcenter: nothing compared: " + result.refusal().get());
      console.err().flush();
      return ExitStatus.CONTENT;
    }
    ChangeText text = new ChangeText(result.wording().orElseThrow());
    console
        .out()
        .print(
            switch (format) {
              case text -> text.plain(result.entries());
              case markdown -> text.markdown(result.heading(), result.entries());
              case json -> text.json(result.entries());
            });
    return ExitStatus.FINE;
  }

  private static ReleaseId id(String text, CommandLine command) {
    return ReleaseId.parse(text)
        .orElseThrow(
            () ->
                new ParameterException(
                    command,
                    "`"
                        + text
                        + "` is no release; releases are called by their dates, for instance 2026-01-31."));
  }
}
