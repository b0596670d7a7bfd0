package trustcenter.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.model.ControlId;
import trustcenter.model.GoalId;
import trustcenter.model.Language;

/** Which controls and goals a heading names. */
public final class Headings {
  /** The usual controls of a catalogue under Art. 32 GDPR. */
  public static final String ART_32 = "art32";

  private static final Pattern LAW =
      Pattern.compile("\\((?:[^()]*\\b(?:Art|Abs|§|lit)\\b[^()]*|§[^()]*)\\)|\\bArt\\. ?\\d+.*$");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:§+\\s*)?\\(?\\d+[a-z]?(?:\\.\\d+[a-z]?)*\\.?\\)?\\s+");

  private final List<Term> controls = new ArrayList<>();
  private final List<Term> goals = new ArrayList<>();

  private record Term(String vocabulary, String id, String language, Pattern pattern) {}

  Headings() {
    Table.rows("controls.tsv", 4)
        .forEach(
            row -> controls.add(new Term(row.get(0), row.get(1), row.get(2), pattern(row.get(3)))));
    Table.rows("goals.tsv", 3)
        .forEach(row -> goals.add(new Term("", row.get(0), row.get(1), pattern(row.get(2)))));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The words of the vocabularies of controls that a catalogue can name. */
  public Collection<String> vocabularies() {
    return new TreeSet<>(controls.stream().map(Term::vocabulary).toList());
  }

  /** The ids of the controls of a vocabulary, in the order of its file. */
  public List<ControlId> controls(String vocabulary) {
    return controls.stream()
        .filter(term -> term.vocabulary().equals(vocabulary))
        .map(term -> new ControlId(term.id()))
        .distinct()
        .toList();
  }

  public List<GoalId> goals() {
    return goals.stream().map(term -> new GoalId(term.id())).distinct().toList();
  }

  /** The controls that a heading names, in the order in which it names them. */
  public List<ControlId> controlsIn(String heading, String vocabulary, Language language) {
    List<Term> spoken =
        controls.stream().filter(term -> term.vocabulary().equals(vocabulary)).toList();
    return found(heading, spoken, language).stream().map(ControlId::new).toList();
  }

  /** The goals that a heading names, in the order in which it names them. */
  public List<GoalId> goalsIn(String heading, Language language) {
    return found(heading, goals, language).stream().map(GoalId::new).toList();
  }

  private static List<String> found(String heading, List<Term> terms, Language language) {
    String words =
        NUMBER.matcher(LAW.matcher(heading).replaceAll(" ").strip()).replaceFirst("").strip();
    String spoken = language.locale().getLanguage().toLowerCase(Locale.ROOT);
    Map<String, Integer> at = new LinkedHashMap<>();
    for (Term term : terms) {
      Matcher matcher = term.pattern().matcher(words);
      if (term.language().equals(spoken) && matcher.find()) {
        at.merge(term.id(), matcher.start(), Math::min);
      }
    }
    return at.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }
}
