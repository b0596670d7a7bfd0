package trustcenter.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import trustcenter.model.Area;
import trustcenter.model.Country;
import trustcenter.model.Language;
import trustcenter.model.Place;

/** Countries with their names, and which areas they belong to when. */
public final class Countries {
  private final Map<String, List<String>> names = new TreeMap<>();
  private final Map<String, List<String>> others = new TreeMap<>();
  private final Areas areas;
  private final Territories territories;

  Countries(Areas areas, Territories territories) {
    this.areas = areas;
    this.territories = territories;
    for (List<String> row : Table.rows("countries.tsv", 4)) {
      names.put(row.get(0), row.subList(1, 3));
      others.put(row.get(0), List.of(row.get(3).split(";", -1)));
    }
  }

  /** The country of a code in its usual upper case. */
  public Optional<Country> country(String code) {
    return names.containsKey(code) ? Optional.of(new Country(code)) : Optional.empty();
  }

  /** The code of a country called by a German or English name, or written in lower case. */
  public Optional<String> codeOf(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (names.containsKey(upper)) {
      return Optional.of(upper);
    }
    return names.keySet().stream().filter(code -> isCalled(code, name)).findFirst();
  }

  private boolean isCalled(String code, String name) {
    return Stream.of(names, others)
        .flatMap(some -> some.getOrDefault(code, List.of()).stream())
        .anyMatch(name::equalsIgnoreCase);
  }

  public Collection<String> codes() {
    return List.copyOf(names.keySet());
  }

  /** All German and English names, and the others by which authors may call a country. */
  public Collection<String> names() {
    return Stream.of(names, others)
        .flatMap(some -> some.values().stream())
        .flatMap(List::stream)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** How a language calls a country: German and English from data, others from the JDK. */
  public String name(Country country, Language language) {
    List<String> known =
        names.getOrDefault(country.code(), List.of(country.code(), country.code()));
    return switch (language.locale().getLanguage()) {
      case "de" -> known.get(0);
      case "en" -> known.get(1);
      default ->
          new Locale.Builder()
              .setRegion(country.code())
              .build()
              .getDisplayCountry(language.locale());
    };
  }

  /** Whether data may be there without a transfer mechanism on a day: in the EU or the EEA. */
  public boolean needsNoTransfer(Place place, LocalDate day) {
    if (place instanceof Place.InArea inArea) {
      return inArea.area() != Area.WORLDWIDE;
    }
    return belongs(((Place.InCountry) place).country(), Area.EEA, day);
  }

  /** Whether a country, or the state that it is a territory of, belongs to an area on a day. */
  public boolean belongs(Country country, Area area, LocalDate day) {
    return isMember(country, area, day)
        || territories.stateOf(country, day).filter(of -> isMember(of, area, day)).isPresent();
  }

  /** Whether a country is itself a member of an area on a day, and no mere territory of one. */
  public boolean isMember(Country country, Area area, LocalDate day) {
    return areas.belongs(country, area, day);
  }
}
