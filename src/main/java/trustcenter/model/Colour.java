package trustcenter.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque colour of sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
  private static final Pattern WRITTEN = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** Fine enough that no step is seen. */
  private static final int STEPS = 100;

  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);

  /** A colour as CSS writes it, {@code #rgb} or {@code #rrggbb}; empty for anything else. */
  public static Optional<Colour> of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    String digits = written.group(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    int value = Integer.parseInt(digits, 16);
    return Optional.of(new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF));
  }

  /** How bright it is, from 0 to 1: "relative luminance" in WCAG 2.2. */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** From 1 for the same brightness to 21 for black and white: "contrast ratio" in WCAG 2.2. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /**
   * This colour with some of another.
   *
   * @param share of the other, from 0 to 1
   */
  public Colour with(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int one, int two, double share) {
    return (int) Math.round(one + (two - one) * share);
  }

  /**
   * The nearest shade that stands out from grounds: darker where they are bright, brighter where
   * they are dark.
   *
   * @param contrast that it has at least on each of them, as far as black or white can
   */
  public Colour readableOn(Iterable<Colour> grounds, double contrast) {
    double brightest = 0;
    for (Colour ground : grounds) {
      brightest = Math.max(brightest, ground.luminance());
    }
    Colour end = brightest > 0.18 ? BLACK : WHITE;
    for (int step = 0; step < STEPS; step++) {
      Colour shade = with(end, (double) step / STEPS);
      if (shade.standsOut(grounds, contrast)) {
        return shade;
      }
    }
    return end;
  }

  private boolean standsOut(Iterable<Colour> grounds, double contrast) {
    for (Colour ground : grounds) {
      if (contrast(ground) < contrast) {
        return false;
      }
    }
    return true;
  }

  /** As CSS writes it, with six digits. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
