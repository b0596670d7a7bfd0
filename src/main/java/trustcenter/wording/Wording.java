package trustcenter.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trustcenter.model.Area;
import trustcenter.model.Country;
import trustcenter.model.Language;
import trustcenter.model.PartialDate;
import trustcenter.model.Period;
import trustcenter.model.Place;
import trustcenter.model.Quantity;
import trustcenter.reference.Countries;

/** Dates, numbers, countries, periods and lists in the reader's language. */
public final class Wording {
  private final Strings strings;
  private final Countries countries;
  private final Locale locale;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  public Wording(Strings strings, Countries countries) {
    this.strings = strings;
    this.countries = countries;
    this.locale = strings.language().locale();
    this.day = pattern("format.day");
    this.month = pattern("format.month");
  }

  private DateTimeFormatter pattern(String key) {
    try {
      return DateTimeFormatter.ofPattern(strings.text(key), locale);
    } catch (IllegalArgumentException unusable) {
      throw new Strings.WrongString(
          key, strings.language(), "is no pattern for dates: " + unusable.getMessage());
    }
  }

  public Language language() {
    return strings.language();
  }

  public Strings strings() {
    return strings;
  }

  public String text(String key, Object... arguments) {
    return strings.text(key, arguments);
  }

  public Day day(LocalDate date) {
    return new Day(date.toString(), day.format(date));
  }

  public Day day(Optional<LocalDate> date) {
    return date.map(this::day).orElse(Day.NONE);
  }

  public Day partial(Optional<PartialDate> date) {
    return date.map(
            known ->
                known.day().isPresent()
                    ? day(known.latest())
                    : new Day(known.toString(), month.format(known.month())))
        .orElse(Day.NONE);
  }

  public String country(Country country) {
    return countries.name(country, strings.language());
  }

  public String place(Place place) {
    if (place instanceof Place.InCountry in) {
      return country(in.country());
    }
    return area(((Place.InArea) place).area());
  }

  public String area(Area area) {
    return strings.text("area." + area.word().toLowerCase(Locale.ROOT));
  }

  public String period(Period period) {
    List<String> parts = new ArrayList<>();
    addPart(parts, "period.year", period.years());
    addPart(parts, "period.month", period.months());
    addPart(parts, "period.week", period.weeks());
    addPart(parts, "period.day", period.days());
    return list(parts);
  }

  private void addPart(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(strings.count(key, number));
    }
  }

  /** Words with commas between them, and the language's "and" before the last. */
  public String list(List<String> words) {
    if (words.size() < 2) {
      return words.isEmpty() ? "" : words.get(0);
    }
    String first = String.join(", ", words.subList(0, words.size() - 1));
    return strings.text("list.last", first, words.get(words.size() - 1));
  }

  public String quantity(Quantity quantity) {
    String number = number(quantity.number());
    if (quantity.unit().isEmpty()) {
      return number;
    }
    boolean one = quantity.number().compareTo(BigDecimal.ONE) == 0;
    String unit =
        strings
            .optional("unit." + quantity.unit() + (one ? ".one" : ".other"))
            .orElse(quantity.unit());
    return number + "\u00a0" + unit;
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** A file's size in the unit that keeps it short; powers of a thousand. */
  public String bytes(long size) {
    if (size < 1000) {
      return number(BigDecimal.valueOf(size)) + "\u00a0B";
    }
    boolean mega = size >= 1_000_000;
    BigDecimal value =
        BigDecimal.valueOf(size)
            .divide(
                BigDecimal.valueOf(mega ? 1_000_000 : 1000),
                mega ? 1 : 0,
                java.math.RoundingMode.HALF_UP);
    return number(value) + "\u00a0" + (mega ? "MB" : "kB");
  }
}
