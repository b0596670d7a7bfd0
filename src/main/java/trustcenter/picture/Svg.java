package trustcenter.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import trustcenter.markdown.Html;

/**
 * A drawing, element by element. Everything that comes in is escaped; colours and fonts are the
 * style sheet's, by class.
 */
final class Svg {
  /** The least share of the width that can be seen. */
  private static final int LEAST = 30;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final String id;
  private final String[] size;
  private boolean isLinked;

  /**
   * Begins a drawing that is as wide as there is room, and scales with it.
   *
   * @param id unlike every other id of the page
   * @param width in units of its own, as all lengths in it
   * @param title what it is, for those who do not see it
   * @param description what it shows
   */
  Svg(String id, int width, int height, String title, String description) {
    this(id, "viewBox", "0 0 " + width + " " + height);
    describe(title, description);
  }

  private Svg(String id, String... size) {
    this.id = id;
    this.size = size.clone();
  }

  /**
   * Begins a drawing that is as wide as there is room and does not scale: widths are shares of it,
   * and letters and heights are as large on a phone as on a desk.
   */
  static Svg fluid(String id, int height, String title, String description) {
    Svg svg = new Svg(id, "width", "100%", "height", "" + height);
    svg.describe(title, description);
    return svg;
  }

  private void describe(String title, String description) {
    whole("title", title, "id", id + "-title");
    whole("desc", description, "id", id + "-desc");
  }

  /** Opens an element; attributes come as name and value in turn. */
  Svg open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    isLinked |= name.equals("a");
    return this;
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Html.escape(attributes[i + 1])).append('"');
    }
  }

  /** An element with nothing in it. */
  Svg empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element with text in it. */
  Svg whole(String name, String text, String... attributes) {
    start(name, attributes);
    out.append('>').append(Html.escape(text)).append("</").append(name).append('>');
    return this;
  }

  /** A label, whose left end is at a point. */
  Svg label(int x, int y, String text, String style) {
    return whole("text", text, "x", "" + x, "y", "" + y, "class", style);
  }

  /** A rectangle; one without width is as thin as can be seen. */
  Svg box(int x, int y, int width, int height, String style) {
    return empty(
        "rect",
        "x",
        "" + x,
        "y",
        "" + y,
        "width",
        "" + Math.max(1, width),
        "height",
        "" + height,
        "class",
        style);
  }

  /** A rectangle between two shares of the width; one without width is as thin as can be seen. */
  Svg stretch(Share from, Share until, int y, int height, String style) {
    Share width = new Share(Math.max(LEAST, until.minus(from).hundredths()));
    return empty(
        "rect",
        "x",
        from.toString(),
        "y",
        "" + y,
        "width",
        width.toString(),
        "height",
        "" + height,
        "class",
        style);
  }

  /** A line from above to below. */
  Svg upright(Share x, int from, int to, String style) {
    return empty(
        "line",
        "x1",
        x.toString(),
        "y1",
        "" + from,
        "x2",
        x.toString(),
        "y2",
        "" + to,
        "class",
        style);
  }

  Svg line(int x1, int y1, int x2, int y2, String style) {
    return empty("path", "d", "M" + x1 + " " + y1 + "L" + x2 + " " + y2, "class", style);
  }

  Svg close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * The whole drawing. What is inside of an image is not there for who does not see it, and so one
   * with links is a group (WAI-ARIA 1.2, "children presentational").
   */
  Html html() {
    while (!open.isEmpty()) {
      close();
    }
    Svg whole = new Svg(id);
    List<String> attributes = new ArrayList<>(List.of("class", "picture " + id));
    attributes.addAll(List.of(size));
    attributes.addAll(List.of("role", isLinked ? "group" : "img"));
    attributes.addAll(List.of("aria-labelledby", id + "-title " + id + "-desc"));
    whole.open("svg", attributes.toArray(String[]::new));
    whole.out.append(out);
    whole.close();
    return new Html(whole.out.toString());
  }
}
