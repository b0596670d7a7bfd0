package trustcenter.picture;

import java.util.List;
import trustcenter.markdown.Html;

/** The way of the power from the grid to the racks, with what stands by beside it. */
public final class PowerChain {
  private static final int WIDTH = 480;
  private static final int BOX = 216;
  private static final int HEIGHT = 78;
  private static final int STEP = 100;
  private static final int RIGHT = WIDTH - BOX - 2;

  /** How many letters fit into a line of a station. */
  private static final int FITTING = 28;

  private final String id;
  private final String title;
  private final String description;

  /**
   * A station.
   *
   * @param values what is stated of it, one a line, as many as fit
   */
  public record Station(String label, List<String> values) {
    public Station {
      values = List.copyOf(values);
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
    Svg svg = new Svg(id, WIDTH, y(chain.size()) - (STEP - HEIGHT) + 2, title, description);
    for (int i = 0; i + 1 < chain.size(); i++) {
      arrow(svg, BOX / 2, y(i) + HEIGHT, y(i + 1));
    }
    for (int i = 0; i < chain.size(); i++) {
      station(svg, chain.get(i), 2, y(i), "station");
    }
    int above = Math.max(0, joins - standby.size());
    for (int i = 0; i < standby.size(); i++) {
      station(svg, standby.get(i), RIGHT, y(above + i), "station standby");
      side(svg, y(above + i) + HEIGHT / 2, y(joins) + HEIGHT / 2);
    }
    int below = chain.size() - cooling.size();
    for (int i = 0; i < cooling.size(); i++) {
      station(svg, cooling.get(i), RIGHT, y(below + i), "station cooling");
      side(svg, y(below + i) + HEIGHT / 2, y(chain.size() - 1) + HEIGHT / 2);
    }
    return svg.html();
  }

  private static int y(int row) {
    return 2 + STEP * row;
  }

  private static void arrow(Svg svg, int x, int from, int to) {
    svg.line(x, from, x, to - 7, "flow");
    svg.empty("path", "d", "M" + (x - 5) + " " + (to - 8) + "h10l-5 8z", "class", "flow-end");
  }

  /** From a station on the right to one on the left. */
  private static void side(Svg svg, int from, int to) {
    int middle = (BOX + 2 + RIGHT) / 2;
    svg.empty(
        "path",
        "d",
        "M" + RIGHT + " " + from + "H" + middle + "V" + to + "H" + (BOX + 10),
        "class",
        "flow");
    svg.empty("path", "d", "M" + (BOX + 11) + " " + (to - 5) + "v10l-8 -5z", "class", "flow-end");
  }

  private static void station(Svg svg, Station station, int x, int y, String style) {
    svg.box(x, y, BOX, HEIGHT, style);
    int line = y + 18;
    for (String label : lines(station.label())) {
      svg.label(x + 10, line, label, "label");
      line += 16;
    }
    for (int i = 0; i < station.values().size() && line < y + HEIGHT; i++) {
      svg.label(x + 10, line + 2, lines(station.values().get(i)).get(0), "value");
      line += 16;
    }
  }

  /** A text in two lines at the most; the page has the whole. */
  private static List<String> lines(String text) {
    if (text.length() <= FITTING) {
      return List.of(text);
    }
    int end = text.lastIndexOf(' ', FITTING);
    if (end <= 0) {
      return List.of(text.substring(0, text.offsetByCodePoints(0, FITTING - 1)) + "…");
    }
    String rest = text.substring(end + 1);
    boolean fits = rest.length() <= FITTING;
    return List.of(text.substring(0, end), fits ? rest : lines(rest).get(0) + " …");
  }
}
