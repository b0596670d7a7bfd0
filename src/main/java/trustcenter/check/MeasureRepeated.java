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
      for (String sentence : sentences(found.measure().text().source())) {
        String words = words(sentence);
        lookedFor(found, words).stream()
            .flatMap(where -> Optional.ofNullable(said.get(where)).stream())
            .findFirst()
            .map(before -> finding(subject, catalogue, language, found, before, sentence))
            .ifPresent(findings::add);
        noted(found, words).forEach(where -> said.putIfAbsent(where, found.measure()));
      }
    }
    return findings;
  }

  /**
   * Where a sentence must not have been said: below two different labels, such as "Firewalls:" and
   * "Backups:", it is about two things, and a few words are about what they are nested in.
   */
  private static List<Said> lookedFor(MeasureWalk.Found found, String words) {
    Place place = place(found);
    if (count(words) < FEWEST_WORDS) {
      return List.of(new Said(place, above(found), words));
    }
    return isBelowLabel(found)
        ? List.of(new Said(place, above(found), words), new Said(place, ALONE, words))
        : List.of(new Said(place, ANY, words));
  }

  private static List<Said> noted(MeasureWalk.Found found, String words) {
    Place place = place(found);
    List<Said> noted = new ArrayList<>();
    noted.add(new Said(place, above(found), words));
    noted.add(new Said(place, ANY, words));
    if (!isBelowLabel(found)) {
      noted.add(new Said(place, ALONE, words));
    }
    return noted;
  }

  private static String above(MeasureWalk.Found found) {
    return found.above().map(Measure::anchor).orElse("");
  }

  private static boolean isBelowLabel(MeasureWalk.Found found) {
    return found
        .above()
        .map(above -> above.text().source().strip())
        .filter(text -> text.endsWith(":") || count(words(text)) < FEWEST_WORDS)
        .isPresent();
  }

  /** How many words stand in what {@link #words} gives. */
  private static int count(String words) {
    return words.split(" ", -1).length;
  }

  private static Place place(MeasureWalk.Found found) {
    return new Place(
        found.controls(),
        found.controls().isEmpty() ? found.section().anchor() : "",
        found.scope(),
        found.measure().terms());
  }

  /** The sentences of a measure; a short measure is one as a whole. */
  private static List<String> sentences(String text) {
    List<String> sentences =
        Arrays.stream(SENTENCE_END.split(text, -1))
            .filter(sentence -> count(words(sentence)) >= FEWEST_WORDS)
            .toList();
    return sentences.isEmpty() ? List.of(text) : sentences;
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
