package trustcenter.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import trustcenter.model.Country;

/** The Commission's adequacy decisions, Art. 45 GDPR: {@code adequacy.tsv}. */
public final class Adequacy {
  private final List<Decision> decisions;

  /** Whom a decision covers. */
  public enum Scope {
    WHOLE("whole"),
    COMMERCIAL("commercial"),
    PRIVATE("private"),
    /** Only those who are on the list of a programme, such as the Data Privacy Framework. */
    PARTICIPANTS("participants");

    private final String word;

    Scope(String word) {
      this.word = word;
    }

    private static Scope of(String word) {
      return Arrays.stream(values())
          .filter(scope -> scope.word.equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "`"
                          + word
                          + "` is no scope; it is whole, commercial, private or participants"));
    }
  }

  /**
   * A decision.
   *
   * @param name its number, for instance {@code (EU) 2019/419}
   * @param covers whom it covers, in words; may be empty
   */
  public record Decision(
      Country country,
      String name,
      LocalDate from,
      Optional<LocalDate> until,
      Scope scope,
      String covers) {}

  private Adequacy(List<Decision> decisions) {
    this.decisions = List.copyOf(decisions);
  }

  static Adequacy read(String text, Set<String> countries, Consumer<Mistake> mistakes) {
    return new Adequacy(Table.read(text, 6, row -> decision(row, countries), mistakes));
  }

  private static Decision decision(List<String> row, Set<String> countries) {
    Validity validity = Validity.of(row.get(2), row.get(3));
    if (row.get(1).isBlank()) {
      throw new IllegalArgumentException("the decision has no number");
    }
    return new Decision(
        Law.country(row.get(0), countries),
        row.get(1),
        validity.from(),
        validity.until(),
        Scope.of(row.get(4)),
        row.get(5));
  }

  /** The decision for those in a country who need be on no list, if one is in force on a day. */
  public Optional<Decision> general(Country country, LocalDate day) {
    return inForce(country, day)
        .filter(decision -> decision.scope() != Scope.PARTICIPANTS)
        .findFirst();
  }

  /** The decision for the participants of a programme, if one is in force on a day. */
  public Optional<Decision> programme(Country country, LocalDate day) {
    return inForce(country, day)
        .filter(decision -> decision.scope() == Scope.PARTICIPANTS)
        .findFirst();
  }

  /** Whether a country has, or had, a programme whose participants are covered. */
  public boolean knowsProgramme(Country country) {
    return of(country).anyMatch(decision -> decision.scope() == Scope.PARTICIPANTS);
  }

  /** The decision that began last, in force or not. */
  public Optional<Decision> latest(Country country) {
    return of(country).max(Comparator.comparing(Decision::from));
  }

  private Stream<Decision> inForce(Country country, LocalDate day) {
    return of(country)
        .filter(decision -> new Validity(decision.from(), decision.until()).holds(day));
  }

  private Stream<Decision> of(Country country) {
    return decisions.stream().filter(decision -> decision.country().equals(country));
  }
}
