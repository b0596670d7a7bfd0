package trustcenter.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.markdown.Html;
import trustcenter.model.Country;

/** A map of countries, shaded by why data may be there. */
public final class PlacesMap {
  /** A country smaller than this on the drawing gets a dot. */
  private static final int SMALLEST = 7;

  /**
   * Islands near the poles are pressed flat; those thinner than this would look like stray lines.
   */
  private static final double THINNEST = 1.5;

  private final String id;
  private final String title;
  private final String description;
  private final Outlines outlines;

  /**
   * How a country is shown.
   *
   * @param style the word for the style sheet, for instance {@code adequacy}
   * @param label what is said of it: its name and the basis
   */
  public record Shade(String style, String label) {}

  PlacesMap(Outlines outlines, String id, String title, String description) {
    this.outlines = outlines;
    this.id = id;
    this.title = title;
    this.description = description;
  }

  /** The drawing: of Europe where all countries lie there, else of the world. */
  Html draw(Map<Country, Shade> shades) {
    Projection projection =
        shades.keySet().stream().allMatch(this::isInEurope) ? Projection.EUROPE : Projection.WORLD;
    Svg svg = new Svg(id, projection.width(), projection.height(), title, description);
    StringBuilder plain = new StringBuilder();
    outlines
        .shapes()
        .forEach(
            (code, shape) -> {
              if (!shades.containsKey(new Country(code))) {
                plain.append(path(shape, projection).orElse(""));
              }
            });
    svg.empty("path", "d", plain.toString(), "class", "land");
    shades.forEach((country, shade) -> draw(svg, projection, country, shade));
    return svg.html();
  }

  private boolean isInEurope(Country country) {
    Outlines.Shape shape = outlines.shapes().get(country.code());
    if (shape == null || !Projection.EUROPE.isShown(shape.point())) {
      return false;
    }
    double[] at = Projection.EUROPE.plane(shape.point());
    return at[0] > 0
        && at[0] < Projection.EUROPE.width()
        && at[1] > 0
        && at[1] < Projection.EUROPE.height();
  }

  private void draw(Svg svg, Projection projection, Country country, Shade shade) {
    Outlines.Shape shape = outlines.shapes().get(country.code());
    if (shape == null) {
      return;
    }
    svg.open("g", "class", "place place-" + shade.style());
    svg.whole("title", shade.label());
    Optional<String> path = path(shape, projection);
    path.ifPresent(outline -> svg.empty("path", "d", outline));
    if (path.isEmpty() || isSmall(shape, projection)) {
      double[] at = projection.plane(shape.point());
      svg.empty("circle", "cx", "" + Math.round(at[0]), "cy", "" + Math.round(at[1]), "r", "5");
    }
    svg.close();
  }

  private static boolean isSmall(Outlines.Shape shape, Projection projection) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (Outlines.Place place : shape.rings().get(0)) {
      double x = projection.plane(place)[0];
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
    return right - left < SMALLEST;
  }

  /** An outline as path data in whole units; nothing where none of it is in the picture. */
  private static Optional<String> path(Outlines.Shape shape, Projection projection) {
    StringBuilder path = new StringBuilder();
    for (List<Outlines.Place> ring : shape.rings()) {
      List<long[]> points = points(ring, projection);
      boolean isLargest = ring.equals(shape.rings().get(0));
      if (points.size() > 2 && (isLargest || thickness(points) >= THINNEST)) {
        append(path, points);
      }
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(path.toString());
  }

  private static List<long[]> points(List<Outlines.Place> ring, Projection projection) {
    if (!ring.stream().allMatch(projection::isShown)) {
      // What lies partly beyond is drawn as far as it can be seen.
      ring = ring.stream().filter(projection::isShown).toList();
    }
    List<double[]> plane = new ArrayList<>();
    ring.forEach(place -> plane.add(projection.plane(place)));
    List<long[]> points = new ArrayList<>();
    for (double[] at :
        Clipping.to(plane, -4, -4, projection.width() + 4, projection.height() + 4)) {
      long[] point = {Math.round(at[0]), Math.round(at[1])};
      boolean same =
          !points.isEmpty()
              && points.get(points.size() - 1)[0] == point[0]
              && points.get(points.size() - 1)[1] == point[1];
      if (!same) {
        points.add(point);
      }
    }
    return points;
  }

  /** About how thick a shape is: that of a band with the same area and outline. */
  private static double thickness(List<long[]> points) {
    double twice = 0;
    double outline = 0;
    for (int i = 0; i < points.size(); i++) {
      long[] from = points.get(i);
      long[] to = points.get((i + 1) % points.size());
      twice += (double) (from[0] * to[1] - to[0] * from[1]);
      outline += StrictMath.hypot((double) (to[0] - from[0]), (double) (to[1] - from[1]));
    }
    return Math.abs(twice) / outline;
  }

  private static void append(StringBuilder path, List<long[]> points) {
    long x = points.get(0)[0];
    long y = points.get(0)[1];
    path.append('M').append(x).append(' ').append(y).append('l');
    for (int i = 1; i < points.size(); i++) {
      long dx = points.get(i)[0] - x;
      long dy = points.get(i)[1] - y;
      // A minus sign parts two numbers as well as a space.
      path.append(i > 1 && dx >= 0 ? " " : "").append(dx);
      path.append(dy >= 0 ? " " : "").append(dy);
      x += dx;
      y += dy;
    }
    path.append('z');
  }
}
