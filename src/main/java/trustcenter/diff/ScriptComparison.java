package trustcenter.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares two scripts line by line. */
final class ScriptComparison {
  private static final Comparator<Placed> READING_ORDER =
      Comparator.comparingInt(Placed::later)
          .thenComparing(Placed::isGone)
          .thenComparingInt(Placed::earlier);

  private final ComparedLines before;
  private final ComparedLines after;
  private final Pairing pairing;

  /**
   * @param isNumbered whether the lines below headings have printed numbers, as in an agreement
   */
  ScriptComparison(Script before, Script after, boolean isNumbered) {
    this.before = new ComparedLines(before);
    this.after = new ComparedLines(after);
    this.pairing = LinePairing.of(this.before, this.after, isNumbered);
  }

  /** What happened to a line. */
  record Difference(
      TextKind kind,
      Optional<Passage> before,
      Optional<Passage> after,
      boolean moved,
      List<FieldChange> fields) {}

  /** A difference, and the line that it stands at or behind in the later script. */
  private record Placed(int later, boolean isGone, int earlier, Difference difference) {}

  /** The differences in reading order: what is gone stands where it stood. */
  List<Difference> differences() {
    List<Placed> found = new ArrayList<>();
    for (int j = 0; j < after.size(); j++) {
      int later = j;
      int earlier = pairing.earlier(j);
      Optional<Difference> difference =
          earlier == Script.NONE ? Optional.of(added(j)) : changed(earlier, j);
      difference.ifPresent(one -> found.add(new Placed(later, false, earlier, one)));
    }
    int last = Script.NONE;
    for (int i = 0; i < before.size(); i++) {
      if (pairing.isFreeBefore(i)) {
        found.add(new Placed(last, true, i, removed(i)));
      } else if (!hasMoved(i, pairing.later(i))) {
        last = pairing.later(i);
      }
    }
    return found.stream().sorted(READING_ORDER).map(Placed::difference).toList();
  }

  private Difference added(int line) {
    return new Difference(
        TextKind.ADDED,
        Optional.empty(),
        Optional.of(after.script().passage(line)),
        false,
        List.of());
  }

  private Difference removed(int line) {
    return new Difference(
        TextKind.REMOVED,
        Optional.of(before.script().passage(line)),
        Optional.empty(),
        false,
        List.of());
  }

  private Optional<Difference> changed(int earlier, int later) {
    boolean moved = hasMoved(earlier, later);
    List<FieldChange> fields = fields(earlier, later, moved);
    return kind(earlier, later, moved, fields)
        .map(
            kind ->
                new Difference(
                    kind,
                    Optional.of(before.script().passage(earlier)),
                    Optional.of(after.script().passage(later)),
                    moved,
                    fields));
  }

  private Optional<TextKind> kind(int earlier, int later, boolean moved, List<FieldChange> fields) {
    if (!isSameText(earlier, later)) {
      return Optional.of(TextKind.REWORDED);
    }
    if (moved) {
      return Optional.of(TextKind.MOVED);
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(TextKind.CHANGED);
  }

  /** A heading under another number says the same. */
  private boolean isSameText(int earlier, int later) {
    return before.line(earlier).isHeading()
        ? before.unnumbered(earlier).equals(after.unnumbered(later))
        : before.key(earlier).equals(after.key(later));
  }

  private boolean hasMoved(int earlier, int later) {
    Script.Line was = before.line(earlier);
    Script.Line is = after.line(later);
    return !before.number(earlier).equals(after.number(later))
        || !pairing.isSamePlace(was.heading(), is.heading())
        || hasOtherOwner(was.under(), is.under());
  }

  /** Whether a line is a part of something else; not where that was replaced in its place. */
  private boolean hasOtherOwner(int earlier, int later) {
    if (earlier == Script.NONE || later == Script.NONE) {
      return earlier != later;
    }
    boolean isReplaced = pairing.isFreeBefore(earlier) && pairing.isFreeAfter(later);
    return !isReplaced && pairing.later(earlier) != later;
  }

  private List<FieldChange> fields(int earlier, int later, boolean moved) {
    boolean hasOtherOwner = hasOtherOwner(before.line(earlier).under(), after.line(later).under());
    return MeasureFields.between(
        new MeasureFields.Side(before.script(), earlier),
        new MeasureFields.Side(after.script(), later),
        moved,
        hasOtherOwner);
  }
}
