package trustcenter.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on a line that is as long as there is room.
 *
 * @param first the day at its left end
 * @param last the day at its right end, later than the first
 */
record TimeAxis(LocalDate first, LocalDate last) {
  private static final int MOST_TICKS = 8;

  /** The share of the line, in hundredths of a percent, after which a year no longer fits. */
  private static final int LATE = 9_000;

  /** How far along the line a day is; days beyond an end are at that end. */
  Share at(LocalDate day) {
    long days = ChronoUnit.DAYS.between(first, day);
    long all = ChronoUnit.DAYS.between(first, last);
    return new Share(Math.toIntExact(Math.max(0, Math.min(all, days)) * Share.WHOLE / all));
  }

  /** Draws the beginning of each year, or of every second, fifth … one where there are many. */
  void draw(Svg svg, int bottom) {
    int years = last.getYear() - first.getYear();
    int step = 1;
    for (int wider : new int[] {2, 5, 10, 20, 50, 100}) {
      if (years / step > MOST_TICKS) {
        step = wider;
      }
    }
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      if (year % step == 0) {
        tick(svg, at(LocalDate.of(year, 1, 1)), Integer.toString(year), bottom);
      }
    }
  }

  private static void tick(Svg svg, Share at, String year, int bottom) {
    boolean late = at.hundredths() > LATE;
    svg.upright(at, 0, bottom, "grid");
    svg.whole(
        "text",
        year,
        "x",
        at.toString(),
        "dx",
        late ? "-3" : "3",
        "y",
        "10",
        "class",
        late ? "tick tick-late" : "tick");
  }
}
