package trustcenter.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is the law.
 *
 * @param from the first day
 * @param until the last day; empty where it holds still
 */
record Validity(LocalDate from, Optional<LocalDate> until) {
  Validity {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("the last day is before the first");
    }
  }

  /** Reads the two fields of a row. */
  static Validity of(String from, String until) {
    return new Validity(day(from), until.isBlank() ? Optional.empty() : Optional.of(day(until)));
  }

  private static LocalDate day(String field) {
    try {
      return LocalDate.parse(field);
    } catch (DateTimeException invalid) {
      throw new IllegalArgumentException(
          "`" + field + "` is not a day such as 2024-09-30", invalid);
    }
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
