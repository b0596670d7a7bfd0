package trustcenter.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds lines of two scripts that are very alike, wherever they stand, without comparing each with
 * each.
 *
 * <p>Two lines that are that alike share most of their words, so they share one of the rarest words
 * of either: only lines that do so are compared.
 */
final class Resemblance {
  private static final double VERY_ALIKE = 0.8;

  /** The least share of a line's words that any line so alike has too: t / (2 - t). */
  private static final double SHARED = VERY_ALIKE / (2 - VERY_ALIKE);

  private final ComparedLines before;
  private final ComparedLines after;
  private final Pairing pairing;
  private final Map<String, Integer> frequencies = new HashMap<>();

  Resemblance(ComparedLines before, ComparedLines after, Pairing pairing) {
    this.before = before;
    this.after = after;
    this.pairing = pairing;
  }

  /** Pairs of free lines that are very alike. */
  List<Pairing.Candidate> candidates() {
    List<Integer> olds = new ArrayList<>();
    List<Integer> news = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (pairing.isFreeBefore(i) && !before.line(i).isHeading()) {
        olds.add(i);
        count(before, i);
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (pairing.isFreeAfter(j) && !after.line(j).isHeading()) {
        news.add(j);
        count(after, j);
      }
    }
    return candidates(olds, news);
  }

  private List<Pairing.Candidate> candidates(List<Integer> olds, List<Integer> news) {
    Map<String, List<Integer>> index = new LinkedHashMap<>();
    for (int j : news) {
      rarest(after, j).forEach(word -> index.computeIfAbsent(word, w -> new ArrayList<>()).add(j));
    }
    List<Pairing.Candidate> candidates = new ArrayList<>();
    for (int i : olds) {
      Set<Integer> sharing = new LinkedHashSet<>();
      rarest(before, i).forEach(word -> sharing.addAll(index.getOrDefault(word, List.of())));
      for (int j : sharing) {
        double likeness = before.likeness(i, after, j);
        if (before.line(i).kind() == after.line(j).kind() && likeness >= VERY_ALIKE) {
          candidates.add(before.candidate(i, after, j, likeness));
        }
      }
    }
    return candidates;
  }

  private void count(ComparedLines lines, int index) {
    words(lines, index)
        .forEach(words -> words.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
  }

  /** The words of a line in each language, every occurrence for itself. */
  private static List<List<String>> words(ComparedLines lines, int index) {
    List<List<String>> all = new ArrayList<>();
    lines
        .profiles(index)
        .forEach(
            (language, profile) -> {
              List<String> words = new ArrayList<>();
              profile
                  .words()
                  .counts()
                  .forEach(
                      (word, times) -> {
                        for (int n = 0; n < times; n++) {
                          words.add(language + " " + n + " " + word);
                        }
                      });
              all.add(words);
            });
    return all;
  }

  private List<String> rarest(ComparedLines lines, int index) {
    List<String> rarest = new ArrayList<>();
    for (List<String> words : words(lines, index)) {
      words.sort(
          Comparator.comparing((String word) -> frequencies.getOrDefault(word, 0))
              .thenComparing(Comparator.naturalOrder()));
      int needed = words.size() - (int) Math.ceil(SHARED * words.size()) + 1;
      rarest.addAll(words.subList(0, Math.min(needed, words.size())));
    }
    return rarest;
  }
}
