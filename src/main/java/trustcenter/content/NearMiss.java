package trustcenter.content;

import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trustcenter.diagnostic.Nearest;
import trustcenter.model.Area;
import trustcenter.model.Language;
import trustcenter.model.PartialDate;
import trustcenter.model.Period;
import trustcenter.reference.Countries;

/**
 * What an author most likely meant by a value that is written in another form than the format's;
 * empty where that would be a guess.
 */
final class NearMiss {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern MONTH_ONLY =
      Pattern.compile("(\\d{1,2})[./](\\d{4})|(\\d{4})[-/.](\\d{1,2})");
  private static final Pattern NAMED =
      Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}+)\\s+(\\d{4})");

  private static final Pattern PERIOD =
      Pattern.compile("p?\\s*(\\d{1,3})\\s*(\\p{L}+)", Pattern.CASE_INSENSITIVE);
  private static final List<Map.Entry<String, String>> UNITS =
      List.of(
          Map.entry("y|years?|jahre?n?", "Y"),
          Map.entry("m|months?|monate?n?", "M"),
          Map.entry("w|weeks?|wochen?", "W"),
          Map.entry("d|days?|tage?n?", "D"));

  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>:]+@[^\\s<>:]+");
  private static final Pattern HOST =
      Pattern.compile("(?://)?([a-z0-9-]+\\.)+[a-z]{2,}([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

  private static final List<String> YES = List.of("yes", "ja", "on", "y", "j", "true");
  private static final List<String> NO = List.of("no", "nein", "off", "n", "false");

  /** Names of areas by which authors may call them. */
  private static final Map<String, Area> AREAS =
      Map.of(
          "ewr", Area.EEA,
          "eu/ewr", Area.EEA,
          "eu/eea", Area.EEA,
          "weltweit", Area.WORLDWIDE,
          "global", Area.WORLDWIDE,
          "europäische union", Area.EU,
          "european union", Area.EU);

  private NearMiss() {}

  /** The code of a country with a slip in its German or English name: {@code Germny}. */
  static Optional<String> country(String text, Countries countries) {
    return text.length() < 4
        ? Optional.empty()
        : Nearest.to(text, countries.names()).flatMap(countries::codeOf);
  }

  /** An area in other letter case or by another name: {@code eu}, {@code EWR}. */
  static Optional<String> area(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    return Stream.of(Area.values())
        .filter(area -> area.word().equalsIgnoreCase(text))
        .findFirst()
        .or(() -> Optional.ofNullable(AREAS.get(name)))
        .map(Area::word);
  }

  /** A day in another order or without its zeros: {@code 30.9.2024}, {@code 2024/9/30}. */
  static Optional<String> date(String text) {
    return partialDate(text).filter(date -> date.length() == "2024-09-30".length());
  }

  /** A day or a month in another order, without its zeros, or with the month's name. */
  static Optional<String> partialDate(String text) {
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return calendar(day.group(3), day.group(2), day.group(1));
    }
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return calendar(year.group(1), year.group(2), year.group(3));
    }
    Matcher month = MONTH_ONLY.matcher(text);
    if (month.matches()) {
      return month.group(2) == null
          ? calendar(month.group(3), month.group(4), "")
          : calendar(month.group(2), month.group(1), "");
    }
    Matcher named = NAMED.matcher(text);
    return named.matches()
        ? month(named.group(2))
            .flatMap(
                found ->
                    calendar(named.group(3), found, Optional.ofNullable(named.group(1)).orElse("")))
        : Optional.empty();
  }

  /** The number of a month by its German or English name. */
  private static Optional<String> month(String name) {
    return Stream.of(Month.values())
        .filter(
            month ->
                Stream.of(Locale.GERMAN, Locale.ENGLISH)
                    .map(language -> month.getDisplayName(TextStyle.FULL, language))
                    .anyMatch(name::equalsIgnoreCase))
        .map(month -> String.valueOf(month.getValue()))
        .findFirst();
  }

  private static Optional<String> calendar(String year, String month, String day) {
    String date = year + "-" + padded(month) + (day.isEmpty() ? "" : "-" + padded(day));
    return PartialDate.parse(date).map(PartialDate::toString);
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** A period in words or in small letters: {@code 4 weeks}, {@code 4W}, {@code p4w}. */
  static Optional<String> period(String text) {
    Matcher matcher = PERIOD.matcher(text.strip());
    if (!matcher.matches()) {
      return Period.parse(text.toUpperCase(Locale.ROOT)).map(Period::toString);
    }
    String unit = matcher.group(2).toLowerCase(Locale.ROOT);
    return UNITS.stream()
        .filter(known -> unit.matches(known.getKey()))
        .map(known -> "P" + Integer.parseInt(matcher.group(1)) + known.getValue())
        .filter(period -> Period.parse(period).isPresent())
        .findFirst();
  }

  /** A word that means true or false elsewhere: {@code yes}, {@code nein}. */
  static Optional<String> flag(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of("true");
    }
    return NO.contains(word) ? Optional.of("false") : Optional.empty();
  }

  /** A tag in other letter case or with an underscore: {@code EN}, {@code de_at}. */
  static Optional<String> language(String text) {
    String tag = Locale.forLanguageTag(text.strip().replace('_', '-')).toLanguageTag();
    boolean isOther = !tag.equals(text) && !tag.equals("und");
    return isOther && text.length() <= tag.length() && Language.isValid(tag)
        ? Optional.of(tag)
        : Optional.empty();
  }

  /** The one address in a text: {@code Datenschutz <privacy@example.com>}. */
  static Optional<String> email(String text) {
    List<String> found = ADDRESS.matcher(text).results().map(match -> match.group()).toList();
    return found.size() == 1 && !found.get(0).equals(text)
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /** An address without its scheme: {@code www.example.com/a}. */
  static Optional<String> url(String text) {
    return HOST.matcher(text).matches()
        ? Optional.of("https://" + text.replaceFirst("^//", ""))
        : Optional.empty();
  }

  /** A time zone with a slip in its name: {@code Europe/Berln}. */
  static Optional<String> timeZone(String text) {
    return Nearest.to(text.replace(' ', '_'), new TreeSet<>(ZoneId.getAvailableZoneIds()));
  }
}
