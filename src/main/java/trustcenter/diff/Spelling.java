package trustcenter.diff;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a text that is only written differently from one that says something else.
 *
 * <p>A doubt counts as something else: a short word, a first letter, a digit and a percent sign may
 * change the meaning ("EU" and "US", "keine" and "eine"), a slip inside a long word does not.
 */
final class Spelling {
  /** Decimal points and commas stay: 1.5 is not 15. */
  private static final Pattern DECORATION =
      Pattern.compile("(?U)(?<!\\d)[\\p{P}&&[^%§&]]|[\\p{P}&&[^%§&]](?!\\d)|\\s+");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  /** In a text of no more letters than this, each of them counts. */
  private static final int SHORT_TEXT = 12;

  private static final int MOST_SLIPS = 2;
  private static final int SHORTEST_WORD = 5;

  /** In a word this long, two letters may be slips. */
  private static final int LONG_WORD = 10;

  private Spelling() {}

  /** Whether two texts are the same but for case, punctuation, white space or a slip. */
  static boolean isSame(String one, String other) {
    return bare(one).equals(bare(other)) || isSlip(one, other);
  }

  /** A text without what is only decoration: letters, digits and signs that carry meaning. */
  static String bare(String text) {
    return DECORATION.matcher(folded(text)).replaceAll("");
  }

  /** Lower case, with umlauts written out. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss");
  }

  private static boolean isSlip(String one, String other) {
    List<String> words = Likeness.words(one);
    List<String> others = Likeness.words(other);
    if (words.size() != others.size()
        || letters(words) <= SHORT_TEXT
        || letters(others) <= SHORT_TEXT
        || !figures(one).equals(figures(other))) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        if (!mayBeSlip(words.get(i), others.get(i))) {
          return false;
        }
        slips += distance(words.get(i), others.get(i));
      }
    }
    return slips > 0 && slips <= MOST_SLIPS;
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  /** The digits of a text and the signs that carry meaning, without any letters. */
  private static String figures(String text) {
    return LETTERS.matcher(bare(text)).replaceAll("");
  }

  private static boolean mayBeSlip(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    return shorter >= SHORTEST_WORD
        && word.charAt(0) == other.charAt(0)
        && distance(word, other) <= (shorter >= LONG_WORD ? 2 : 1);
  }

  /**
   * How many letters have to be put in, taken out, replaced or swapped with their neighbour to make
   * one word of the other.
   */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(
                steps[i - 1][j - 1] + replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
      }
    }
    return steps[one.length()][other.length()];
  }
}
