package trustcenter.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import trustcenter.model.Language;

/** Tells measures that say nothing concrete. */
public final class GenericMeasures {
  /** Longer texts say something, and are not looked at. */
  private static final int LONGEST = 200;

  private static final Pattern MARKS = Pattern.compile("[*_`]+|[\\s.,;:!]+$");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private final Map<String, Words> byLanguage = new TreeMap<>();

  private record Words(Pattern leads, Pattern trails, Pattern phrases) {}

  GenericMeasures() {
    Map<String, Map<String, List<String>>> read = new TreeMap<>();
    for (List<String> row : Table.rows("generic-measures.tsv", 3)) {
      read.computeIfAbsent(row.get(0), language -> new TreeMap<>())
          .computeIfAbsent(row.get(1), kind -> new ArrayList<>())
          .add(row.get(2));
    }
    read.forEach(
        (language, kinds) ->
            byLanguage.put(
                language,
                new Words(
                    either("^", kinds.getOrDefault("lead", List.of()), ""),
                    either("", kinds.getOrDefault("trail", List.of()), "$"),
                    either("", kinds.getOrDefault("phrase", List.of()), ""))));
  }

  private static Pattern either(String before, List<String> expressions, String behind) {
    return Pattern.compile(before + "(?:" + String.join("|", expressions) + ")" + behind);
  }

  /** Whether nothing is left of a measure but a phrase that anybody could write. */
  public boolean isGeneric(String measure, Language language) {
    Words words = byLanguage.get(language.locale().getLanguage());
    if (words == null || measure.length() > LONGEST) {
      return false;
    }
    String lower = measure.toLowerCase(Locale.ROOT);
    String plain = SPACE.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll(" ").strip();
    String rest = plain;
    // What is a phrase with its lead and its trail is one without them too.
    for (int cut = 0; cut < 3; cut++) {
      if (words.phrases().matcher(rest).matches()) {
        return true;
      }
      String shorter = words.trails().matcher(rest).replaceFirst("");
      String left = words.leads().matcher(shorter).replaceFirst("").strip();
      if (left.equals(rest)) {
        return false;
      }
      rest = left;
    }
    return words.phrases().matcher(rest).matches();
  }
}
