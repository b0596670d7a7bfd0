package trustcenter.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs the lines of two scripts below their headings.
 *
 * <p>A name that the author gave decides. Else the same words under the same heading come first,
 * occurrence by occurrence; then the same words elsewhere; then words that are alike under the same
 * heading; then words that are very alike elsewhere. Where paragraphs are numbered, those that are
 * left and have the same number are one.
 */
final class LinePairing {
  private static final double ALIKE = 0.5;

  private final ComparedLines before;
  private final ComparedLines after;
  private final boolean isNumbered;
  private final Pairing pairing;

  private LinePairing(ComparedLines before, ComparedLines after, boolean isNumbered) {
    this.before = before;
    this.after = after;
    this.isNumbered = isNumbered;
    this.pairing = new Pairing(before.size(), after.size());
  }

  /**
   * Pairs all lines, headings first.
   *
   * @param isNumbered whether lines have printed numbers, as in an agreement
   */
  static Pairing of(ComparedLines before, ComparedLines after, boolean isNumbered) {
    LinePairing lines = new LinePairing(before, after, isNumbered);
    new HeadingPairing(before, after, lines.pairing).pair();
    lines.pair();
    return lines.pairing;
  }

  private void pair() {
    pairing.pairEqual(i -> name(before, i), j -> name(after, j));
    if (isNumbered) {
      pairing.pairEqual(
          i -> earlierPlace(i).map(place -> place + before.label(i) + text(before, i)),
          j -> laterPlace(j).map(place -> place + after.label(j) + text(after, j)));
    }
    pairing.pairEqual(
        i -> earlierPlace(i).map(place -> place + owner(before, i) + text(before, i)),
        j -> laterPlace(j).map(place -> place + owner(after, j) + text(after, j)));
    pairing.pairEqual(
        i -> earlierPlace(i).map(place -> place + text(before, i)),
        j -> laterPlace(j).map(place -> place + text(after, j)));
    pairing.pairEqual(i -> words(before, i), j -> words(after, j));
    pairAlike();
    pairing.pairBest(new Resemblance(before, after, pairing).candidates());
    if (isNumbered) {
      pairing.pairEqual(
          i ->
              earlierPlace(i)
                  .filter(place -> !before.label(i).isEmpty())
                  .map(place -> place + before.label(i)),
          j ->
              laterPlace(j)
                  .filter(place -> !after.label(j).isEmpty())
                  .map(place -> place + after.label(j)));
    }
  }

  private static Optional<String> name(ComparedLines lines, int index) {
    Script.Line line = lines.line(index);
    return line.isNamed() ? line.anchor().map(anchor -> line.kind() + anchor) : Optional.empty();
  }

  /**
   * The heading of a line in terms of the earlier script; none where its heading is gone or new.
   */
  private Optional<String> earlierPlace(int index) {
    int heading = before.line(index).heading();
    return heading != Script.NONE && pairing.isFreeBefore(heading)
        ? Optional.empty()
        : place(before.line(index), heading);
  }

  private Optional<String> laterPlace(int index) {
    int heading = after.line(index).heading();
    if (heading == Script.NONE) {
      return place(after.line(index), heading);
    }
    return pairing.isFreeAfter(heading)
        ? Optional.empty()
        : place(after.line(index), pairing.earlier(heading));
  }

  private static Optional<String> place(Script.Line line, int heading) {
    return line.isHeading() ? Optional.empty() : Optional.of(heading + " " + line.kind() + " ");
  }

  private static Optional<String> words(ComparedLines lines, int index) {
    return lines.line(index).isHeading() ? Optional.empty() : Optional.of(text(lines, index));
  }

  private static String text(ComparedLines lines, int index) {
    return lines.line(index).kind() + ComparedLines.APART + lines.key(index);
  }

  /** The words of what a line is a part of. */
  private static String owner(ComparedLines lines, int index) {
    int under = lines.line(index).under();
    return (under == Script.NONE ? "" : lines.key(under))
        + ComparedLines.APART
        + ComparedLines.APART;
  }

  /** Pairs what is alike under the same heading. */
  private void pairAlike() {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (pairing.isFreeAfter(j)) {
        int index = j;
        laterPlace(j)
            .ifPresent(place -> places.computeIfAbsent(place, p -> new ArrayList<>()).add(index));
      }
    }
    List<Pairing.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (pairing.isFreeBefore(i)) {
        Optional<List<Integer>> others = earlierPlace(i).map(places::get);
        for (int j : others.orElse(List.of())) {
          double likeness = before.likeness(i, after, j);
          if (likeness >= ALIKE) {
            candidates.add(before.candidate(i, after, j, likeness));
          }
        }
      }
    }
    pairing.pairBest(candidates);
  }
}
