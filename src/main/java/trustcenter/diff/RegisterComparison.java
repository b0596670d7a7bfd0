package trustcenter.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trustcenter.diff.EngagementChange.Aspect;
import trustcenter.diff.EngagementChange.Kind;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;

/** Compares two registers, entry by entry. */
final class RegisterComparison {
  private final Register before;
  private final Register after;
  private final Renames renames;
  private final EngagementFields fields;
  private final EngagementAspects aspects;

  RegisterComparison(
      Register before, LocalDate dayBefore, Register after, LocalDate dayAfter, Renames renames) {
    this.before = before;
    this.after = after;
    this.renames = renames;
    this.fields = new EngagementFields(renames);
    this.aspects = new EngagementAspects(dayBefore, dayAfter);
  }

  /** One change for each engagement that differs. */
  List<EngagementChange> engagements() {
    List<EngagementChange> changes = new ArrayList<>();
    Set<SubprocessorId> kept = new HashSet<>();
    for (Subprocessor entry : after.entries()) {
      Optional<Subprocessor> was = before.entry(renames.former(entry.id()).orElse(entry.id()));
      was.ifPresent(earlier -> kept.add(earlier.id()));
      if (was.isPresent()) {
        changed(was.get(), entry).ifPresent(changes::add);
      } else {
        changes.add(added(entry));
      }
    }
    before.entries().stream()
        .filter(entry -> !kept.contains(entry.id()))
        .map(this::gone)
        .forEach(changes::add);
    return changes;
  }

  private EngagementChange added(Subprocessor entry) {
    return new EngagementChange(
        Kind.ADDED,
        entry.id(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(entry),
        List.of(),
        merged(aspects.ofNew(entry), merges(entry)),
        List.of());
  }

  private EngagementChange gone(Subprocessor entry) {
    List<Subprocessor> successors = successors(entry.id());
    return new EngagementChange(
        successors.isEmpty() ? Kind.REMOVED : Kind.REPLACED,
        entry.id(),
        Optional.empty(),
        Optional.of(entry),
        Optional.empty(),
        List.of(),
        merged(aspects.ofGone(entry), successors.stream().anyMatch(this::merges)),
        ids(successors));
  }

  private List<Subprocessor> successors(SubprocessorId id) {
    return after.entries().stream().filter(other -> other.replaces().contains(id)).toList();
  }

  private static List<SubprocessorId> ids(List<Subprocessor> entries) {
    return entries.stream()
        .map(Subprocessor::id)
        .sorted(Comparator.comparing(SubprocessorId::value))
        .toList();
  }

  private Optional<EngagementChange> changed(Subprocessor earlier, Subprocessor later) {
    List<FieldChange> differing = fields.between(earlier, later);
    if (differing.isEmpty()) {
      return Optional.empty();
    }
    List<Aspect> told = aspects.ofChanged(earlier, later);
    boolean ends =
        !told.contains(Aspect.RESUMED)
            && later.term().until().isPresent()
            && differing.stream().anyMatch(change -> change.field().equals("until"));
    boolean mergesNow = merges(later) && !later.replaces().equals(earlier.replaces());
    return Optional.of(
        new EngagementChange(
            EngagementFields.nameDiffers(differing) ? Kind.RENAMED : Kind.CHANGED,
            later.id(),
            renames.former(later.id()),
            Optional.of(earlier),
            Optional.of(later),
            differing,
            merged(told, mergesNow),
            ends ? ids(successors(later.id())) : List.of()));
  }

  /** Whether an engagement replaces two or more that the earlier register had. */
  private boolean merges(Subprocessor entry) {
    return entry.replaces().stream().filter(id -> before.entry(id).isPresent()).count() > 1;
  }

  private static List<Aspect> merged(List<Aspect> aspects, boolean isMerged) {
    Set<Aspect> all = EnumSet.noneOf(Aspect.class);
    all.addAll(aspects);
    if (isMerged) {
      all.add(Aspect.MERGED);
    }
    return List.copyOf(all);
  }
}
