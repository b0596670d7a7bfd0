package trustcenter.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** A translation follows its original. */
final class TranslationOlder implements Rule {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A slip is a letter or two inside a word that is long enough to be recognised. */
  private static final int LONG_WORD = 5;

  /** A sentence that stands for more than so many others is a phrase of a form. */
  private static final int MANY = 20;

  @Override
  public Code code() {
    return Code.TRANSLATION_OLDER;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A measure or a paragraph of the original has changed since the last release, and its"
            + " translation is still the one of that release: the two now promise different things."
            + " Translations have no date of their own; the last release is what shows it. Letter"
            + " case, punctuation and slips of a letter or two inside long words do not count.",
        "Translate the change.",
        List.of("Art. 28(3) GDPR", "Art. 12(1) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    if (subject.published().isEmpty()) {
      return List.of();
    }
    Map<String, List<TextPairs.Pair>> before = new HashMap<>();
    for (TextPairs.Translation released :
        TextPairs.ofContracts(subject.published().get().content())) {
      before.computeIfAbsent(name(released), name -> new ArrayList<>()).addAll(released.pairs());
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (TextPairs.Translation now : TextPairs.ofContracts(subject.model())) {
      older(now.pairs(), before.getOrDefault(name(now), List.of())).stream()
          .map(pair -> finding(subject, now, pair))
          .forEach(findings::add);
    }
    return findings;
  }

  /** Most stand as they did, letter by letter; only for the others words are compared. */
  private static List<TextPairs.Pair> older(List<TextPairs.Pair> now, List<TextPairs.Pair> before) {
    Set<Said> known = new LinkedHashSet<>();
    before.forEach(pair -> known.add(Said.of(pair)));
    List<TextPairs.Pair> changed =
        now.stream().filter(pair -> !known.contains(Said.of(pair))).toList();
    Map<String, Set<String>> originals = new HashMap<>();
    if (!changed.isEmpty()) {
      known.forEach(
          said ->
              originals
                  .computeIfAbsent(words(said.translation()), key -> new HashSet<>())
                  .add(words(said.original())));
    }
    return changed.stream().filter(pair -> isOlder(pair, originals)).toList();
  }

  /** A text and its translation, wherever they stand. */
  private record Said(String original, String translation) {
    static Said of(TextPairs.Pair pair) {
      return new Said(pair.original(), pair.translation());
    }
  }

  private static String name(TextPairs.Translation translation) {
    return translation.at() + " " + translation.language();
  }

  /** Whether the same translation stood for something else in the last release. */
  private static boolean isOlder(TextPairs.Pair pair, Map<String, Set<String>> originals) {
    Set<String> then = originals.getOrDefault(words(pair.translation()), Set.of());
    String now = words(pair.original());
    return !then.isEmpty()
        && !then.contains(now)
        && then.stream().limit(MANY).noneMatch(known -> isSame(known, now));
  }

  private static String words(String text) {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static boolean isSame(String then, String now) {
    String[] old = then.split(" ", -1);
    String[] young = now.split(" ", -1);
    if (old.length != young.length) {
      return false;
    }
    for (int i = 0; i < old.length; i++) {
      if (!old[i].equals(young[i]) && !isSlip(old[i], young[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words differ by no more than two letters in the middle. */
  private static boolean isSlip(String one, String other) {
    int shortest = Math.min(one.length(), other.length());
    int longest = Math.max(one.length(), other.length());
    if (shortest < LONG_WORD || (one + other).codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    int begin = 0;
    while (begin < shortest && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shortest - begin
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return begin > 0 && longest - begin - end <= 2;
  }

  private Diagnostic finding(
      Subject subject, TextPairs.Translation translation, TextPairs.Pair pair) {
    return Diagnostic.at(
        translation.at() + "/" + pair.anchor(),
        code(),
        subject.span(translation.at(), pair.anchor(), translation.language()),
        "the original of this has changed since the last release, and this has not.",
        "translate the change.");
  }
}
