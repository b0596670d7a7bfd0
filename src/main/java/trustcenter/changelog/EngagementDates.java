package trustcenter.changelog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import trustcenter.diff.EngagementChange;
import trustcenter.diff.EngagementChange.Aspect;
import trustcenter.diff.EngagementChange.Kind;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Subprocessor;

/** When a change of an engagement takes effect, and until when one may object to it. */
final class EngagementDates {
  /** Fields that say what an engagement is called or that it ends, and not what it does. */
  private static final Set<String> HARMLESS = Set.of("name", "brand", "formerly", "until");

  private final Optional<NoticeTerms> notice;
  private final LocalDate day;

  /**
   * @param day of the release
   */
  EngagementDates(Optional<NoticeTerms> notice, LocalDate day) {
    this.notice = notice;
    this.day = day;
  }

  /** The entry's own date, else the day of the release; what is only planned has none. */
  Optional<LocalDate> effective(EngagementChange change) {
    Subprocessor entry = change.after().or(change::before).orElseThrow();
    if (change.after().filter(EngagementDates::isOpen).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (change.kind()) {
          case ADDED -> entry.term().from().orElse(day);
          case REMOVED, REPLACED ->
              entry.term().until().filter(last -> !last.isAfter(day)).orElse(day);
          case CHANGED, RENAMED -> changedFrom(change, entry);
        });
  }

  /** Intended, without a date. */
  private static boolean isOpen(Subprocessor entry) {
    return entry.term().planned() && entry.term().from().isEmpty();
  }

  private LocalDate changedFrom(EngagementChange change, Subprocessor entry) {
    Optional<LocalDate> from = entry.term().from();
    boolean resumed = change.aspects().contains(Aspect.RESUMED);
    if (!resumed && differs(change, "until") && entry.term().until().isPresent()) {
      return entry.term().until().get();
    }
    return from.filter(first -> first.isAfter(day) || begins(change)).orElse(day);
  }

  private static boolean begins(EngagementChange change) {
    return differs(change, "planned")
        || change.aspects().contains(Aspect.BROUGHT_FORWARD)
        || change.aspects().contains(Aspect.PUT_OFF);
  }

  private static boolean differs(EngagementChange change, String field) {
    return change.fields().stream().anyMatch(each -> each.field().equals(field));
  }

  /**
   * Art. 28(2) GDPR: of an engagement that is announced, or of a material change of one, be it of
   * the day alone; counted from the release that tells it, whatever was told before.
   */
  Optional<LocalDate> objectionUntil(EngagementChange change) {
    if (!isToObject(change)) {
      return Optional.empty();
    }
    return notice.flatMap(NoticeTerms::objectionPeriod).map(period -> period.after(day));
  }

  /**
   * A new engagement with a date, or one that does something else than before: not a new name
   * alone, nor an end.
   */
  private static boolean isToObject(EngagementChange change) {
    if (change.after().filter(entry -> !entry.term().planned()).isEmpty()
        || change.aspects().contains(Aspect.ENDING)) {
      return false;
    }
    return change.kind() == Kind.ADDED
        || change.aspects().contains(Aspect.RESUMED)
        || change.fields().stream()
            .anyMatch(field -> field.material() && !HARMLESS.contains(field.field()));
  }
}
