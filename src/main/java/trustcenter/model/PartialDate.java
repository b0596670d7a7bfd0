package trustcenter.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a document prints it: a day, or only a month.
 *
 * @param month always known
 * @param day the day of the month, where it is stated
 */
public record PartialDate(YearMonth month, Optional<Integer> day)
    implements Comparable<PartialDate> {
  public PartialDate {
    if (day.isPresent() && !month.isValidDay(day.get())) {
      throw new IllegalArgumentException(month + " has no day " + day.get());
    }
  }

  /** Reads {@code 2024-09} or {@code 2024-09-30}; empty for anything else. */
  public static Optional<PartialDate> parse(String text) {
    try {
      if (text.matches("\\d{4}-\\d{2}")) {
        return Optional.of(new PartialDate(YearMonth.parse(text), Optional.empty()));
      }
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        LocalDate date = LocalDate.parse(text);
        return Optional.of(
            new PartialDate(YearMonth.from(date), Optional.of(date.getDayOfMonth())));
      }
      return Optional.empty();
    } catch (DateTimeException notOnTheCalendar) {
      return Optional.empty();
    }
  }

  /** The first day that it can mean. */
  public LocalDate earliest() {
    return month.atDay(day.orElse(1));
  }

  /** The last day that it can mean. */
  public LocalDate latest() {
    return day.map(month::atDay).orElseGet(month::atEndOfMonth);
  }

  @Override
  public int compareTo(PartialDate other) {
    return latest().compareTo(other.latest());
  }

  /** As it is written in content: {@code 2024-09} or {@code 2024-09-30}. */
  @Override
  public String toString() {
    return day.map(d -> month.atDay(d).toString()).orElseGet(month::toString);
  }
}
