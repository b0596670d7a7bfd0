package trustcenter.picture;

import java.util.ArrayList;
import java.util.List;
import trustcenter.markdown.Html;

/**
 * The way of the power from the grid to the racks, one station below the other, so that it reads on
 * a phone; what stands by is indented above the station that it feeds.
 */
public final class PowerChain {
  private static final int WIDTH = 288;
  private static final int BOX = 216;
  private static final int INDENT = 52;
  private static final int LINE = 16;
  private static final int GAP = 22;

  /** Where the current comes down. */
  private static final int STREAM = 26;

  /** How many letters fit into a line of a station. */
  private static final int FITTING = 28;

  private final String id;
  private final String title;
  private final String description;

  /**
   * A station.
   *
   * @param values what is stated of it, one a line
   */
  public record Station(String label, List<String> values) {
    public Station {
      values = List.copyOf(values);
    }
  }

  /**
   * A station where it stands.
   *
   * @param style its words for the style sheet
   * @param isAside whether it stands beside the stream, and feeds the next one that does not
   */
  private record Row(Station station, String style, boolean isAside, int top) {
    int bottom() {
      return top + height(station);
    }

    int middle() {
      return (top + bottom()) / 2;
    }
  }

  public PowerChain(String id, String title, String description) {
    this.id = id;
    this.title = title;
    this.description = description;
  }

  /**
   * The drawing.
   *
   * @param chain from the grid to the racks, in the order of the current
   * @param standby what feeds the chain when the grid fails
   * @param joins the index of the station that it feeds
   * @param cooling what keeps the racks cool
   */
  public Html draw(List<Station> chain, List<Station> standby, int joins, List<Station> cooling) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      if (i == joins) {
        standby.forEach(each -> add(rows, each, "station standby", true));
      }
      if (i == chain.size() - 1) {
        cooling.forEach(each -> add(rows, each, "station cooling", true));
      }
      add(rows, chain.get(i), "station", false);
    }
    Svg svg = new Svg(id, WIDTH, next(rows), title, description);
    flows(svg, rows);
    rows.forEach(row -> station(svg, row));
    return svg.html();
  }

  private static void add(List<Row> rows, Station station, String style, boolean isAside) {
    int top = rows.isEmpty() ? 2 : next(rows) - 2 + GAP;
    rows.add(new Row(station, style, isAside, top));
  }

  private static int next(List<Row> rows) {
    return rows.get(rows.size() - 1).bottom() + 2;
  }

  /**
   * From each station of the stream to the next, and from those aside to the one that they feed.
   */
  private static void flows(Svg svg, List<Row> rows) {
    List<Row> aside = new ArrayList<>();
    int above = -1;
    for (Row row : rows) {
      if (row.isAside()) {
        aside.add(row);
        continue;
      }
      if (above >= 0) {
        down(svg, above, row.top());
      }
      aside.forEach(each -> side(svg, each.middle(), row.middle()));
      aside.clear();
      above = row.bottom();
    }
  }

  private static void down(Svg svg, int from, int to) {
    svg.line(STREAM, from, STREAM, to - 7, "flow");
    svg.empty("path", "d", "M" + (STREAM - 5) + " " + (to - 8) + "h10l-5 8z", "class", "flow-end");
  }

  /** Round the right end of what stands in between. */
  private static void side(Svg svg, int from, int to) {
    String way =
        "M" + (INDENT + BOX) + " " + from + "H" + (WIDTH - 8) + "V" + to + "H" + (BOX + 10);
    svg.empty("path", "d", way, "class", "flow");
    svg.empty("path", "d", "M" + (BOX + 11) + " " + (to - 5) + "v10l-8 -5z", "class", "flow-end");
  }

  private static int height(Station station) {
    int lines = Lines.of(station.label(), FITTING).size();
    for (String value : station.values()) {
      lines += Lines.of(value, FITTING).size();
    }
    return LINE * lines + 14;
  }

  private static void station(Svg svg, Row row) {
    int x = row.isAside() ? INDENT : 2;
    svg.box(x, row.top(), BOX, row.bottom() - row.top(), row.style());
    int line = row.top() + 3;
    for (String label : Lines.of(row.station().label(), FITTING)) {
      line += LINE;
      svg.label(x + 10, line, label, "label");
    }
    for (String value : row.station().values()) {
      for (String part : Lines.of(value, FITTING)) {
        line += LINE;
        svg.label(x + 10, line + 1, part, "value");
      }
    }
  }
}
