package trustcenter.feed;

import java.time.LocalDate;

/**
 * A day that matters.
 *
 * @param uid permanent
 * @param sequence raised by each release that moves or withdraws the event
 * @param published the date of the release that last changed the event
 * @param url empty where it is not known
 */
public record CalendarEvent(
    String uid,
    int sequence,
    LocalDate published,
    LocalDate day,
    String summary,
    String description,
    String url,
    String category,
    boolean cancelled) {}
