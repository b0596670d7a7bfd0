package trustcenter.diff;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trustcenter.diff.EngagementChange.Aspect;
import trustcenter.model.Subprocessor;

/** What the dates of an engagement mean on the days of the two releases. */
final class EngagementAspects {
  private final LocalDate dayBefore;
  private final LocalDate dayAfter;

  EngagementAspects(LocalDate dayBefore, LocalDate dayAfter) {
    this.dayBefore = dayBefore;
    this.dayAfter = dayAfter;
  }

  List<Aspect> ofNew(Subprocessor after) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (isAhead(after.term().from(), dayAfter)) {
      aspects.add(Aspect.ANNOUNCED);
    }
    if (after.term().urgent().isPresent()) {
      aspects.add(Aspect.URGENT);
    }
    if (after.term().planned()) {
      aspects.add(Aspect.PLANNED);
    }
    return List.copyOf(aspects);
  }

  List<Aspect> ofGone(Subprocessor before) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (isAhead(before.term().from(), dayAfter)) {
      aspects.add(Aspect.WITHDRAWN);
    }
    if (before.term().planned()) {
      aspects.add(Aspect.PLANNED);
    }
    return List.copyOf(aspects);
  }

  List<Aspect> ofChanged(Subprocessor before, Subprocessor after) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    beginning(before.term().from(), after.term().from()).ifPresent(aspects::add);
    Optional<LocalDate> until = after.term().until();
    if (before.term().until().isPresent()
        && before.term().until().filter(this::isNotOver).isEmpty()
        && (until.isEmpty() || isNotOver(until.get()))) {
      aspects.add(Aspect.RESUMED);
    } else if (!until.equals(before.term().until()) && until.filter(this::isNotOver).isPresent()) {
      aspects.add(Aspect.ENDING);
    }
    if (before.term().urgent().isEmpty() && after.term().urgent().isPresent()) {
      aspects.add(Aspect.URGENT);
    }
    if (after.term().planned()) {
      aspects.add(Aspect.PLANNED);
    }
    return List.copyOf(aspects);
  }

  /** A date that was not ahead and is moved into the past is a correction, and no news. */
  private Optional<Aspect> beginning(Optional<LocalDate> before, Optional<LocalDate> after) {
    if (after.isEmpty() || after.equals(before)) {
      return Optional.empty();
    }
    if (!isAhead(before, dayBefore)) {
      return isAhead(after, dayAfter) ? Optional.of(Aspect.ANNOUNCED) : Optional.empty();
    }
    return Optional.of(
        after.get().isAfter(before.orElseThrow()) ? Aspect.PUT_OFF : Aspect.BROUGHT_FORWARD);
  }

  private static boolean isAhead(Optional<LocalDate> date, LocalDate day) {
    return date.isPresent() && date.get().isAfter(day);
  }

  private boolean isNotOver(LocalDate until) {
    return !until.isBefore(dayAfter);
  }
}
