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
    List<Phrase> placeholders,
    List<LegacyCitation> legacyCitations,
    GenericMeasures genericMeasures,
    FactWords factWords) {
  public Phrases {
    placeholders = List.copyOf(placeholders);
    legacyCitations = List.copyOf(legacyCitations);
  }

  /**
   * What is looked for in a text.
   *
   * @param words of which each match holds one; to look for them costs far less than for the
   *     pattern, and hardly any text has them
   */
  public record Phrase(Pattern pattern, List<String> words) {
    public Phrase {
      words = List.copyOf(words);
    }

    /** Whether a text may hold the phrase. */
    public boolean mayBeIn(String text, String inSmallLetters) {
      boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
      return words.stream().anyMatch((anyCase ? inSmallLetters : text)::contains);
    }
  }

  /**
   * A citation that is out of date.
   *
   * @param until the last day on which it was right
   * @param why what became of it, a clause without full stop
   * @param instead what to do, a clause without full stop
   */
  public record LegacyCitation(Phrase phrase, LocalDate until, String why, String instead) {}

  static Phrases builtIn() {
    return new Phrases(
        Table.rows("placeholders.tsv", 3).stream()
            .map(row -> phrase(row.get(0), row.get(1), row.get(2)))
            .toList(),
        Table.rows("legacy-citations.tsv", 5).stream()
            .map(
                row ->
                    new LegacyCitation(
                        phrase(row.get(0), "", row.get(4)),
                        LocalDate.parse(row.get(1)),
                        row.get(2),
                        row.get(3)))
            .toList(),
        new GenericMeasures(),
        new FactWords());
  }

  private static Phrase phrase(String expression, String flags, String words) {
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Phrase(
        Pattern.compile(expression, flags.equals("i") ? anyCase : 0), Table.words(words));
  }
}
