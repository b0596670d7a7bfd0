package trustcenter.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The day that a command works for. */
final class Day {
  private Day() {}

  /** Reads a day as it is typed. */
  static final class Reader implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException wrong) {
        throw new TypeConversionException("`" + text + "` is no date such as 2024-09-30.");
      }
    }
  }

  /**
   * The option, else the environment's {@code SOURCE_DATE_EPOCH}, else the clock, in the site's
   * time zone.
   */
  static Function<ZoneId, LocalDate> of(
      Optional<LocalDate> option, Console console, CommandLine command) {
    if (option.isPresent()) {
      return zone -> option.get();
    }
    String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "").strip();
    if (epoch.isEmpty()) {
      return zone -> LocalDate.now(console.clock().withZone(zone));
    }
    try {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch));
      return zone -> LocalDate.ofInstant(instant, zone);
    } catch (NumberFormatException | DateTimeException wrong) {
      throw new ParameterException(
          command,
          "SOURCE_DATE_EPOCH is `" + epoch + "`; it must be a number of seconds since 1970.");
    }
  }
}
