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
  private static final int WIDTH = 720;
  private static final int LEFT = 4;
  private static final int TOP = 34;
  private static final int LANE = 34;
  private static final int BAR = 10;

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
   * @param windows stretches of time marked in it
   */
  public record Lane(
      String name,
      String href,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      String style,
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
    LocalDate first = since.orElseGet(() -> min(days, today)).withDayOfMonth(1).minusMonths(1);
    LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today);
    last = (last.isAfter(today) ? last : today).plusMonths(6);
    TimeAxis axis = new TimeAxis(first, last, LEFT, WIDTH - 2 * LEFT);
    int height = TOP + LANE * lanes.size() + 4;
    Svg svg = new Svg(id, WIDTH, height, title, description);
    axis.draw(svg, 0, height);
    marks.forEach(mark -> mark(svg, axis, mark, height));
    for (int i = 0; i < lanes.size(); i++) {
      lane(svg, axis, lanes.get(i), TOP + LANE * i);
    }
    return svg.html();
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
    int x = axis.x(mark.day());
    svg.open("g", "class", mark.style());
    svg.whole("title", mark.label());
    svg.line(x, 14, x, height, "mark-line");
    svg.close();
  }

  private static void lane(Svg svg, TimeAxis axis, Lane lane, int top) {
    boolean linked = !lane.href().isEmpty();
    if (linked) {
      svg.open("a", "href", lane.href());
    }
    svg.label(LEFT, top + 12, lane.name(), "name");
    if (linked) {
      svg.close();
    }
    int from = lane.from().map(axis::x).orElse(axis.left());
    int until = lane.until().map(day -> axis.x(day.plusDays(1))).orElse(axis.left() + axis.width());
    String style = "bar bar-" + lane.style() + (lane.from().isEmpty() ? " bar-open" : "");
    svg.box(from, top + 17, until - from, BAR, style);
    for (Window window : lane.windows()) {
      int begins = axis.x(window.from());
      svg.box(begins, top + 14, axis.x(window.until().plusDays(1)) - begins, BAR + 6, "window");
    }
  }
}
