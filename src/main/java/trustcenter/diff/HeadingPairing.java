package trustcenter.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pairs the headings of two scripts: by their words with those above them, then by what stands
 * below them, then by words that are alike. So a section keeps its measures when its heading is
 * reworded and when another one is put before it.
 */
final class HeadingPairing {
  /** So much of the text below two headings has to be the same for them to be one. */
  private static final double SAME_CONTENT = 0.5;

  private static final double ALIKE = 0.5;

  private final ComparedLines before;
  private final ComparedLines after;
  private final Pairing pairing;

  HeadingPairing(ComparedLines before, ComparedLines after, Pairing pairing) {
    this.before = before;
    this.after = after;
    this.pairing = pairing;
  }

  void pair() {
    pairing.pairEqual(i -> name(before, i), j -> name(after, j));
    pairing.pairEqual(i -> path(before, i), j -> path(after, j));
    pairByContent();
    int deepest = Math.max(deepest(before), deepest(after));
    for (int depth = 0; depth <= deepest; depth++) {
      pairByWords(depth);
    }
  }

  private static Optional<String> name(ComparedLines lines, int index) {
    Script.Line line = lines.line(index);
    return line.isHeading() && line.isNamed() ? line.anchor() : Optional.empty();
  }

  private static Optional<String> path(ComparedLines lines, int index) {
    if (!lines.line(index).isHeading()) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder();
    for (int at = index; at != Script.NONE; at = lines.line(at).heading()) {
      path.append(lines.unnumbered(at)).append(ComparedLines.APART).append(ComparedLines.APART);
    }
    return Optional.of(path.toString());
  }

  private static int deepest(ComparedLines lines) {
    return headings(lines).map(lines::depth).max().orElse(Script.NONE);
  }

  private static IntStream headings(ComparedLines lines) {
    return IntStream.range(0, lines.size()).filter(index -> lines.line(index).isHeading());
  }

  private void pairByContent() {
    Map<Integer, List<String>> content = content(before);
    Map<Integer, List<String>> others = content(after);
    content.keySet().removeIf(heading -> !pairing.isFreeBefore(heading));
    others.keySet().removeIf(heading -> !pairing.isFreeAfter(heading));
    List<Pairing.Candidate> candidates = new ArrayList<>();
    Map<String, Set<Integer>> headingsOf = headingsOf(others);
    content.forEach(
        (heading, texts) -> {
          Set<Integer> sharing = new LinkedHashSet<>();
          texts.forEach(text -> sharing.addAll(headingsOf.getOrDefault(text, Set.of())));
          for (int other : sharing) {
            double same =
                Likeness.dice(
                    Likeness.Bag.of(texts), Likeness.Bag.of(others.getOrDefault(other, List.of())));
            if (same >= SAME_CONTENT) {
              candidates.add(candidate(heading, other, same));
            }
          }
        });
    pairing.pairBest(candidates);
  }

  /** Of sections that hold the same text, those of one depth belong together. */
  private Pairing.Candidate candidate(int heading, int other, double same) {
    return new Pairing.Candidate(
        heading, other, same, Math.abs(before.depth(heading) - after.depth(other)));
  }

  /** The texts below each heading, those of deeper sections included. */
  private static Map<Integer, List<String>> content(ComparedLines lines) {
    Map<Integer, List<String>> content = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.line(i).isHeading()) {
        for (int at = lines.line(i).heading(); at != Script.NONE; at = lines.line(at).heading()) {
          content.computeIfAbsent(at, heading -> new ArrayList<>()).add(lines.key(i));
        }
      }
    }
    return content;
  }

  private static Map<String, Set<Integer>> headingsOf(Map<Integer, List<String>> content) {
    Map<String, Set<Integer>> headings = new HashMap<>();
    content.forEach(
        (heading, texts) ->
            texts.forEach(
                text -> headings.computeIfAbsent(text, t -> new LinkedHashSet<>()).add(heading)));
    return headings;
  }

  /** Pairs headings of one depth below headings that are paired. */
  private void pairByWords(int depth) {
    List<Pairing.Candidate> candidates = new ArrayList<>();
    for (int i : free(before, depth).filter(pairing::isFreeBefore).toArray()) {
      for (int j : free(after, depth).filter(pairing::isFreeAfter).toArray()) {
        boolean isSamePlace =
            pairing.isSamePlace(before.line(i).heading(), after.line(j).heading());
        double likeness = isSamePlace ? likeness(i, j) : 0;
        if (likeness >= ALIKE) {
          candidates.add(before.candidate(i, after, j, likeness));
        }
      }
    }
    pairing.pairBest(candidates);
  }

  private static IntStream free(ComparedLines lines, int depth) {
    return headings(lines).filter(heading -> lines.depth(heading) == depth);
  }

  private double likeness(int heading, int other) {
    return before.unnumbered(heading).equals(after.unnumbered(other))
        ? 1
        : before.likeness(heading, after, other);
  }
}
