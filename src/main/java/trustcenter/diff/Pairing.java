package trustcenter.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which lines of two scripts are the same one. A line is paired once at most, and what is paired
 * stays so. All ways to pair give the same result from either side.
 */
final class Pairing {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::likeness)
          .reversed()
          .thenComparingInt(Candidate::distance)
          .thenComparingInt(candidate -> candidate.before() + candidate.after())
          .thenComparingInt(Candidate::before);

  private final int[] laterOf;
  private final int[] earlierOf;

  /**
   * Two lines that may be one.
   *
   * @param distance how far apart they stand, where they are equally alike
   */
  record Candidate(int before, int after, double likeness, int distance) {}

  Pairing(int before, int after) {
    laterOf = unpaired(before);
    earlierOf = unpaired(after);
  }

  private static int[] unpaired(int lines) {
    int[] none = new int[lines];
    Arrays.fill(none, Script.NONE);
    return none;
  }

  /** The line in the later script, or {@link Script#NONE}. */
  int later(int before) {
    return laterOf[before];
  }

  /** The line in the earlier script, or {@link Script#NONE}. */
  int earlier(int after) {
    return earlierOf[after];
  }

  boolean isFreeBefore(int before) {
    return laterOf[before] == Script.NONE;
  }

  boolean isFreeAfter(int after) {
    return earlierOf[after] == Script.NONE;
  }

  /** Whether two places are the same: both at the top, or below lines that are paired. */
  boolean isSamePlace(int before, int after) {
    if (before == Script.NONE || after == Script.NONE) {
      // A line that is gone has no partner, and that is not the top.
      return before == after;
    }
    return laterOf[before] == after;
  }

  private void pair(int before, int after) {
    laterOf[before] = after;
    earlierOf[after] = before;
  }

  /** Pairs free lines of the same key, the first with the first; those without a key are left. */
  void pairEqual(IntFunction<Optional<String>> keyBefore, IntFunction<Optional<String>> keyAfter) {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < laterOf.length; i++) {
      if (isFreeBefore(i)) {
        int index = i;
        keyBefore
            .apply(i)
            .ifPresent(key -> waiting.computeIfAbsent(key, k -> new ArrayDeque<>()).add(index));
      }
    }
    for (int j = 0; j < earlierOf.length; j++) {
      if (isFreeAfter(j)) {
        int index = j;
        keyAfter
            .apply(j)
            .map(key -> waiting.getOrDefault(key, new ArrayDeque<>()).poll())
            .ifPresent(equal -> pair(equal, index));
      }
    }
  }

  /** Pairs those that are free, the most alike first. */
  void pairBest(List<Candidate> candidates) {
    candidates.stream()
        .sorted(BEST_FIRST)
        .filter(candidate -> isFreeBefore(candidate.before()) && isFreeAfter(candidate.after()))
        .forEach(candidate -> pair(candidate.before(), candidate.after()));
  }
}
