package trustcenter.changelog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;
import trustcenter.release.Release;

/**
 * When each engagement was first published, with which the objection period of an announced one
 * begins.
 *
 * @param days by the id of the engagement; those that are gone are left out
 */
public record Announcements(Map<String, LocalDate> days) {
  public Announcements {
    days = Collections.unmodifiableMap(new TreeMap<>(days));
  }

  /** Nothing was published yet. */
  public static Announcements none() {
    return new Announcements(Map.of());
  }

  /** The announcements once another release is out: one that comes back is announced anew. */
  public Announcements with(Release release) {
    Register register = release.content().register();
    Map<String, LocalDate> later = new TreeMap<>();
    for (Subprocessor entry : register.entries()) {
      String id = entry.id().value();
      LocalDate known = days.get(id);
      later.put(id, known == null ? release.date() : known);
    }
    return new Announcements(later);
  }

  /** The day on which an engagement was first published. */
  public Optional<LocalDate> of(SubprocessorId id) {
    return Optional.ofNullable(days.get(id.value()));
  }
}
