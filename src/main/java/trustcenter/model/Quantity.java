package trustcenter.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and a unit, for instance {@code 320 kW}.
 *
 * @param number as written, without trailing changes: {@code 99.90} stays so
 * @param unit empty for a plain count
 */
public record Quantity(BigDecimal number, String unit) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)(?:\\s*(%|[A-Za-zµ°][\\p{L}²³/°%]*))?");

  /** Reads a number with or without a unit; empty for anything else. */
  public static Optional<Quantity> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2) == null ? "" : matcher.group(2);
    return Optional.of(new Quantity(new BigDecimal(matcher.group(1)), unit));
  }

  @Override
  public String toString() {
    return unit.isEmpty() ? number.toPlainString() : number.toPlainString() + " " + unit;
  }
}
