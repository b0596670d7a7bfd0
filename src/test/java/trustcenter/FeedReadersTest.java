package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feeds and the calendar of the example, read by programs of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedReadersTest {
  private static final List<String> FOLDERS = List.of("feeds/", "en/feeds/");
  private static final List<String> NAMES = List.of("subprocessors", "changes");

  private Tree site = new Tree(new java.util.TreeMap<>());

  @BeforeAll
  void build(@TempDir Path folder) {
    site = BuiltSite.ofExample(folder.resolve("site")).tree();
  }

  private SyndFeed rome(String path) throws Exception {
    return new SyndFeedInput().build(new StringReader(site.text(path)));
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(site.text(path));
  }

  @Test
  void romeReadsEveryItemOfRssAndAtomAsTheJsonFeedHasIt() throws Exception {
    for (String folder : FOLDERS) {
      for (String name : NAMES) {
        JsonNode items = json(folder + name + ".json").get("items");
        for (String ending : List.of(".rss", ".atom")) {
          SyndFeed feed = rome(folder + name + ending);
          assertEquals(ending.equals(".rss") ? "rss_2.0" : "atom_1.0", feed.getFeedType());
          assertEquals(Math.min(50, items.size()), feed.getEntries().size());
          for (int i = 0; i < feed.getEntries().size(); i++) {
            assertSameItem(items.get(i), feed.getEntries().get(i));
          }
        }
      }
    }
  }

  private static void assertSameItem(JsonNode item, SyndEntry entry) {
    assertEquals(item.get("id").asString(), entry.getUri());
    assertEquals(item.get("title").asString(), entry.getTitle());
    assertEquals(item.get("url").asString(), entry.getLink());
    assertEquals(
        LocalDate.parse(item.get("_trustcenter").get("release").asString().substring(0, 10)),
        LocalDate.ofInstant(entry.getPublishedDate().toInstant(), ZoneOffset.UTC));
    assertEquals(1, entry.getContents().size());
    assertEquals(item.get("content_html").asString(), entry.getContents().get(0).getValue());
    assertEquals(item.get("content_text").asString(), entry.getDescription().getValue());
  }

  @Test
  void romeReadsWhatAFeedIs() throws Exception {
    for (String path : List.of("feeds/subprocessors.rss", "feeds/subprocessors.atom")) {
      SyndFeed feed = rome(path);
      assertFalse(feed.getTitle().isBlank());
      assertFalse(feed.getDescription().isBlank());
      List<String> links = new ArrayList<>();
      feed.getLinks().forEach(link -> links.add(link.getHref()));
      String home = path.endsWith(".rss") ? feed.getLink() : links.get(0);
      assertTrue(home.startsWith("https://"), home);
    }
    assertEquals("de", rome("feeds/changes.rss").getLanguage());
    assertEquals("en", rome("en/feeds/changes.rss").getLanguage());
  }

  @Test
  void theSubprocessorsFeedTellsMachinesWhatChanged() {
    Set<String> changes = Set.of("added", "removed", "changed", "renamed", "replaced");
    for (JsonNode item : json("feeds/subprocessors.json").get("items")) {
      JsonNode known = item.get("_trustcenter");
      assertTrue(changes.contains(known.get("change").asString()), known::toString);
      for (String key : List.of("release", "subprocessor", "announced")) {
        assertTrue(known.get(key).isString(), key + " in " + known);
      }
      // What is only planned has no day yet.
      assertTrue(!known.has("effective") || known.get("effective").isString(), known::toString);
      assertTrue(known.get("fields").isArray());
      assertTrue(known.get("material").isBoolean());
    }
  }

  private Calendar calendar(String path) throws Exception {
    return new CalendarBuilder().build(new StringReader(site.text(path)));
  }

  @Test
  void ical4jFindsTheCalendarValid() throws Exception {
    for (String folder : FOLDERS) {
      Calendar calendar = calendar(folder + "subprocessors.ics");
      ValidationResult result = calendar.validate();
      assertEquals(List.of(), List.copyOf(result.getEntries()), result::toString);
      List<VEvent> events = calendar.getComponents(Component.VEVENT);
      assertTrue(events.size() > 20);
      Set<String> uids = new HashSet<>();
      for (VEvent event : events) {
        assertTrue(uids.add(event.getRequiredProperty(Property.UID).getValue()));
        assertTrue(event.getRequiredProperty(Property.DTSTART).getValue().matches("\\d{8}"));
        assertTrue(event.getRequiredProperty(Property.SUMMARY).getValue().length() > 5);
        Integer.parseInt(event.getRequiredProperty(Property.SEQUENCE).getValue());
      }
    }
  }
}
