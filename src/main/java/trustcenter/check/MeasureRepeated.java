package trustcenter.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Catalogue;
import trustcenter.model.ControlId;
import trustcenter.model.Language;
import trustcenter.model.Measure;
import trustcenter.model.MeasureWalk;
import trustcenter.model.ScopeId;

/** A sentence stands once under a control. */
final class MeasureRepeated implements Rule {
  /** Shorter ones, such as labels, may well stand twice. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public Code code() {
    return Code.MEASURE_REPEATED;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The same sentence twice under one control says nothing the second time; mostly it was"
            + " copied and was to be changed. Nested below two labels (`Firewalls:`, `Backups:`) it"
            + " is about two things. Under another control, in another scope, for another"
            + " data center or with other attributes it is a statement of its own.",
        "Delete one of the two, or write what differs.",
        List.of(
            "Annex III of the standard contractual clauses, Implementing Decision (EU) 2021/915:"
                + " “concretely and not in a generic manner”"));
  }

  /** What makes the same words another statement. */
  private record Place(
      List<ControlId> controls, String section, Optional<ScopeId> scope, Measure.Terms terms) {}

  /**
   * Words at a place.
   *
   * @param among {@link #ANY} or {@link #ALONE}, else the anchor of what they are nested in
   */
  private record Said(Place place, String among, String words) {}

  /** A sentence of a measure, and its words in small letters with a space between each two. */
  private record Sentence(String written, String words) {
    Sentence(String written) {
      this(written, MeasureRepeated.words(written));
    }

    boolean isShort() {
      return count(words) < FEWEST_WORDS;
    }
  }

  /** Among all measures of a place. No anchor has a slash. */
  private static final String ANY = "/any";

  /** Among those that speak for themselves: all but what is nested below a label. */
  private static final String ALONE = "/alone";

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Catalogue catalogue : subject.model().catalogues()) {
      Set<String> reported = new HashSet<>();
      catalogue.body().values().keySet().stream()
          .sorted(Comparator.comparing(language -> !language.equals(catalogue.body().original())))
          .forEach(
              language ->
                  check(subject, catalogue, language).stream()
                      .filter(finding -> reported.add(finding.at()))
                      .forEach(findings::add));
    }
    return findings;
  }

  private List<Diagnostic> check(Subject subject, Catalogue catalogue, Language language) {
    Map<Said, Measure> said = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (MeasureWalk.Found found : new MeasureWalk(catalogue, language).all()) {
      Place place = place(found);
      String above = found.above().map(Measure::anchor).orElse("");
      boolean belowLabel = isBelowLabel(found);
      for (Sentence sentence : sentences(found.measure().text().source())) {
        lookedFor(sentence, above, belowLabel).stream()
            .flatMap(
                among ->
                    Optional.ofNullable(said.get(new Said(place, among, sentence.words())))
                        .stream())
            .findFirst()
            .map(before -> finding(subject, catalogue, language, found, before, sentence.written()))
            .ifPresent(findings::add);
        noted(above, belowLabel)
            .forEach(
                among ->
                    said.putIfAbsent(new Said(place, among, sentence.words()), found.measure()));
      }
    }
    return findings;
  }

  /**
   * Where a sentence must not have been said: below two different labels, such as "Firewalls:" and
   * "Backups:", it is about two things, and a few words are about what they are nested in.
   */
  private static List<String> lookedFor(Sentence sentence, String above, boolean belowLabel) {
    if (sentence.isShort()) {
      return List.of(above);
    }
    return belowLabel ? List.of(above, ALONE) : List.of(ANY);
  }

  private static List<String> noted(String above, boolean belowLabel) {
    return belowLabel ? List.of(above, ANY) : List.of(above, ANY, ALONE);
  }

  private static boolean isBelowLabel(MeasureWalk.Found found) {
    return found
        .above()
        .map(above -> above.text().source().strip())
        .filter(text -> text.endsWith(":") || count(words(text)) < FEWEST_WORDS)
        .isPresent();
  }

  /** How many words stand in words with a space between each two; one in none. */
  private static int count(String words) {
    return 1 + (int) words.chars().filter(c -> c == ' ').count();
  }

  private static Place place(MeasureWalk.Found found) {
    return new Place(
        found.controls(),
        found.controls().isEmpty() ? found.section().anchor() : "",
        found.scope(),
        found.measure().terms());
  }

  /** The sentences of a measure; a short measure is one as a whole. */
  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences =
        Arrays.stream(SENTENCE_END.split(text, -1))
            .map(Sentence::new)
            .filter(sentence -> !sentence.isShort())
            .toList();
    return sentences.isEmpty() ? List.of(new Sentence(text)) : sentences;
  }

  private static String words(String sentence) {
    return BETWEEN_WORDS.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private Diagnostic finding(
      Subject subject,
      Catalogue catalogue,
      Language language,
      MeasureWalk.Found found,
      Measure before,
      String sentence) {
    String document = "toms/" + catalogue.id();
    int line = subject.span(document, before.anchor(), language).line();
    String under =
        found.controls().isEmpty()
            ? "`" + found.section().heading().source() + "`"
            : "the control `" + found.controls().get(0) + "`";
    return Diagnostic.at(
        document + "/" + found.measure().anchor(),
        code(),
        subject.span(document, found.measure().anchor(), language),
        "`" + sentence.strip() + "` stands twice under " + under + ", first in line " + line + ".",
        "delete one of the two, or write what differs.");
  }
}
