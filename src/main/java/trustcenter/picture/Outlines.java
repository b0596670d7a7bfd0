package trustcenter.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The outlines of all countries, from the data file of this package. */
final class Outlines {
  private final Map<String, Shape> shapes = new TreeMap<>();

  /**
   * A country.
   *
   * @param point a place in it
   * @param rings its outline, the largest part first; none where it is too small
   */
  record Shape(Place point, List<List<Place>> rings) {}

  /** A place on the globe, in degrees. */
  record Place(double longitude, double latitude) {}

  Outlines() {
    for (String line : text().split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        List<List<Place>> rings = new ArrayList<>();
        for (String ring : fields[2].split(";", -1)) {
          if (!ring.isEmpty()) {
            rings.addAll(Antimeridian.parted(ring(ring)));
          }
        }
        shapes.put(fields[0], new Shape(ring(fields[1]).get(0), rings));
      }
    }
  }

  private static List<Place> ring(String text) {
    List<Place> ring = new ArrayList<>();
    int longitude = 0;
    int latitude = 0;
    for (String step : text.split(" ", -1)) {
      int comma = step.indexOf(',');
      longitude += Integer.parseInt(step.substring(0, comma));
      latitude += Integer.parseInt(step.substring(comma + 1));
      ring.add(new Place(longitude / 10.0, latitude / 10.0));
    }
    return ring;
  }

  private static String text() {
    try (InputStream in = Outlines.class.getResourceAsStream("outlines.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its outlines of countries");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All countries by their ISO 3166-1 alpha-2 codes, in the order of these. */
  Map<String, Shape> shapes() {
    return shapes;
  }
}
