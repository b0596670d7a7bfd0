package trustcenter.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import trustcenter.picture.Outlines.Place;

final class AntimeridianTest {
  private static final List<Place> ACROSS =
      List.of(new Place(170, 70), new Place(-175, 70), new Place(-175, 60), new Place(170, 60));

  private static double width(List<Place> ring) {
    return ring.stream().mapToDouble(Place::longitude).max().orElseThrow()
        - ring.stream().mapToDouble(Place::longitude).min().orElseThrow();
  }

  @Test
  void aRingAcrossTheCutHasAPartOnEachSideOfIt() {
    List<List<Place>> parts = Antimeridian.parted(ACROSS);
    assertEquals(List.of(10.0, 5.0), parts.stream().map(AntimeridianTest::width).toList());
  }

  @Test
  void aRingThatDoesNotCrossTheCutStaysAsItIs() {
    List<Place> ring = List.of(new Place(-180, 0), new Place(0, 10), new Place(180, 0));
    assertEquals(List.of(ring), Antimeridian.parted(ring));
  }

  @Test
  void noCountryIsDrawnThroughTheWholeMap() {
    new Outlines()
        .shapes()
        .forEach(
            (code, shape) -> {
              for (List<Place> ring : shape.rings()) {
                for (int i = 1; i < ring.size(); i++) {
                  double step = ring.get(i).longitude() - ring.get(i - 1).longitude();
                  assertTrue(Math.abs(step) <= 180, code + " steps by " + step + " degrees");
                }
              }
            });
  }
}
