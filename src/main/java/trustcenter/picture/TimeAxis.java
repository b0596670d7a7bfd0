package trustcenter.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on a line.
 *
 * @param first the day at its left end
 * @param last the day at its right end, later than the first
 * @param left where it begins
 * @param width how long it is
 */
record TimeAxis(LocalDate first, LocalDate last, int left, int width) {
  private static final int MOST_TICKS = 8;

  /** Where a day is; days beyond an end are at that end. */
  int x(LocalDate day) {
    long days = ChronoUnit.DAYS.between(first, day);
    long all = ChronoUnit.DAYS.between(first, last);
    return left + Math.toIntExact(Math.max(0, Math.min(all, days)) * width / all);
  }

  /** Draws the beginning of each year, or of every second, fifth … one where there are many. */
  void draw(Svg svg, int top, int bottom) {
    int years = last.getYear() - first.getYear();
    int step = 1;
    for (int wider : new int[] {2, 5, 10, 20, 50, 100}) {
      if (years / step > MOST_TICKS) {
        step = wider;
      }
    }
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      if (year % step == 0) {
        int x = x(LocalDate.of(year, 1, 1));
        svg.line(x, top, x, bottom, "grid");
        svg.label(x + 3, top + 10, Integer.toString(year), "tick");
      }
    }
  }
}
