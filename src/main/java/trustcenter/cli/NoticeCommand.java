package trustcenter.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import trustcenter.build.NoticeRun;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.output.TextFiles;
import trustcenter.release.ReleaseId;

/** {@code trustcenter notice}. */
@Command(
    name = "notice",
    description =
        "Writes the notice that Art. 28(2) GDPR asks for: a mail (.eml) and a Markdown text in each language.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The mails are addressed to nobody: open them in a mail program, address and send them.",
      "",
      "Examples:",
      "  trustcenter notice",
      "  trustcenter notice 2026-05-31 --output notices/may"
    })
final class NoticeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "RELEASE",
      description = "The release that made the changes. Default: the last one.")
  private @Nullable String release;

  @Mixin private FolderOptions source = new FolderOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the files are written. Default: notices/ in the source folder.")
  private @Nullable Path output;

  NoticeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine command = source.command();
    SourceFolder folder = source.folder();
    NoticeRun.Result result =
        new NoticeRun()
            .run(
                folder.content(),
                source.theme(),
                Optional.ofNullable(release).map(text -> id(text, command)));
    console
        .err()
        .print(new TextPrinter(new Sources(), console.hasColour()).print(result.diagnostics()));
    if (result.files().isEmpty()) {
      result.refusal().ifPresent(why -> console.err().println("trustcenter: no notice: " + why));
      console.err().flush();
      return ExitStatus.CONTENT;
    }
    Path target = Optional.ofNullable(output).orElse(folder.home().resolve("notices"));
    TextFiles.write(target, result.files()).forEach(path -> console.out().println("wrote " + path));
    return ExitStatus.FINE;
  }

  private static ReleaseId id(String text, CommandLine command) {
    return ReleaseId.parse(text)
        .orElseThrow(() -> new ParameterException(command, "`" + text + "` is no release."));
  }
}
