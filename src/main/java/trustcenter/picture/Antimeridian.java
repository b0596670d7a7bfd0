package trustcenter.picture;

import java.util.ArrayList;
import java.util.List;
import trustcenter.picture.Outlines.Place;

/**
 * Parts outlines where the globe is cut open. A ring that steps from 180° E to 180° W would be
 * drawn straight through the whole map.
 */
final class Antimeridian {
  private static final double HALF = 180;
  private static final double POLE = 90;

  private Antimeridian() {}

  /** The parts of a ring on both sides of the cut; the ring itself where it does not cross it. */
  static List<List<Place>> parted(List<Place> ring) {
    List<double[]> continuous = continuous(ring);
    boolean crosses = continuous.stream().anyMatch(at -> Math.abs(at[0]) > HALF);
    if (!crosses) {
      return List.of(ring);
    }
    List<List<Place>> parts = new ArrayList<>();
    for (double turn : new double[] {0, -2 * HALF, 2 * HALF}) {
      List<double[]> turned =
          continuous.stream().map(at -> new double[] {at[0] + turn, at[1]}).toList();
      List<double[]> part = Clipping.to(turned, -HALF, -POLE, HALF, POLE);
      if (part.size() > 2) {
        parts.add(part.stream().map(at -> new Place(at[0], at[1])).toList());
      }
    }
    return parts;
  }

  /** The ring with longitudes that go on beyond the cut instead of starting anew. */
  private static List<double[]> continuous(List<Place> ring) {
    List<double[]> continuous = new ArrayList<>();
    double turn = 0;
    for (int i = 0; i < ring.size(); i++) {
      double step = i == 0 ? 0 : ring.get(i).longitude() - ring.get(i - 1).longitude();
      if (Math.abs(step) > HALF) {
        turn -= Math.signum(step) * 2 * HALF;
      }
      continuous.add(new double[] {ring.get(i).longitude() + turn, ring.get(i).latitude()});
    }
    return continuous;
  }
}
