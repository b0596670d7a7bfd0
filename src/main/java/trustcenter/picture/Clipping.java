package trustcenter.picture;

import java.util.ArrayList;
import java.util.List;

/** Cuts polygons to a rectangle, side by side (Sutherland and Hodgman 1974). */
final class Clipping {
  private Clipping() {}

  /** What of a polygon lies in a rectangle; its points are pairs of x and y. */
  static List<double[]> to(
      List<double[]> polygon, double left, double top, double right, double bottom) {
    List<double[]> cut = half(polygon, 0, left, 1);
    cut = half(cut, 0, right, -1);
    cut = half(cut, 1, top, 1);
    return half(cut, 1, bottom, -1);
  }

  /**
   * What lies on one side of a line.
   *
   * @param axis 0 for a vertical line, 1 for a horizontal one
   * @param sign 1 to keep what is greater, -1 to keep what is less
   */
  private static List<double[]> half(List<double[]> polygon, int axis, double limit, int sign) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      double[] from = polygon.get((i + polygon.size() - 1) % polygon.size());
      double[] to = polygon.get(i);
      boolean fromInside = sign * (from[axis] - limit) >= 0;
      boolean toInside = sign * (to[axis] - limit) >= 0;
      if (fromInside != toInside) {
        double share = (limit - from[axis]) / (to[axis] - from[axis]);
        kept.add(
            new double[] {
              from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])
            });
      }
      if (toInside) {
        kept.add(to);
      }
    }
    return kept;
  }
}
