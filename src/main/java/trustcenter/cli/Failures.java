package trustcenter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import trustcenter.build.ThemeMistake;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.output.OutputException;
import trustcenter.publish.PublishException;

/** Says what went wrong in a sentence, and how the process ends. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    Object called = command.getCommand();
    if (called instanceof BuildCommand build && build.isVerbose()) {
      failure.printStackTrace(console.err());
    }
    int status = explain(failure, called instanceof BuildCommand);
    console.err().flush();
    return status;
  }

  private static String told(UncheckedIOException failure) {
    // Such an exception always has its cause, whatever the analysis thinks of getCause.
    IOException cause = Objects.requireNonNull(failure.getCause());
    boolean named = !String.valueOf(cause).equals(failure.getMessage());
    String what = named ? failure.getMessage() : "a file could not be read or written";
    String file =
        cause instanceof FileSystemException failed && failed.getFile() != null
            ? " `" + failed.getFile() + "`:"
            : "";
    return what + ":" + file + " " + OutputException.reason(cause) + ".";
  }

  int explain(Exception failure, boolean canSayMore) {
    Optional<Diagnostic> ofTheme = ThemeMistake.of(failure);
    if (ofTheme.isPresent()) {
      List<Diagnostic> found = List.of(ofTheme.get());
      console.err().print(new TextPrinter(new Sources(), console.hasColour()).print(found));
      return ExitStatus.CONTENT;
    }
    if (failure instanceof OutputException output) {
      console.err().println("trustcenter: " + output.getMessage());
      return output.isFailure() ? ExitStatus.INTERNAL : ExitStatus.USAGE;
    }
    if (failure instanceof PublishException publish) {
      console.err().println("trustcenter: " + publish.getMessage());
      return switch (publish.kind()) {
        case REFUSED -> ExitStatus.CONTENT;
        case REPOSITORY -> ExitStatus.USAGE;
        case FAILED -> ExitStatus.INTERNAL;
      };
    }
    if (failure instanceof UncheckedIOException io) {
      console.err().println("trustcenter: " + told(io));
      return ExitStatus.INTERNAL;
    }
    console
        .err()
        .println(
            "trustcenter: this is a mistake in the program, not in your content: "
                + failure
                + (canSayMore
                    ? ". Run the command again with -v for the details, and report them."
                    : ". Report it with the command that was run."));
    return ExitStatus.INTERNAL;
  }
}
