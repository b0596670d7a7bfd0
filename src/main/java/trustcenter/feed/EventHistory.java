package trustcenter.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import trustcenter.changelog.Announcements;
import trustcenter.changelog.WordedRelease;
import trustcenter.model.Certificate;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Subprocessor;
import trustcenter.release.Release;
import trustcenter.wording.Wording;

/**
 * The days that releases name: last days to object, days on which changes take effect, last days of
 * certificates. Release by release an event comes, is moved, or is withdrawn; so its sequence tells
 * a calendar what to do.
 */
final class EventHistory {
  private final Wording wording;
  private final UnaryOperator<String> uid;
  private final UnaryOperator<String> address;
  private final Map<String, CalendarEvent> events = new LinkedHashMap<>();
  private Announcements announcements = Announcements.none();

  /**
   * @param uid a permanent id for a name
   * @param address of the page of a release's changes
   */
  EventHistory(Wording wording, UnaryOperator<String> uid, UnaryOperator<String> address) {
    this.wording = wording;
    this.uid = uid;
    this.address = address;
  }

  /** The events after all releases, by day. */
  List<CalendarEvent> events(List<WordedRelease> releases) {
    releases.forEach(worded -> follow(worded.release()));
    List<CalendarEvent> all = new ArrayList<>(events.values());
    all.sort(Comparator.comparing(CalendarEvent::day).thenComparing(CalendarEvent::uid));
    return all;
  }

  /** A day as one release names it. */
  private record Wanted(LocalDate day, String summary, String category) {}

  private void follow(Release release) {
    announcements = announcements.with(release);
    Map<String, Wanted> wanted = wanted(release);
    wanted.forEach((name, event) -> keep(name, event, release));
    for (Map.Entry<String, CalendarEvent> known : events.entrySet()) {
      CalendarEvent event = known.getValue();
      boolean gone = !wanted.containsKey(known.getKey());
      if (gone && !event.cancelled() && event.day().isAfter(release.date())) {
        known.setValue(withdrawn(event, release));
      }
    }
  }

  private void keep(String name, Wanted wanted, Release release) {
    CalendarEvent before = events.get(name);
    boolean same =
        before != null
            && !before.cancelled()
            && before.day().equals(wanted.day())
            && before.summary().equals(wanted.summary());
    if (same) {
      return;
    }
    events.put(
        name,
        new CalendarEvent(
            uid.apply(name),
            before == null ? 0 : before.sequence() + 1,
            release.date(),
            wanted.day(),
            wanted.summary(),
            wording.text("event.description", release.id()),
            address.apply(release.id().toString()),
            wanted.category(),
            false));
  }

  private CalendarEvent withdrawn(CalendarEvent event, Release release) {
    return new CalendarEvent(
        event.uid(),
        event.sequence() + 1,
        release.date(),
        event.day(),
        event.summary(),
        event.description(),
        address.apply(release.id().toString()),
        event.category(),
        true);
  }

  private Map<String, Wanted> wanted(Release release) {
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    for (Subprocessor entry : release.content().register().entries()) {
      entry
          .term()
          .from()
          .filter(day -> announcements.of(entry.id()).map(day::isAfter).orElse(false))
          .ifPresent(day -> begins(entry, day, release, wanted));
      entry
          .term()
          .until()
          .ifPresent(
              day ->
                  wanted.put(
                      entry.id() + "/until",
                      event(day, "event.ends", entry.name(), "subprocessors")));
    }
    for (Certificate certificate : release.content().certificates()) {
      String name = wording.text("scheme." + certificate.scheme().word());
      certificate
          .validUntil()
          .filter(day -> !certificate.scheme().isAttestation())
          .ifPresent(
              day ->
                  wanted.put(
                      "certificates/" + certificate.id(),
                      event(day, "event.expires", name, "certificates")));
    }
    return wanted;
  }

  private void begins(
      Subprocessor entry, LocalDate day, Release release, Map<String, Wanted> wanted) {
    wanted.put(entry.id() + "/from", event(day, "event.begins", entry.name(), "subprocessors"));
    Optional<LocalDate> deadline =
        release
            .content()
            .site()
            .notice()
            .flatMap(NoticeTerms::objectionPeriod)
            .flatMap(period -> announcements.of(entry.id()).map(period::after));
    deadline.ifPresent(
        last ->
            wanted.put(
                entry.id() + "/objection",
                event(last, "event.objection", entry.name(), "subprocessors")));
  }

  private Wanted event(LocalDate day, String key, String name, String group) {
    return new Wanted(day, wording.text(key, name), wording.text("changes." + group));
  }
}
