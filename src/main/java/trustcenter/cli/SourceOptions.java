package trustcenter.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that judges content takes: where it is, and for which day. */
final class SourceOptions extends FolderOptions {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.Reader.class,
      description =
          "The day that stands for today: what is announced, in force or expired depends on it; of a"
              + " release, its day. Default: SOURCE_DATE_EPOCH, else today in the site's time zone.")
  private @Nullable LocalDate date;

  Function<ZoneId, LocalDate> today(Console console) {
    return Day.of(Optional.ofNullable(date), console, command());
  }
}
