package trustcenter.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Catalogue;
import trustcenter.model.DataCenter;
import trustcenter.model.Language;
import trustcenter.model.MeasureWalk;
import trustcenter.reference.FactWords;
import trustcenter.reference.FactWords.Statement;

/** What measures say of a data center in numbers agrees with its facts. */
final class FactContradiction implements Rule {
  @Override
  public Code code() {
    return Code.FACT_CONTRADICTION;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The catalogue is a part of the contract. If it promises a UPS of 300 kW and the data"
            + " center's page says 320 kW, one of the two is wrong. Compared are capacities, levels"
            + " of redundancy, numbers of things, and durations where the text says that data are"
            + " kept or a failure is bridged; only in measures that are about one data center: by"
            + " attribute, by scope, or because it is named. What is ambiguous is left alone. The"
            + " words are a data file, `fact-words.tsv`.",
        "Correct the measure or the fact.",
        List.of("Art. 28(3)(c) and Art. 32 GDPR", "Art. 5(2) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    if (subject.model().dataCenters().isEmpty()) {
      return findings;
    }
    for (Catalogue catalogue : subject.model().catalogues()) {
      Set<String> reported = new HashSet<>();
      for (Language language : catalogue.body().values().keySet()) {
        for (MeasureWalk.Found found : new MeasureWalk(catalogue, language).all()) {
          center(subject, catalogue, found, language)
              .flatMap(center -> check(subject, catalogue, found, language, center))
              .filter(finding -> reported.add(finding.at()))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** The data center that a measure is about; empty where that is not certain. */
  private static Optional<DataCenter> center(
      Subject subject, Catalogue catalogue, MeasureWalk.Found found, Language language) {
    if (found.dataCenter().isPresent()) {
      return found.dataCenter().flatMap(subject.model()::dataCenter);
    }
    List<String> around =
        List.of(
            found.measure().text().source(),
            found.section().heading().source(),
            catalogue.title().in(language).value());
    for (String text : around) {
      List<DataCenter> named = named(subject, text, language);
      if (!named.isEmpty()) {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
      }
    }
    // What names none is about the only one there is.
    List<DataCenter> all = subject.model().dataCenters();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static List<DataCenter> named(Subject subject, String text, Language language) {
    FactWords words = subject.reference().phrases().factWords();
    return subject.model().dataCenters().stream()
        .filter(
            center ->
                text.contains(center.name().in(language).value())
                    || center
                        .city()
                        .map(city -> words.namesSite(text, city.in(language).value(), language))
                        .orElse(false))
        .toList();
  }

  private Optional<Diagnostic> check(
      Subject subject,
      Catalogue catalogue,
      MeasureWalk.Found found,
      Language language,
      DataCenter center) {
    FactWords words = subject.reference().phrases().factWords();
    StatedFacts facts = new StatedFacts(center, words);
    Map<String, List<Statement>> said = new LinkedHashMap<>();
    words
        .in(found.measure().text().source(), language)
        .forEach(
            one ->
                said.computeIfAbsent(one.fact() + "/" + one.property(), key -> new ArrayList<>())
                    .add(one));
    return said.values().stream()
        .filter(statements -> statements.stream().allMatch(facts::contradict))
        .findFirst()
        .map(
            statements ->
                finding(subject, catalogue, found, language, center, statements.get(0), facts));
  }

  /** Words in the letter case of the text that they were read from. */
  private static String asWritten(String words, String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(words);
    boolean isSame =
        at >= 0
            && at + words.length() <= text.length()
            && text.regionMatches(true, at, words, 0, words.length());
    return isSame ? text.substring(at, at + words.length()) : words;
  }

  private Diagnostic finding(
      Subject subject,
      Catalogue catalogue,
      MeasureWalk.Found found,
      Language language,
      DataCenter center,
      Statement statement,
      StatedFacts facts) {
    String document = "toms/" + catalogue.id();
    String file = "data-centers/" + center.id() + ".yaml";
    return Diagnostic.at(
        document + "/" + found.measure().anchor(),
        code(),
        subject.span(document, found.measure().anchor(), language),
        "`"
            + asWritten(statement.words().strip(), found.measure().text().source())
            + "` contradicts "
            + file
            + ", where `"
            + statement.fact()
            + "` says `"
            + facts.said(statement)
            + "`.",
        "correct the measure or the fact.");
  }
}
