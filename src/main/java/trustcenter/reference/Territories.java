package trustcenter.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import trustcenter.model.Country;

/**
 * Parts of Member States in which the GDPR applies, and which have country codes of their own:
 * {@code territories.tsv}.
 */
final class Territories {
  private final List<Part> parts;

  private record Part(Country territory, Country state, Validity validity) {}

  private Territories(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  static Territories read(String text, Set<String> countries, Consumer<Mistake> mistakes) {
    return new Territories(
        Table.read(
            text,
            4,
            row ->
                new Part(
                    Law.country(row.get(0), countries),
                    Law.country(row.get(1), countries),
                    Validity.of(row.get(2), row.get(3))),
            mistakes));
  }

  /** The state that a country code is a part of on a day; nothing where it is none. */
  Optional<Country> stateOf(Country territory, LocalDate day) {
    return parts.stream()
        .filter(part -> part.territory().equals(territory) && part.validity().holds(day))
        .map(Part::state)
        .findFirst();
  }
}
