package trustcenter.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import trustcenter.markdown.Html;
import trustcenter.model.Country;
import trustcenter.picture.PlacesMap.Shade;

/**
 * Maps, each drawn once: most releases have their data where the one before had it. Safe for use by
 * several threads.
 */
public final class PlacesMaps {
  /** Maps that are kept; a site with more of them is drawn more slowly, and not larger. */
  private static final int MOST_KEPT = 100;

  private final Map<Drawn, Html> known = new ConcurrentHashMap<>();
  private final Outlines outlines = new Outlines();

  private record Drawn(String id, String title, String description, Map<Country, Shade> shades) {}

  /** The drawing: of Europe where all countries lie there, else of the world. */
  public Html draw(String id, String title, String description, Map<Country, Shade> shades) {
    Drawn drawn = new Drawn(id, title, description, new LinkedHashMap<>(shades));
    Html before = known.get(drawn);
    if (before != null) {
      return before;
    }
    Html made = new PlacesMap(outlines, id, title, description).draw(shades);
    if (known.size() < MOST_KEPT) {
      known.put(drawn, made);
    }
    return made;
  }
}
