package trustcenter.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import trustcenter.model.Language;
import trustcenter.reference.FactWords.Bound;
import trustcenter.reference.FactWords.Statement;
import trustcenter.reference.Phrases.Phrase;

/** Each alternative of each expression in the files of phrases is found in a text that has it. */
final class PhraseFilesTest {
  private final Phrases phrases = Phrases.builtIn();

  /** Asks of every sample of every row of a kind. */
  private static void each(
      String file, int fields, String kind, int kindField, int field, Asked asked) {
    List<String> failed = new ArrayList<>();
    for (List<String> row : Table.rows(file, fields)) {
      if (row.get(kindField).equals(kind)) {
        for (String sample : RegexSamples.of(row.get(field))) {
          if (!asked.holds(row, sample)) {
            failed.add(row.get(0) + " " + row.get(1) + ": " + sample);
          }
        }
      }
    }
    assertEquals(List.of(), failed);
  }

  private interface Asked {
    boolean holds(List<String> row, String sample);
  }

  private static void isFound(Phrase phrase, Consumer<String> missing) {
    for (String sample : RegexSamples.of(phrase.pattern().pattern())) {
      String text = "Hier steht " + sample + " im Text.";
      if (!phrase.mayBeIn(text, text.toLowerCase(Locale.ROOT))
          || !phrase.pattern().matcher(text).find()) {
        missing.accept(sample);
      }
    }
  }

  @Test
  void placeholdersAreFound() {
    List<String> missing = new ArrayList<>();
    phrases.placeholders().forEach(phrase -> isFound(phrase, missing::add));
    assertEquals(List.of(), missing);
  }

  @Test
  void citationsAreFound() {
    List<String> missing = new ArrayList<>();
    phrases.legacyCitations().forEach(each -> isFound(each.phrase(), missing::add));
    assertEquals(List.of(), missing);
  }

  private boolean isGeneric(List<String> row, String text) {
    return phrases.genericMeasures().isGeneric(text, new Language(row.get(0)));
  }

  private void eachMeasure(String kind, String before, String behind) {
    each(
        "generic-measures.tsv",
        3,
        kind,
        1,
        2,
        (row, sample) -> isGeneric(row, before + sample + behind));
  }

  @Test
  void genericMeasuresAreFoundWithTheirLeadsAndTrails() {
    eachMeasure("phrase", "", "");
    eachMeasure("lead", "", "firewalls");
    eachMeasure("trail", "firewalls", "");
  }

  private static Language language(List<String> row) {
    return new Language(row.get(2).equals("*") ? "de" : row.get(2));
  }

  private List<Statement> stated(List<String> row, String text) {
    return phrases.factWords().in(text, language(row));
  }

  private void eachFactWord(String kind, Asked asked) {
    each("fact-words.tsv", 5, kind, 0, 3, asked);
  }

  private static String kept(List<String> row) {
    return language(row).equals(new Language("de")) ? " tage gespeichert" : " days kept";
  }

  @Test
  void factsAndCuesAreFound() {
    eachFactWord(
        "fact",
        (row, sample) ->
            stated(row, sample + " (n+1)").stream().anyMatch(one -> one.fact().equals(row.get(1))));
    eachFactWord(
        "cue",
        (row, sample) ->
            stated(row, "video 5 h " + sample).stream()
                .anyMatch(one -> one.property().equals(row.get(1))));
  }

  private boolean isBound(List<String> row, String sample, Bound bound) {
    return stated(row, "video " + sample + " 5" + kept(row)).stream()
        .anyMatch(one -> one.bound() == bound);
  }

  @Test
  void boundsAreFound() {
    eachFactWord("at-least", (row, sample) -> isBound(row, sample, Bound.AT_LEAST));
    eachFactWord("at-most", (row, sample) -> isBound(row, sample, Bound.AT_MOST));
    eachFactWord(
        "each", (row, sample) -> stated(row, "video 5 " + sample + " 5" + kept(row)).isEmpty());
  }

  @Test
  void sitesAreFound() {
    eachFactWord(
        "place",
        (row, sample) ->
            phrases.factWords().namesSite(sample + " Muster", "Muster", language(row)));
  }

  @Test
  void numbersAndUnitsAreFound() {
    eachFactWord(
        "number",
        (row, sample) ->
            stated(row, "video " + sample + kept(row)).stream()
                .flatMap(one -> one.amount().stream())
                .anyMatch(
                    amount ->
                        amount.unit().equals("s")
                            && amount.number().compareTo(seconds(row.get(4))) == 0));
    eachFactWord(
        "unit",
        (row, sample) ->
            stated(row, "video 5 " + sample + " gespeichert").stream()
                .flatMap(one -> one.amount().stream())
                .anyMatch(amount -> amount.unit().equals(row.get(1))));
  }

  private static BigDecimal seconds(String days) {
    return new BigDecimal(days).multiply(BigDecimal.valueOf(86_400));
  }

  @Test
  void samplesHaveEachAlternative() {
    assertEquals(List.of("a b", "c b", "ad b", "ae b"), RegexSamples.of("[ac](?:d|e)?(?!x)\\sb"));
    assertTrue(RegexSamples.of("x{3,}").contains("xxx"));
  }
}
