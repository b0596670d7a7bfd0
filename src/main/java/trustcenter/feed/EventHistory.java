package trustcenter.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import trustcenter.changelog.Announcements;
import trustcenter.changelog.CertificateName;
import trustcenter.changelog.Entry;
import trustcenter.changelog.WordedRelease;
import trustcenter.model.Certificate;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;
import trustcenter.model.TrustCenter;
import trustcenter.release.Release;
import trustcenter.wording.Wording;

/**
 * The days that releases name: last days to object, days on which changes take effect, last days of
 * certificates. Release by release an event comes, is moved, or is withdrawn; so its sequence tells
 * a calendar what to do.
 */
final class EventHistory {
  private static final String SUBPROCESSORS = "subprocessors";

  private final Wording wording;
  private final UnaryOperator<String> uid;
  private final UnaryOperator<String> address;
  private final Map<String, CalendarEvent> events = new LinkedHashMap<>();

  /** What an engagement was called when it was first named, which its events are called by. */
  private final Map<SubprocessorId, SubprocessorId> firstIds = new HashMap<>();

  private final Map<String, Objection> objections = new LinkedHashMap<>();
  private Announcements announcements = Announcements.none();

  /** When those began that a release told of: as planned before, or as new. */
  private final Map<SubprocessorId, LocalDate> beginnings = new HashMap<>();

