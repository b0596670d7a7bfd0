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
 * When each engagement was first published, with which the objection period of an announced one
 * begins. One that was renamed is not announced anew; one that is only planned is not announced.
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
      LocalDate day =
          of(id)
              .or(() -> renames.flatMap(known -> known.former(id)).flatMap(this::of))
              .orElse(release.date());
      later.put(id.value(), day);
    }
    return new Announcements(later, Optional.of(register));
  }

  /** The day on which an engagement was first published. */
  public Optional<LocalDate> of(SubprocessorId id) {
    return Optional.ofNullable(days.get(id.value()));
  }
}
