package trustcenter.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How alike two texts are, by the words that they share (the coefficient of Dice).
 *
 * <p>A text of a few words is also alike if its letters nearly are: "Firewall" and "Firewalls".
 */
final class Likeness {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** A text of so few words is also compared by its letters. */
  private static final int FEW_WORDS = 3;

  /** Less than this share of letters is chance. */
  private static final double NEARLY_THE_SAME_LETTERS = 0.8;

  private Likeness() {}

  /** The words of a text folded, without Markdown's marks and other signs. */
  static List<String> words(String text) {
    return WORD.matcher(Spelling.folded(text)).results().map(MatchResult::group).toList();
  }

  /** Twice the words that both have over all their words: from 0 for none to 1 for all. */
  static double ofWords(String one, String other) {
    return dice(Bag.of(words(one)), Bag.of(words(other)));
  }

  /**
   * A text, ready to be compared with many others.
   *
   * @param letters pairs of neighbouring letters; empty for a text of many words
   */
  record Profile(Bag words, Bag letters) {
    static Profile of(String text) {
      List<String> words = Likeness.words(text);
      return new Profile(
          Bag.of(words),
          words.size() <= FEW_WORDS ? pairs(String.join(" ", words)) : Bag.of(List.of()));
    }

    /** From 0 for nothing in common to 1 for the same words. */
    double likeness(Profile other) {
      double letters = dice(this.letters, other.letters);
      return Math.max(dice(words, other.words), letters >= NEARLY_THE_SAME_LETTERS ? letters : 0);
    }
  }

  private static Bag pairs(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      counts.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return new Bag(counts, Math.max(0, text.length() - 1));
  }

  /** Things that may occur several times. */
  record Bag(Map<String, Integer> counts, int size) {
    static Bag of(List<String> items) {
      Map<String, Integer> counts = new HashMap<>();
      items.forEach(item -> counts.merge(item, 1, Integer::sum));
      return new Bag(counts, items.size());
    }
  }

  static double dice(Bag one, Bag other) {
    if (one.size() == 0 || other.size() == 0) {
      return 0;
    }
    int shared =
        one.counts().size() <= other.counts().size() ? shared(one, other) : shared(other, one);
    return 2.0 * shared / (one.size() + other.size());
  }

  private static int shared(Bag smaller, Bag larger) {
    int shared = 0;
    for (Map.Entry<String, Integer> entry : smaller.counts().entrySet()) {
      shared += Math.min(entry.getValue(), larger.counts().getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }
}
