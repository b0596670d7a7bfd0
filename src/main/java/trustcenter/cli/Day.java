package trustcenter.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The day that a command works for. */
final class Day {
  private Day() {}

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
