package trustcenter.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that an author most likely meant. */
public final class Nearest {
  private Nearest() {}

  /** The known word nearest to a written one; empty where none is near. */
  public static Optional<String> to(String written, Collection<String> known) {
    int allowed = Math.max(1, written.length() / 3);
    return known.stream()
        .filter(word -> Math.abs(word.length() - written.length()) <= allowed)
        .filter(word -> distance(written, word) <= allowed)
        .min(
            Comparator.comparingInt((String word) -> distance(written, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A hint that names the nearest word, else all words where they are few, else nothing. */
  public static String hint(String written, Collection<String> known) {
    Optional<String> nearest = to(written, known);
    if (nearest.isPresent()) {
      return "did you mean `" + nearest.get() + "`?";
    }
    if (known.isEmpty() || known.size() > 24) {
      return "";
    }
    return "known here: "
        + String.join(", ", known.stream().sorted().map(word -> "`" + word + "`").toList())
        + ".";
  }

  /**
   * Edits from one word to another, Damerau's optimal string alignment; letter case costs nothing.
   */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(java.util.Locale.ROOT);
    String b = to.toLowerCase(java.util.Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] cost, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
