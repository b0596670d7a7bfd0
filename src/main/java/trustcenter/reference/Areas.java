package trustcenter.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import trustcenter.model.Area;
import trustcenter.model.Country;

/** Which countries belong to the EU and the EEA, and when: {@code areas.tsv}. */
final class Areas {
  private final List<Membership> memberships;

  private record Membership(Area area, Country country, Validity validity) {}

  private Areas(List<Membership> memberships) {
    this.memberships = List.copyOf(memberships);
  }

  static Areas read(String text, Set<String> countries, Consumer<Mistake> mistakes) {
    return new Areas(
        Table.read(
            text,
            4,
            row ->
                new Membership(
                    area(row.get(0)),
                    Law.country(row.get(1), countries),
                    Validity.of(row.get(2), row.get(3))),
            mistakes));
  }

  private static Area area(String word) {
    return Arrays.stream(Area.values())
        .filter(area -> area != Area.WORLDWIDE && area.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("`" + word + "` is no area; it is EU or EEA"));
  }

  boolean belongs(Country country, Area area, LocalDate day) {
    return area == Area.WORLDWIDE
        || memberships.stream()
            .anyMatch(
                membership ->
                    membership.area() == area
                        && membership.country().equals(country)
                        && membership.validity().holds(day));
  }
}
