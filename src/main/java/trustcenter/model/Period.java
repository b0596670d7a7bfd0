package trustcenter.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of ISO 8601 in the units it was written in: four weeks stay four weeks, not 28 days.
 *
 * @param years 0 to 999
 * @param months 0 to 999
 * @param weeks 0 to 999
 * @param days 0 to 999
 */
public record Period(int years, int months, int weeks, int days) {
  private static final Pattern FORM =
      Pattern.compile("P(?:(\\d{1,3})Y)?(?:(\\d{1,3})M)?(?:(\\d{1,3})W)?(?:(\\d{1,3})D)?");

  public Period {
    if (years < 0 || months < 0 || weeks < 0 || days < 0 || years + months + weeks + days == 0) {
      throw new IllegalArgumentException("not a period");
    }
  }

  /**
   * Reads for instance {@code P4W}, {@code P30D}, {@code P12M}; empty for anything else or nothing.
   */
  public static Optional<Period> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int[] parts = new int[4];
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      String part = matcher.group(i + 1);
      parts[i] = part == null ? 0 : Integer.parseInt(part);
      sum += parts[i];
    }
    return sum == 0
        ? Optional.empty()
        : Optional.of(new Period(parts[0], parts[1], parts[2], parts[3]));
  }

  /** The date that lies this period after another. */
  public LocalDate after(LocalDate date) {
    return date.plusYears(years).plusMonths(months).plusWeeks(weeks).plusDays(days);
  }

  /** As ISO 8601 writes it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("P");
    append(text, years, 'Y');
    append(text, months, 'M');
    append(text, weeks, 'W');
    append(text, days, 'D');
    return text.toString();
  }

  private static void append(StringBuilder text, int number, char unit) {
    if (number > 0) {
      text.append(number).append(unit);
    }
  }
}
