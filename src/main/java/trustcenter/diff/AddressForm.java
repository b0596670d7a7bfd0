package trustcenter.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether two addresses are the same place, however they are written: in other lines, with
 * other abbreviations, with or without a district, a state or a country.
 */
final class AddressForm {
  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("str", "strasse"),
          Map.entry("pl", "platz"),
          Map.entry("st", "street"),
          Map.entry("ave", "avenue"),
          Map.entry("blvd", "boulevard"),
          Map.entry("rd", "road"),
          Map.entry("dr", "drive"),
          Map.entry("ln", "lane"),
          Map.entry("sq", "square"),
          Map.entry("ste", "suite"),
          Map.entry("fl", "floor"),
          Map.entry("bldg", "building"),
          Map.entry("no", "number"));

  /** "Dublin, Ireland" is a place of many companies; a street and a number is not. */
  private static final int FEWEST_WORDS = 3;

  private AddressForm() {}

  /** Whether one address says all that the other says, and enough to find a door. */
  static boolean isSame(List<String> one, List<String> other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.size() <= others.size() ? isWithin(words, others) : isWithin(others, words);
  }

  private static boolean isWithin(Set<String> fewer, Set<String> more) {
    return fewer.size() >= FEWEST_WORDS
        && fewer.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isDigit))
        && more.containsAll(fewer);
  }

  /** The words of an address in full. */
  static Set<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Likeness.words(line).stream())
        .map(AddressForm::inFull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String inFull(String word) {
    String full = ABBREVIATIONS.getOrDefault(word, word);
    return full.length() > "str".length() && full.endsWith("str") ? full + "asse" : full;
  }
}
