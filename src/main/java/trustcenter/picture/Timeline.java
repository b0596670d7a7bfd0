package trustcenter.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.markdown.Html;

/**
 * Lanes of time, one below the other, against today: engagements with their announcements and
 * objection periods and with the releases, or certificates with their validity.
 */
public final class Timeline {
  private static final int TOP = 18;
  private static final int LINE = 15;
  private static final int BAR = 10;

  /** The room below a bar. */
  private static final int GAP = 9;

  /** How many letters of a name fit into a line on a narrow phone. */
  private static final int FITTING = 42;

  private final String id;
  private final String title;
  private final String description;

  /**
   * A lane.
   *
   * @param href where its name leads; empty where it leads nowhere
   * @param from its first day; drawn from the left end where it is not known
   * @param until its last day; drawn to the right end where there is none
   * @param style the word of its state, for the style sheet
   * @param said its state and days in words, also those beyond the ends of the drawing
   * @param windows stretches of time marked in it
   */
  public record Lane(
      String name,
      String href,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      String style,
      String said,
      List<Window> windows) {
    public Lane {
      windows = List.copyOf(windows);
    }
  }

  /** A stretch of time, its first and last day among it: an objection period. */
  public record Window(LocalDate from, LocalDate until) {}

  /** A day that a line marks across all lanes. */
  public record Mark(LocalDate day, String label, String style) {}

  public Timeline(String id, String title, String description) {
    this.id = id;
    this.title = title;
    this.description = description;
  }

  /**
   * The drawing; nothing where no lane has a day.
   *
   * @param since the day at the left end, where it is not the first one that is known
   */
  public Html draw(List<Lane> lanes, List<Mark> marks, LocalDate today, Optional<LocalDate> since) {
    List<LocalDate> days = days(lanes);
    if (days.isEmpty()) {
      return new Html("");
    }
    LocalDate first = first(lanes, today, since);
    LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today);
    last = (last.isAfter(today) ? last : today).plusMonths(6);
    TimeAxis axis = new TimeAxis(first, last);
    int height = TOP + lanes.stream().mapToInt(Timeline::height).sum();
    Svg svg = Svg.fluid(id, height, title, description);
    axis.draw(svg, height);
    marks.forEach(mark -> mark(svg, axis, mark, height));
    int top = TOP;
    for (Lane lane : lanes) {
      lane(svg, axis, lane, top);
      top += height(lane);
    }
    return svg.html();
  }

  /** The day at the left end; what ended before it has no place in the drawing. */
  public static LocalDate first(List<Lane> lanes, LocalDate today, Optional<LocalDate> since) {
    return since.orElseGet(() -> min(days(lanes), today)).withDayOfMonth(1).minusMonths(1);
  }

  private static int height(Lane lane) {
    return LINE * Lines.of(lane.name(), FITTING).size() + BAR + GAP;
  }

  private static List<LocalDate> days(List<Lane> lanes) {
    List<LocalDate> days = new ArrayList<>();
    for (Lane lane : lanes) {
      Stream.concat(lane.from().stream(), lane.until().stream()).forEach(days::add);
      lane.windows().forEach(window -> days.addAll(List.of(window.from(), window.until())));
    }
    return days;
  }

  private static LocalDate min(List<LocalDate> days, LocalDate today) {
    LocalDate first = days.stream().min(LocalDate::compareTo).orElse(today);
    return first.isBefore(today) ? first : today;
  }

  private static void mark(Svg svg, TimeAxis axis, Mark mark, int height) {
    if (mark.day().isBefore(axis.first())) {
      return;
    }
    svg.open("g", "class", mark.style());
    svg.whole("title", mark.label());
    svg.upright(axis.at(mark.day()), 14, height, "mark-line");
    svg.close();
  }

  private static void lane(Svg svg, TimeAxis axis, Lane lane, int top) {
    int line = top;
    boolean linked = !lane.href().isEmpty();
    if (linked) {
      svg.open("a", "href", lane.href());
    }
    for (String part : Lines.of(lane.name(), FITTING)) {
      line += LINE;
      svg.label(0, line - 3, part, "name");
    }
    if (linked) {
      svg.close();
    }
    bar(svg, axis, lane, line);
    for (Window window : lane.windows()) {
      Share until = axis.at(window.until().plusDays(1));
      svg.stretch(axis.at(window.from()), until, line - 2, BAR + 4, "window");
    }
  }

  private static void bar(Svg svg, TimeAxis axis, Lane lane, int top) {
    Share from = lane.from().map(axis::at).orElse(Share.NOTHING);
    Share until = lane.until().map(day -> axis.at(day.plusDays(1))).orElse(Share.ALL);
    svg.open("g");
    svg.whole("title", lane.said());
    String style = "bar bar-" + lane.style() + (lane.from().isEmpty() ? " bar-open" : "");
    svg.stretch(from, until, top, BAR, style);
    if (lane.from().filter(day -> day.isBefore(axis.first())).isPresent()) {
      // It began earlier than the drawing does: an arrow at its end, which is the left one.
      svg.empty("path", "d", "M9 " + (top + 1) + "l-6 4 6 4", "class", "earlier");
    }
    svg.close();
  }
}
