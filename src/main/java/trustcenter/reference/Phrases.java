package trustcenter.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of texts that rules look for.
 *
 * @param placeholders what was meant to be replaced before it is published
 * @param legacyCitations law that can no longer be cited
 * @param genericMeasures measures that say nothing concrete
 * @param factWords how texts state facts about data centers
 */
public record Phrases(
    List<Pattern> placeholders,
    List<LegacyCitation> legacyCitations,
    GenericMeasures genericMeasures,
    FactWords factWords) {
  public Phrases {
    placeholders = List.copyOf(placeholders);
    legacyCitations = List.copyOf(legacyCitations);
  }

  /**
   * A citation that is out of date.
   *
   * @param until the last day on which it was right
   * @param why what became of it, a clause without full stop
   * @param instead what to do, a clause without full stop
   */
  public record LegacyCitation(Pattern pattern, LocalDate until, String why, String instead) {}

  static Phrases builtIn() {
    return new Phrases(
        Table.rows("placeholders.tsv", 2).stream()
            .map(row -> pattern(row.get(0), row.get(1)))
            .toList(),
        Table.rows("legacy-citations.tsv", 4).stream()
            .map(
                row ->
                    new LegacyCitation(
                        Pattern.compile(row.get(0)),
                        LocalDate.parse(row.get(1)),
                        row.get(2),
                        row.get(3)))
            .toList(),
        new GenericMeasures(),
        new FactWords());
  }

  private static Pattern pattern(String expression, String flags) {
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(expression, flags.equals("i") ? anyCase : 0);
  }
}