  private final Set<SubprocessorId> planned = new HashSet<>();

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
    releases.forEach(this::follow);
    List<CalendarEvent> all = new ArrayList<>(events.values());
    all.sort(Comparator.comparing(CalendarEvent::day).thenComparing(CalendarEvent::uid));
    return all;
  }

  /** A day as one release names it. */
  private record Wanted(LocalDate day, String summary, String category) {}

  /**
   * The last day to object to an engagement, or to a change of one.
   *
   * @param key of its words
   */
  private record Objection(SubprocessorId firstId, LocalDate day, String key) {}

  private void follow(WordedRelease worded) {
    Release release = worded.release();
    announcements = announcements.with(release);
    Map<String, Wanted> endings = new LinkedHashMap<>();
    for (Entry entry : worded.engagements()) {
      Entry.Engagement engagement = entry.engagement().orElseThrow();
      ending(engagement, entry.heading(), release, endings);
      follow(engagement, release);
    }
    Map<String, Wanted> wanted = wanted(worded);
    wanted.putAll(endings);
    wanted.forEach((name, event) -> keep(name, event, release));
    for (Map.Entry<String, CalendarEvent> known : events.entrySet()) {
      CalendarEvent event = known.getValue();
      boolean gone = !wanted.containsKey(known.getKey());
      if (gone && !event.cancelled() && event.day().isAfter(release.date())) {
        known.setValue(withdrawn(event, release));
      }
    }
  }

  private SubprocessorId firstId(SubprocessorId id) {
    return firstIds.getOrDefault(id, id);
  }

  private void follow(Entry.Engagement engagement, Release release) {
    engagement
        .former()
        .ifPresent(former -> firstIds.put(engagement.subprocessor(), firstId(former)));
    SubprocessorId id = firstId(engagement.subprocessor());
    Optional<LocalDate> last =
        engagement.objectionUntil().filter(day -> !day.isBefore(release.date()));
    boolean isNew = engagement.change().equals("added");
    if (isNew || planned.contains(id)) {
      engagement.effective().ifPresent(day -> beginnings.put(id, day));
    }
    if (last.isPresent() && (isNew || !isNamed(id, last.get()))) {
      String name = id + "/objection" + (isNew ? "" : "/" + release.id());
      String key = isNew ? "event.objection" : "event.objection-to-change";
      objections.put(name, new Objection(id, last.get(), key));
    }
  }

  /**
   * What is gone from the register ended at the latest with the release; what never began did not.
   */
  private void ending(
      Entry.Engagement engagement, String name, Release release, Map<String, Wanted> endings) {
    SubprocessorId id = firstId(engagement.subprocessor());
    boolean isGone =
        engagement.change().equals("removed") || engagement.change().equals("replaced");
    boolean hasBegun =
        !planned.contains(id)
            && Optional.ofNullable(events.get(id + "/from"))
                .filter(event -> event.day().isAfter(release.date()))
                .isEmpty();
    if (isGone && hasBegun) {
      engagement
          .effective()
          .ifPresent(day -> endings.put(id + "/until", event(day, "event.ends", name)));
    }
  }

  private boolean isNamed(SubprocessorId firstId, LocalDate day) {
    return objections.values().stream()
        .anyMatch(known -> known.firstId().equals(firstId) && known.day().equals(day));
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
            description(wanted.category(), release),
            address.apply(release.id().toString()),
            wanted.category(),
            false));
  }

  /** Of the release that told, moved or withdrew it; no notice is given of certificates. */
  private String description(String category, Release release) {
    boolean ofCertificate = category.equals(wording.text("changes.certificates"));
    String key = ofCertificate ? "event.description-of-certificate" : "event.description";
    return wording.text(key, release.id());
  }

  private CalendarEvent withdrawn(CalendarEvent event, Release release) {
    return new CalendarEvent(
        event.uid(),
        event.sequence() + 1,
        release.date(),
        event.day(),
        event.summary(),
        description(event.category(), release),
        address.apply(release.id().toString()),
        event.category(),
        true);
  }

  private Map<String, Wanted> wanted(WordedRelease worded) {
    TrustCenter content = worded.release().content();
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    Map<SubprocessorId, String> names = new HashMap<>();
    for (Subprocessor entry : content.register().entries()) {
      SubprocessorId id = firstId(entry.id());
      names.put(id, entry.name());
      boolean isOpen = entry.term().planned() && entry.term().from().isEmpty();
      planned.remove(id);
      if (isOpen) {
        planned.add(id);
        beginnings.remove(id);
        // Nobody can object to what has no day; once it has one, the period begins anew.
        objections.values().removeIf(objection -> objection.firstId().equals(id));
      }
      entry
          .term()
          .from()
          .filter(day -> isAnnounced(entry, day, worded))
          .or(() -> Optional.ofNullable(beginnings.get(id)))
          .ifPresent(day -> wanted.put(id + "/from", event(day, "event.begins", entry.name())));
      entry
          .term()
          .until()
          .ifPresent(day -> wanted.put(id + "/until", event(day, "event.ends", entry.name())));
    }
    objections.forEach(
        (name, objection) ->
            Optional.ofNullable(names.get(objection.firstId()))
                .ifPresent(
                    entry -> wanted.put(name, event(objection.day(), objection.key(), entry))));
    content.certificates().forEach(certificate -> expiry(certificate, content, wanted));
    return wanted;
  }

  /**
   * Whether a beginning was told of: ahead of its day, or afterwards where it could not wait. What
   * had begun before the first release was no change.
   */
  private boolean isAnnounced(Subprocessor entry, LocalDate from, WordedRelease worded) {
    boolean ahead = announcements.of(entry.id()).map(from::isAfter).orElse(false);
    boolean known = events.containsKey(firstId(entry.id()) + "/from");
    return ahead || known || (entry.term().urgent().isPresent() && !worded.first());
  }

  private void expiry(Certificate certificate, TrustCenter content, Map<String, Wanted> wanted) {
    String name = new CertificateName(wording).of(certificate, content);
    certificate
        .validUntil()
        .filter(day -> !certificate.scheme().isAttestation())
        .ifPresent(
            day ->
                wanted.put(
                    "certificates/" + certificate.id(),
                    new Wanted(
                        day,
                        wording.text("event.expires", name),
                        wording.text("changes.certificates"))));
  }

  private Wanted event(LocalDate day, String key, String name) {
    return new Wanted(day, wording.text(key, name), wording.text("changes." + SUBPROCESSORS));
  }
}
