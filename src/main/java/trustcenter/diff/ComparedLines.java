package trustcenter.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;

/** The lines of a script, each ready to be compared with many others. */
final class ComparedLines {
  /** Parts what keys are made of; stands in no text. */
  static final String APART = "\u0000";

  private final Script script;
  private final List<String> keys = new ArrayList<>();
  private final Map<Integer, Map<Language, Likeness.Profile>> profiles = new HashMap<>();
  private final List<Integer> positions = new ArrayList<>();

  ComparedLines(Script script) {
    this.script = script;
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (Script.Line line : script.lines()) {
      keys.add(key(line.text()));
      positions.add(counts.merge(line.heading(), 1, Integer::sum));
    }
  }

  private static Map<Language, Likeness.Profile> profiles(Localised<Markdown> text) {
    Map<Language, Likeness.Profile> profiles = new LinkedHashMap<>();
    text.values()
        .forEach((language, words) -> profiles.put(language, Likeness.Profile.of(words.source())));
    return profiles;
  }

  private static String key(Localised<Markdown> text) {
    return text.values().values().stream()
        .map(Sameness::unbroken)
        .collect(Collectors.joining(APART));
  }

  int size() {
    return keys.size();
  }

  Script script() {
    return script;
  }

  Script.Line line(int index) {
    return script.lines().get(index);
  }

  /** The text in all languages: equal for the same texts, however their lines are broken. */
  String key(int index) {
    return keys.get(index);
  }

  /** The words of a heading in all languages, without its printed number. */
  String unnumbered(int heading) {
    Optional<String> number = line(heading).number();
    return number.isEmpty()
        ? key(heading)
        : line(heading).text().values().values().stream()
            .map(text -> withoutNumber(Sameness.unbroken(text), number.get()))
            .collect(Collectors.joining(APART));
  }

  /** The printed number of a line with those of the lines around it; empty where it has none. */
  String number(int index) {
    Script.Line line = line(index);
    if (line.isHeading()) {
      return line.number().orElse("");
    }
    String label = label(index);
    boolean isAtTop = label.isEmpty() || line.heading() == Script.NONE;
    return isAtTop ? label : number(line.heading()) + " " + label;
  }

  /** The printed number of a line below its heading, without its brackets and dots. */
  String label(int index) {
    Script.Line line = line(index);
    if (line.label().isEmpty()) {
      return "";
    }
    String outer = line.under() == Script.NONE ? "" : label(line.under()) + " ";
    return outer + Spelling.bare(line.label().get());
  }

  /** What stands behind the number; the whole heading where that is nothing. */
  private static String withoutNumber(String heading, String number) {
    int end = heading.indexOf(number) + number.length();
    String rest =
        heading.contains(number) ? heading.substring(end).replaceFirst("^[.):]*\\s*", "") : "";
    return rest.isEmpty() ? heading : rest;
  }

  /** How many headings a line stands below. */
  int depth(int index) {
    int depth = 0;
    for (int above = line(index).heading(); above != Script.NONE; above = line(above).heading()) {
      depth++;
    }
    return depth;
  }

  /** The words of a line by language; most lines stay as they are, and nobody asks for theirs. */
  Map<Language, Likeness.Profile> profiles(int index) {
    return profiles.computeIfAbsent(index, each -> profiles(line(each).text()));
  }

  /** How alike a line is to one of another script, in the language in which they are most so. */
  double likeness(int index, ComparedLines others, int other) {
    double most = 0;
    for (Map.Entry<Language, Likeness.Profile> entry : profiles(index).entrySet()) {
      Likeness.Profile profile = others.profiles(other).get(entry.getKey());
      if (profile != null) {
        most = Math.max(most, entry.getValue().likeness(profile));
      }
    }
    return most;
  }

  /** Two lines that may be one, with how far apart they stand below their headings. */
  Pairing.Candidate candidate(int index, ComparedLines others, int other, double likeness) {
    int distance = Math.abs(positions.get(index) - others.positions.get(other));
    return new Pairing.Candidate(index, other, likeness, distance);
  }
}
