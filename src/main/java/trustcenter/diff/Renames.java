package trustcenter.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Party;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;

/**
 * Which engagements have another id in the later register than in the earlier one.
 *
 * <p>That happens where an id is not written but follows from the name. Ids that an author wrote
 * out in both registers are what tells engagements apart, and never paired.
 */
public final class Renames {
  /** The strongest evidence first; what ties is told apart by ids, whichever is the earlier one. */
  private static final Comparator<Pair> ORDER =
      Comparator.comparingDouble(Pair::weight)
          .reversed()
          .thenComparing(Pair::smallerId)
          .thenComparing(Pair::largerId);

  private final Map<SubprocessorId, SubprocessorId> later = new LinkedHashMap<>();
  private final Map<SubprocessorId, SubprocessorId> earlier = new LinkedHashMap<>();

  private record Pair(SubprocessorId before, SubprocessorId after, double weight) {
    String smallerId() {
      return Collections.min(List.of(before.value(), after.value()));
    }

    String largerId() {
      return Collections.max(List.of(before.value(), after.value()));
    }
  }

  private Renames() {}

  /** Finds them; each entry is paired once at most. */
  public static Renames between(Register before, Register after) {
    List<Subprocessor> gone = unpaired(before, after);
    List<Subprocessor> come = unpaired(after, before);
    if (gone.isEmpty() || come.isEmpty()) {
      return new Renames();
    }
    RenameEvidence evidence = new RenameEvidence(before.entries(), after.entries());
    List<Pair> pairs = new ArrayList<>();
    for (Subprocessor one : gone) {
      for (Subprocessor other : come) {
        boolean isReplaced = replaces(after, one.id()) || replaces(before, other.id());
        if (isEligible(one, other, isReplaced)) {
          evidence
              .weight(one, other)
              .ifPresent(weight -> pairs.add(new Pair(one.id(), other.id(), weight)));
        }
      }
    }
    pairs.sort(ORDER);
    Renames renames = new Renames();
    pairs.forEach(renames::add);
    return renames;
  }

  private static List<Subprocessor> unpaired(Register register, Register other) {
    return register.entries().stream().filter(entry -> other.entry(entry.id()).isEmpty()).toList();
  }

  private static boolean replaces(Register register, SubprocessorId id) {
    return register.entries().stream().anyMatch(entry -> entry.replaces().contains(id));
  }

  /**
   * Whether two entries can be one at all: where only one of the ids was derived, the author wrote
   * the other one out meanwhile, and the name has to be the same.
   */
  private static boolean isEligible(Subprocessor one, Subprocessor other, boolean isReplaced) {
    if (!one.derivedId() && !other.derivedId()) {
      return false;
    }
    if (RenameEvidence.isCertain(one, other)) {
      return true;
    }
    boolean bothDerived = one.derivedId() && other.derivedId();
    return !isReplaced
        && (bothDerived || Spelling.bare(one.name()).equals(Spelling.bare(other.name())));
  }

  private void add(Pair pair) {
    if (!later.containsKey(pair.before()) && !earlier.containsKey(pair.after())) {
      later.put(pair.before(), pair.after());
      earlier.put(pair.after(), pair.before());
    }
  }

  /** The id in the later register of an engagement of the earlier one. */
  SubprocessorId now(SubprocessorId id) {
    return later.getOrDefault(id, id);
  }

  /** The id in the earlier register of an engagement of the later one, where it was another. */
  public Optional<SubprocessorId> former(SubprocessorId id) {
    return Optional.ofNullable(earlier.get(id));
  }

  /** A party of the earlier content under the id that it has in the later one. */
  Party party(Party party) {
    return party instanceof Party.Registered registered
        ? new Party.Registered(now(registered.id()))
        : party;
  }
}
