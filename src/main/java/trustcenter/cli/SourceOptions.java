package trustcenter.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trustcenter.render.Theme;

/** What every command that works on content takes: where it is, and for which day. */
final class SourceOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      description = "The folder that holds content/, or content/ itself. Default: this folder.")
  private Path source = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day that stands for today: what is announced, in force or expired depends on it; of a"
              + " release, its day. Default: SOURCE_DATE_EPOCH, else today in the site's time zone.")
  private @Nullable LocalDate date;

  CommandLine command() {
    return Optional.ofNullable(spec).orElseThrow().commandLine();
  }

  SourceFolder folder() {
    return SourceFolder.of(source, command());
  }

  Function<ZoneId, LocalDate> today(Console console) {
    return Day.of(Optional.ofNullable(date), console, command());
  }

  /** The theme of the source, else the built-in one. */
  Theme theme() {
    return folder().readTheme(Optional.empty(), command());
  }
}
