package trustcenter.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a release: its date, and for further ones of that day a number.
 *
 * @param number 1 for the first of its day
 */
public record ReleaseId(LocalDate date, int number) implements Comparable<ReleaseId> {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.([1-9]\\d{0,5}))?");
  private static final Comparator<ReleaseId> ORDER =
      Comparator.comparing(ReleaseId::date).thenComparingInt(ReleaseId::number);

  public ReleaseId {
    if (number < 1) {
      throw new IllegalArgumentException("releases of a day count from 1");
    }
  }

  /** Reads {@code 2024-09-30} or {@code 2024-09-30.2}; empty for anything else. */
  public static Optional<ReleaseId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(matcher.group(1));
      int number = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
      ReleaseId id = new ReleaseId(date, number);
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (java.time.DateTimeException notOnTheCalendar) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(ReleaseId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return number == 1 ? date.toString() : date + "." + number;
  }
}
