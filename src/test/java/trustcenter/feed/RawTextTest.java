package trustcenter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trustcenter.changelog.Entry;
import trustcenter.changelog.Subject;
import trustcenter.markdown.Html;
import trustcenter.model.SubprocessorId;

/**
 * What the content format refuses, but a release that was written by another hand may hold: the
 * writers of feeds, calendars and mails rest on nobody's check but their own.
 */
final class RawTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  /** As the bytes of the file will have it: half a character is none. */
  private static String written(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nBEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT",
        "a\rBEGIN:VEVENT\rUID:evil",
        "a\nBcc: evil@example.com\n\nbody",
        "a\r\n\r\nbody",
        "a\u0085BEGIN:VEVENT\u2028UID:evil\u2029x",
        "a\u000BBEGIN:VEVENT\fUID:evil",
        "a\u0000b\u0007\u001B[31m\u007F",
        "a\uD800b\uDC00\uD83D",
        "a\uFFFE\uFFFF",
        "]]></title></item><item><title>evil</title></item>",
        "<!--&evil;--><script>alert(1)</script>",
        "\u202Eevil\u2066",
        "\\",
        "a\\,b;c\\n",
        "?= =?utf-8?B?ZXZpbA==?="
      })
  void itStaysTextInEachFormat(String text) throws Exception {
    feeds(feed(text));
    calendar(text);
    mail(text);
    for (int length = 20; length < 90; length++) {
      calendar("x".repeat(length) + text);
      mail("x".repeat(length) + text);
    }
  }

  private static Feed feed(String text) {
    Entry entry =
        new Entry(
            "subprocessors-a",
            text,
            "added",
            text,
            text,
            new Subject.OfSubprocessor(new SubprocessorId("a")),
            List.of(text),
            List.of(),
            true,
            Optional.empty());
    FeedItem item =
        new FeedItem(
            "urn:uuid:1",
            text,
            "https://trust.example.com/a/",
            DAY,
            "2026-01-31",
            new Html("<p>" + Html.escape(text) + "</p>"),
            text,
            entry);
    String home = "https://trust.example.com/";
    return new Feed(
        "changes",
        "urn:uuid:2",
        "en",
        text,
        text,
        text,
        home,
        home,
        Optional.of(home + text),
        DAY,
        List.of(item));
  }

  private static void feeds(Feed feed) throws Exception {
    for (String xml : List.of(Rss.write(feed), Atom.write(feed))) {
      SyndFeed read = new SyndFeedInput().build(new StringReader(written(xml)));
      assertEquals(1, read.getEntries().size());
      SyndEntry entry = read.getEntries().get(0);
      assertEquals(1, entry.getCategories().size());
      assertEquals("https://trust.example.com/a/", entry.getLink());
      assertFalse(entry.getTitle().equals("evil"));
    }
    JsonNode json = JsonMapper.shared().readTree(written(JsonFeed.write(feed)));
    assertEquals(1, json.get("items").size());
    assertEquals(written(feed.title()), written(json.get("items").get(0).get("title").asString()));
  }

  private static void calendar(String text) throws Exception {
    CalendarEvent event =
        new CalendarEvent(
            "a@trustcenter", 0, DAY, DAY, text, text, "https://a.example/", text, false);
    String ics = written(Calendar.write(text, "en", List.of(event)));
    assertEquals(1, Arrays.stream(ics.split("\\R")).filter("BEGIN:VEVENT"::equals).count(), ics);
    assertTrue(Arrays.stream(ics.split("\r\n")).noneMatch(line -> line.matches("(?s).*\\R.*")));
    var read = new CalendarBuilder().build(new StringReader(ics));
    List<VEvent> events = read.getComponents(Component.VEVENT);
    assertEquals(1, events.size());
    assertEquals("a@trustcenter", events.get(0).getRequiredProperty(Property.UID).getValue());
    assertEquals(11, events.get(0).getPropertyList().getAll().size());
  }

  private static void mail(String text) {
    String mail =
        new Mail(text, "a@example.com\r\nBcc: evil@example.com", DAY, "seed", "en")
            .with(text, text);
    String head = mail.substring(0, mail.indexOf("\r\n\r\n"));
    assertEquals(
        List.of(
            "To",
            "Subject",
            "Date",
            "X-Unsent",
            "Content-Language",
            "MIME-Version",
            "Content-Type"),
        Arrays.stream(head.replaceAll("\r\n[ \t]", " ").split("\\R"))
            .map(line -> line.replaceFirst(":.*", ""))
            .toList());
    assertEquals(4, mail.split("--=_seed_en", -1).length);
    assertTrue(mail.chars().allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 127)), mail);
  }
}
