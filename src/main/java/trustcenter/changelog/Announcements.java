package trustcenter.changelog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.diff.Renames;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;
import trustcenter.release.Release;

/**
 * When each engagement was announced: with the release that first had it, or that told the day on
 * which it now begins, where that lay ahead. The objection period begins with it. One that was
 * renamed is not announced anew; one that is only planned is not announced.
 *
 * @param days by the id of the engagement; those that are gone are left out
 * @param latest the register of the latest release, if there is one
 */
public record Announcements(Map<String, LocalDate> days, Optional<Register> latest) {
  public Announcements {
    days = Collections.unmodifiableMap(new TreeMap<>(days));
  }

  /** Nothing was published yet. */
  public static Announcements none() {
    return new Announcements(Map.of(), Optional.empty());
  }

  /** The announcements once another release is out: one that comes back is announced anew. */
  public Announcements with(Release release) {
    Register register = release.content().register();
    Optional<Renames> renames = latest.map(before -> Renames.between(before, register));
    Map<String, LocalDate> later = new TreeMap<>();
    for (Subprocessor entry : register.entries()) {
      if (entry.term().planned()) {
        continue;
      }
      SubprocessorId id = entry.id();
      SubprocessorId former = renames.flatMap(known -> known.former(id)).orElse(id);
      LocalDate day =
          of(id)
              .or(() -> of(former))
              .filter(told -> !isMoved(former, entry, release.date()))
              .orElse(release.date());
      later.put(id.value(), day);
    }
    return new Announcements(later, Optional.of(register));
  }

  /**
   * Whether it begins on another day than was told, and both or either lie ahead; or had ended, and
   * is there again.
   */
  private boolean isMoved(SubprocessorId former, Subprocessor entry, LocalDate day) {
    return latest
        .flatMap(register -> register.entry(former))
        .map(Subprocessor::term)
        .filter(told -> isMoved(told, entry.term(), day))
        .isPresent();
  }

  private static boolean isMoved(Subprocessor.Term told, Subprocessor.Term now, LocalDate day) {
    boolean begins = isAfter(told.from(), day) || isAfter(now.from(), day);
    return (begins && !told.from().equals(now.from()))
        || (isOver(told.until(), day) && !isOver(now.until(), day));
  }

  private static boolean isOver(Optional<LocalDate> until, LocalDate day) {
    return until.isPresent() && until.get().isBefore(day);
  }

  private static boolean isAfter(Optional<LocalDate> date, LocalDate day) {
    return date.isPresent() && date.get().isAfter(day);
  }

  /** The day on which an engagement was announced. */
  public Optional<LocalDate> of(SubprocessorId id) {
    return Optional.ofNullable(days.get(id.value()));
  }
}
