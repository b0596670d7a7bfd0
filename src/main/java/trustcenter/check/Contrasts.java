package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.SourceMap;
import trustcenter.diagnostic.Span;
import trustcenter.model.Colour;
import trustcenter.model.Look;
import trustcenter.model.Look.Shade;

/**
 * Whether the colours of a theme can be told apart: text from its ground by 4.5 to 1 (WCAG 2.2,
 * 1.4.3), lines that carry meaning by 3 to 1 (1.4.11).
 */
public final class Contrasts {
  private static final double TEXT = 4.5;
  private static final double LINES = 3;

  private static final List<Shade> TEXTS =
      List.of(Shade.INK, Shade.SOFT, Shade.ACCENT, Shade.GOOD, Shade.SOON, Shade.WARN, Shade.BAD);
  private static final List<Shade> GROUNDS = List.of(Shade.PAPER, Shade.PANEL, Shade.HERE);

  private Contrasts() {}

  /**
   * What is too faint.
   *
   * @param positions of what a site's theme says; the default theme is right as it is
   */
  public static List<Diagnostic> of(Look look, SourceMap positions, String file) {
    List<Diagnostic> found = new ArrayList<>();
    for (boolean dark : List.of(false, true)) {
      List<Colour> grounds = GROUNDS.stream().map(ground -> look.colour(ground, dark)).toList();
      for (Shade text : TEXTS) {
        compare(look, dark, text, grounds, TEXT, "text needs 4.5 : 1 (WCAG 2.2, 1.4.3)")
            .ifPresent(faint -> found.add(told(faint, positions, file)));
      }
      compare(look, dark, Shade.EDGE, grounds, LINES, "lines need 3 : 1 (WCAG 2.2, 1.4.11)")
          .ifPresent(faint -> found.add(told(faint, positions, file)));
    }
    return found;
  }

  private record Faint(
      Shade shade,
      Shade ground,
      String light,
      Colour colour,
      Colour below,
      String need,
      Colour better) {}

  private static Optional<Faint> compare(
      Look look, boolean dark, Shade shade, List<Colour> grounds, double least, String need) {
    Colour colour = look.colour(shade, dark);
    for (Shade ground : GROUNDS) {
      Colour below = look.colour(ground, dark);
      if (colour.contrast(below) < least) {
        Colour better = colour.readableOn(grounds, least);
        return Optional.of(
            new Faint(shade, ground, dark ? "dark" : "light", colour, below, need, better));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic told(Faint faint, SourceMap positions, String file) {
    return Diagnostic.of(
        Code.CONTRAST_LOW,
        span(faint, positions, file),
        String.format(
            Locale.ROOT,
            "on %s screens `%s` %s has a contrast of %.2f : 1 with `%s` %s; %s.",
            faint.light(),
            faint.shade().word(),
            faint.colour(),
            Math.floor(faint.colour().contrast(faint.below()) * 100) / 100,
            faint.ground().word(),
            faint.below(),
            faint.need()),
        "the nearest shade of `"
            + faint.shade().word()
            + "` that will do is \""
            + faint.better()
            + "\".");
  }

  /** Where the colour is written, else where its ground is. */
  private static Span span(Faint faint, SourceMap positions, String file) {
    String colour = faint.light() + "/" + faint.shade().word();
    String ground = faint.light() + "/" + faint.ground().word();
    for (String pointer : List.of(colour, ground, "light/" + faint.shade().word())) {
      Span span = positions.span(pointer);
      if (span.file().equals(file)) {
        return span;
      }
    }
    return Span.ofFile(file);
  }
}
