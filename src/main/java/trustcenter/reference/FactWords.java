package trustcenter.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.model.Language;
import trustcenter.model.Quantity;
import trustcenter.model.Redundancy;

/** Reads what a text states about facts of a data center in numbers, as far as that is certain. */
public final class FactWords {
  /** What ends a clause; a full stop or a comma inside a number does not, nor that of "max. 5". */
  private static final Pattern CLAUSE_END =
      Pattern.compile("(?<!(?<!\\p{L})(?:min|max))[.:;,](?=\\s|$)");

  /** Longer clauses state nothing certain, and expressions stay quick. */
  private static final int LONGEST = 400;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.+'’-])(2 ?\\( ?n ?\\+ ?1 ?\\)|n ?\\+ ?[12]|2 ?n|n)"
              + "(?!\\.?[\\p{L}\\p{N}]| ?[+&-] ?\\d)");

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Words> byLanguage = new LinkedHashMap<>();

  private record Row(String kind, String key, String language, String words, BigDecimal number) {}

  /** How a number is meant. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST
  }

  /**
   * What a text states.
   *
   * @param fact area and name, for instance {@code power/ups}
   * @param property for instance {@code capacity}; {@code count} for how many there are
   * @param words as the text states it
   * @param amount in the base unit, of a quantity
   * @param level of a redundancy
   */
  public record Statement(
      String fact,
      String property,
      String words,
      Optional<Amount> amount,
      Optional<Redundancy> level,
      Bound bound) {}

  /**
   * A quantity in the unit that all of its kind are compared in.
   *
   * @param unit {@code W}, {@code s}, …; empty for a count
   */
  public record Amount(BigDecimal number, String unit) {}

  /** The expressions of one language. */
  private record Words(
      Map<String, Pattern> facts,
      Map<String, Pattern> cues,
      Pattern atLeast,
      Pattern atMost,
      Pattern each,
      Pattern place,
      Pattern counted,
      Pattern quantity) {}

  FactWords() {
    for (List<String> row : Table.rows("fact-words.tsv", 5)) {
      BigDecimal number = row.get(4).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(4));
      rows.add(new Row(row.get(0), row.get(1), row.get(2), row.get(3), number));
    }
    rows.stream()
        .map(Row::language)
        .filter(language -> !language.equals("*"))
        .distinct()
        .forEach(language -> byLanguage.put(language, words(language)));
  }

  private Words words(String language) {
    String numbers = either("number", "", language);
    String units = either("unit", "", "*");
    return new Words(
        byKey("fact", language),
        byKey("cue", language),
        bounded(either("at-least", "", language)),
        bounded(either("at-most", "", language)),
        bounded(either("each", "", language)),
        bounded(either("place", "", language)),
        Pattern.compile("(?<![\\p{L}\\p{N}.,])(\\d{1,4}|" + numbers + ") (?:\\p{L}+e[nrs]? )?$"),
        Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(\\d{1,9}(?:[.,]\\d{1,3})?|"
                + numbers
                + ") ?("
                + units
                + ")(?![\\p{L}\\p{N}])"));
  }

  private Map<String, Pattern> byKey(String kind, String language) {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.kind().equals(kind) && row.language().equals(language))
        .forEach(row -> patterns.put(row.key(), bounded(either(kind, row.key(), language))));
    return patterns;
  }

  private String either(String kind, String key, String language) {
    return String.join(
        "|",
        rows.stream()
            .filter(row -> row.kind().equals(kind) && row.language().equals(language))
            .filter(row -> key.isEmpty() || row.key().equals(key))
            .map(row -> "(?:" + row.words() + ")")
            .toList());
  }

  private static Pattern bounded(String expression) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])");
  }

  /** Whether a text speaks of the site in a city: "am Standort Nürnberg". */
  public boolean namesSite(String text, String city, Language language) {
    Words words = byLanguage.get(language.locale().getLanguage());
    String lower = plain(text);
    return words != null
        && bounded(Pattern.quote(plain(city))).matcher(lower).find()
        && words.place().matcher(lower).find();
  }

  /** What a text states, clause by clause; a clause about several facts states nothing certain. */
  public List<Statement> in(String text, Language language) {
    Words words = byLanguage.get(language.locale().getLanguage());
    List<Statement> statements = new ArrayList<>();
    if (words != null) {
      for (String clause : CLAUSE_END.split(plain(text), -1)) {
        if (clause.length() <= LONGEST) {
          Clause read = new Clause(words, clause.strip());
          read.fact().ifPresent(fact -> read.state(fact, statements));
        }
      }
    }
    return statements;
  }

  private static String plain(String text) {
    return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  /** A quantity in the unit that it is compared in; empty where the unit is not known. */
  public Optional<Amount> amount(Quantity quantity) {
    return quantity.unit().isEmpty()
        ? Optional.of(new Amount(quantity.number(), ""))
        : amount(quantity.number(), quantity.unit().toLowerCase(Locale.ROOT));
  }

  private Optional<Amount> amount(BigDecimal number, String unit) {
    return rows.stream()
        .filter(row -> row.kind().equals("unit") && unit.matches(row.words()))
        .map(row -> new Amount(number.multiply(row.number()).stripTrailingZeros(), row.key()))
        .findFirst();
  }

  private Optional<BigDecimal> number(String text) {
    if (text.matches("\\d+(?:[.,]\\d+)?")) {
      // "1.200" and "1,200" may be thousands or decimals: nothing certain.
      return text.matches("\\d+[.,]\\d{3}")
          ? Optional.empty()
          : Optional.of(new BigDecimal(text.replace(',', '.')));
    }
    return rows.stream()
        .filter(row -> row.kind().equals("number") && text.matches(row.words()))
        .map(Row::number)
        .findFirst();
  }

  /** A clause while it is read. */
  private final class Clause {
    private final Words words;
    private final String text;

    Clause(Words words, String text) {
      this.words = words;
      this.text = text;
    }

    /** The only fact that is named. */
    Optional<String> fact() {
      List<String> named =
          words.facts().entrySet().stream()
              .filter(entry -> entry.getValue().matcher(text).find())
              .map(Map.Entry::getKey)
              .toList();
      return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    void state(String fact, List<Statement> statements) {
      if (words.each().matcher(text).find()) {
        return;
      }
      count(fact, statements);
      LEVEL.matcher(text).results().forEach(found -> level(fact, found, statements));
      words.quantity().matcher(text).results().forEach(found -> quantity(fact, found, statements));
    }

    private void count(String fact, List<Statement> statements) {
      Matcher name = Objects.requireNonNull(words.facts().get(fact)).matcher(text);
      if (name.find()) {
        String before = text.substring(0, name.start());
        Matcher counted = words.counted().matcher(before);
        if (counted.find()) {
          number(counted.group(1))
              .map(number -> new Amount(number.stripTrailingZeros(), ""))
              .ifPresent(
                  amount ->
                      statements.add(
                          new Statement(
                              fact,
                              "count",
                              before.substring(counted.start()) + name.group(),
                              Optional.of(amount),
                              Optional.empty(),
                              bound(before.substring(0, counted.start())))));
        }
      }
    }

    private void level(String fact, MatchResult found, List<Statement> statements) {
      String word = found.group(1).toUpperCase(Locale.ROOT).replace(" ", "");
      Redundancy.of(word)
          .ifPresent(
              level ->
                  statements.add(
                      new Statement(
                          fact,
                          "redundancy",
                          word,
                          Optional.empty(),
                          Optional.of(level),
                          bound(text.substring(0, found.start())))));
    }

    private void quantity(String fact, MatchResult found, List<Statement> statements) {
      Optional<Amount> amount =
          number(found.group(1)).flatMap(number -> amount(number, found.group(2)));
      amount
          .flatMap(this::property)
          .ifPresent(
              property ->
                  statements.add(
                      new Statement(
                          fact,
                          property,
                          found.group(),
                          amount,
                          Optional.empty(),
                          bound(text.substring(0, found.start())))));
    }

    /** What a quantity is about: a duration only where a word says so. */
    private Optional<String> property(Amount amount) {
      if (!amount.unit().equals("s") && !amount.unit().equals("month")) {
        return Optional.of("capacity");
      }
      List<String> cued =
          words.cues().entrySet().stream()
              .filter(entry -> entry.getValue().matcher(text).find())
              .map(Map.Entry::getKey)
              .toList();
      return cued.size() == 1 ? Optional.of(cued.get(0)) : Optional.empty();
    }

    /** How a number is meant, by the words right before it. */
    private Bound bound(String before) {
      String close = before.substring(Math.max(0, before.length() - 16));
      if (words.atLeast().matcher(close).find()) {
        return Bound.AT_LEAST;
      }
      return words.atMost().matcher(close).find() ? Bound.AT_MOST : Bound.EXACT;
    }
  }
}
