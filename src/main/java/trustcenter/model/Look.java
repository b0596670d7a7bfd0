package trustcenter.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a site looks like: the values of {@code theme/theme.yaml}.
 *
 * @param light a colour for each shade, for light screens and for paper
 * @param dark the same for dark screens
 */
public record Look(Map<Shade, Colour> light, Map<Shade, Colour> dark, Optional<Logo> logo) {
  public Look {
    light = Collections.unmodifiableMap(new EnumMap<>(light));
    dark = Collections.unmodifiableMap(new EnumMap<>(dark));
  }

  /** What a colour is for. The word is its key, and its custom property in the style sheet. */
  public enum Shade {
    /** What everything stands on. */
    PAPER("paper"),
    /** What cards and heads of tables stand on. */
    PANEL("panel"),
    /** What the place that was asked for stands on. */
    HERE("here"),
    /** Text. */
    INK("ink"),
    /** Text beside the main one. */
    SOFT("soft"),
    /** Links, and the brand. */
    ACCENT("accent"),
    /** Thin lines that only divide. */
    LINE("line"),
    /** Lines that carry meaning. */
    EDGE("edge"),
    /** In force. */
    GOOD("good"),
    /** Ahead. */
    SOON("soon"),
    /** Look at this. */
    WARN("warn"),
    /** Over, or missing. */
    BAD("bad");

    private final String word;

    Shade(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * A picture beside the name of the organisation.
   *
   * @param file below {@code theme/assets/}
   * @param dark the same for dark screens
   */
  public record Logo(String file, Optional<String> dark) {}

  /** The colour of a shade on a light or a dark screen. */
  public Colour colour(Shade shade, boolean isDark) {
    return Optional.ofNullable((isDark ? dark : light).get(shade)).orElseThrow();
  }
}
