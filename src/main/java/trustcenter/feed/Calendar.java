package trustcenter.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * iCalendar, RFC 5545: all-day events that later releases can move or withdraw. There is no METHOD:
 * it would begin a scheduling transaction (RFC 5546), which needs an organiser to answer to.
 */
final class Calendar {
  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** Section 3.3.4: a date has four digits of years, and a period may lead beyond them. */
  private static final int LAST_YEAR = 9999;

  private final StringBuilder text = new StringBuilder();

  private Calendar() {}

  static String write(String name, String language, List<CalendarEvent> events) {
    Calendar calendar = new Calendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line(
        "PRODID:-//trustcenter//trustcenter//" + language.toUpperCase(java.util.Locale.ROOT));
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("NAME:" + escaped(name));
    calendar.line("X-WR-CALNAME:" + escaped(name));
    events.stream().filter(event -> event.day().getYear() <= LAST_YEAR).forEach(calendar::event);
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(CalendarEvent event) {
    line("BEGIN:VEVENT");
    line("UID:" + event.uid());
    line("DTSTAMP:" + stamp(event.published()));
    line("SEQUENCE:" + event.sequence());
    line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
    LocalDate end = event.day().plusDays(1);
    // Section 3.6.1: without an end it is one day as well.
    if (end.getYear() <= LAST_YEAR) {
      line("DTEND;VALUE=DATE:" + DAY.format(end));
    }
    line("SUMMARY:" + escaped(event.summary()));
    if (!event.description().isEmpty()) {
      line("DESCRIPTION:" + escaped(event.description()));
    }
    if (!event.url().isEmpty()) {
      line("URL:" + event.url());
    }
    line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
    line("TRANSP:TRANSPARENT");
    line("CATEGORIES:" + escaped(event.category()));
    line("END:VEVENT");
  }

  private static String stamp(LocalDate date) {
    return DAY.format(date) + "T000000Z";
  }

  /**
   * Section 3.3.11; a line end becomes {@code \n}, and whatever else a reader may take for one a
   * space, so that nothing can begin a property of its own.
   */
  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
  }

  /** Section 3.1: lines of at most 75 octets, folded between characters. */
  private void line(String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int point = content.codePointAt(i);
      String character = Character.toString(point);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
      i += character.length();
    }
    text.append("\r\n");
  }
}
