package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trustcenter.build.NoticeRun;
import trustcenter.content.Entrances;
import trustcenter.render.Theme;

/**
 * Texts that would like to be an item, an event, a header, a column or a formula. The site that has
 * them in every place must have the same structure as its twin, whose texts are harmless.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileTextTest {
  private static final String HARMLESS = "Harmless";

  /** As it stands between double quotes in JSON. */
  private static final String HOSTILE =
      "=cmd|'/C calc'!A0\\nBEGIN:VEVENT\\nUID:evil\\nSUMMARY:evil\\nEND:VEVENT\\nEND:VCALENDAR\\n\\n"
          + "Bcc: evil@example.com\\n--=_x--\\n.\\n=?utf-8?Q?evil?=\\n"
          + "]]></title></item><item><title>evil</title></item><!--<![CDATA[ &evil; \\\" ' \\\\ \\\\n"
          + "\\u2028BEGIN:VEVENT\\u2029UID:evil\\u202E;=1+1,\\\"\\\"=2\\\",@SUM(A1)\\n+3\\t-4;@x"
          + " \\uD83D\\uDE00\\u0301"
          + " long".repeat(120);

  private Twin hostile = new Twin(new Tree(new java.util.TreeMap<>()), Map.of());
  private Twin harmless = hostile;

  /** A site and the notice of its last release. */
  private record Twin(Tree site, Map<String, String> notice) {}

  @BeforeAll
  void build(@TempDir Path disk) throws IOException {
    hostile = twin(disk.resolve("hostile"), HOSTILE);
    harmless = twin(disk.resolve("harmless"), HARMLESS);
  }

  /** Everything is said anew in the second release, so that all of it is told as a change. */
  private static Twin twin(Path folder, String quoted) throws IOException {
    String text = JsonMapper.shared().readTree('"' + quoted + '"').asString();
    AtomicReference<String> words = new AtomicReference<>(text);
    Supplier<String> said = () -> String.valueOf(words.get());
    EntranceSite site = new EntranceSite(new Entrances(said), said, folder);
    site.write(0);
    String line = text.replace("\n", " ").replace("\t", " ");
    site.release(LocalDate.of(2026, 1, 20), line);
    words.set(text + "New");
    site.write(0);
    site.release(LocalDate.of(2026, 1, 30), line);
    BuiltSite built = BuiltSite.withTheme(site.content(), site.theme(), folder.resolve("site"));
    assertTrue(built.result().site().isPresent(), built::findings);
    NoticeRun.Result notice =
        new NoticeRun().run(site.content(), Theme.at(site.theme()), Optional.empty());
    return new Twin(built.tree(), notice.files());
  }

  private static Stream<String> files(Twin twin, String ending) {
    return twin.site().paths().stream().filter(path -> path.endsWith(ending));
  }

  @Test
  void bothHaveTheSameFiles() {
    assertEquals(harmless.site().paths(), hostile.site().paths());
    assertEquals(harmless.notice().keySet(), hostile.notice().keySet());
  }

  private static List<String> elements(String xml) throws Exception {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "UTF-8");
    List<String> names = new ArrayList<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        names.add(reader.getLocalName() + " " + reader.getAttributeCount());
      }
    }
    return names;
  }

  @Test
  void noFeedGetsAnItemOrAnElement() throws Exception {
    int seen = 0;
    for (String ending : List.of(".rss", ".atom", "sitemap.xml")) {
      for (String path : files(hostile, ending).toList()) {
        assertEquals(
            elements(harmless.site().text(path)), elements(hostile.site().text(path)), path);
        seen++;
      }
    }
    assertEquals(9, seen);
    for (String path : files(hostile, ".rss").toList()) {
      var items = new SyndFeedInput().build(new StringReader(hostile.site().text(path)));
      var twins = new SyndFeedInput().build(new StringReader(harmless.site().text(path)));
      assertEquals(twins.getEntries().size(), items.getEntries().size());
      items.getEntries().forEach(item -> assertFalse(item.getTitle().equals("evil")));
    }
  }

  private static String shape(JsonNode node) {
    if (node.isObject()) {
      List<String> parts = new ArrayList<>();
      node.properties().forEach(each -> parts.add(each.getKey() + shape(each.getValue())));
      return parts.toString();
    }
    List<String> parts = new ArrayList<>();
    node.forEach(each -> parts.add(shape(each)));
    return node.isArray() ? parts.toString() : "";
  }

  @Test
  void noJsonGetsAnItemOrAKey() {
    int seen = 0;
    for (String path : files(hostile, ".json").toList()) {
      JsonNode mine = JsonMapper.shared().readTree(hostile.site().text(path));
      assertEquals(
          shape(JsonMapper.shared().readTree(harmless.site().text(path))), shape(mine), path);
      seen++;
    }
    assertTrue(seen >= 6);
  }

  private static List<String> events(Twin twin, String path) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(twin.site().text(path)));
    assertEquals(List.of(), List.copyOf(calendar.validate().getEntries()));
    List<String> found = new ArrayList<>();
    calendar.getPropertyList().getAll().forEach(each -> found.add(each.getName()));
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    for (VEvent event : events) {
      found.add(event.getRequiredProperty(Property.UID).getValue().replaceAll("^.*/", ""));
      event.getPropertyList().getAll().forEach(each -> found.add(each.getName()));
    }
    assertEquals(events.size(), calendar.getComponents().size());
    return found;
  }

  @Test
  void noCalendarGetsAnEventOrAProperty() throws Exception {
    List<String> paths = files(hostile, ".ics").toList();
    assertEquals(2, paths.size());
    for (String path : paths) {
      List<String> expected = events(harmless, path);
      assertTrue(expected.size() > 10);
      assertEquals(expected.size(), events(hostile, path).size());
      assertFalse(events(hostile, path).contains("evil"));
      String text = hostile.site().text(path);
      for (String line : text.split("\r\n", -1)) {
        assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      }
      // Some programs end a line at whatever Unicode calls a line end.
      long begins = Pattern.compile("(?m)(?<=\\R|^)BEGIN:VEVENT").matcher(text).results().count();
      String twin = harmless.site().text(path);
      assertEquals(twin.split("BEGIN:VEVENT\r\n", -1).length - 1, begins);
    }
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        field.append(c);
      }
    }
    assertFalse(quoted);
    return rows;
  }

  @Test
  void noTableGetsARowAColumnOrAFormula() {
    List<String> paths = files(hostile, ".csv").toList();
    assertEquals(4, paths.size());
    for (String path : paths) {
      List<List<String>> mine = rows(hostile.site().text(path));
      List<List<String>> twin = rows(harmless.site().text(path));
      assertEquals(
          twin.stream().map(List::size).toList(), mine.stream().map(List::size).toList(), path);
      assertEquals(twin.get(0), mine.get(0));
      mine.forEach(row -> row.forEach(HostileTextTest::assertNoFormula));
      // Where the comma divides decimals, spreadsheets divide fields by semicolons.
      for (String cell : hostile.site().text(path).split("[;\r\n]", -1)) {
        assertNoFormula(cell);
      }
    }
  }

  private static void assertNoFormula(String cell) {
    assertFalse(cell.matches("(?s)[\\s\\p{Z}\\p{Cf}]*[=@+-].*"), cell);
  }

  /** The names of the headers before the first empty line, unfolded. */
  private static List<String> headers(String part) {
    String head = part.substring(0, part.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]", " ");
    return head.lines().map(line -> line.replaceFirst(":.*", "")).toList();
  }

  @Test
  void noMailGetsAHeaderOrAPart() {
    int seen = 0;
    for (Map.Entry<String, String> file : hostile.notice().entrySet()) {
      if (file.getKey().endsWith(".eml")) {
        String mail = file.getValue();
        String twin = Optional.ofNullable(harmless.notice().get(file.getKey())).orElseThrow();
        assertEquals(headers(twin), headers(mail));
        List<String> parts = List.of(mail.split("(?m)^--=_[^\r]*\r\n", -1));
        assertEquals(4, parts.size());
        for (String part : parts.subList(1, 3)) {
          assertEquals(List.of("Content-Type", "Content-Transfer-Encoding"), headers(part));
          String body = part.substring(part.indexOf("\r\n\r\n")).strip();
          assertTrue(body.matches("[A-Za-z0-9+/=\r\n]+"), body);
        }
        assertTrue(mail.lines().allMatch(line -> line.length() <= 78));
        assertTrue(mail.chars().allMatch(c -> c < 127), "a mail is ASCII");
        assertFalse(mail.replace("\r\n", "").contains("\n"));
        seen++;
      }
    }
    assertEquals(2, seen);
  }

  @Test
  void noNoticeGetsALinkOrMarkup() {
    for (Map.Entry<String, String> file : hostile.notice().entrySet()) {
      String twin = Optional.ofNullable(harmless.notice().get(file.getKey())).orElseThrow();
      if (file.getKey().endsWith(".html")) {
        assertEquals(tags(twin).size(), tags(file.getValue()).size());
      } else if (file.getKey().endsWith(".md")) {
        assertFalse(
            file.getValue().matches("(?s).*(?<!\\\\)(<(?!https://[^<>\\s]+>)|\\]\\().*"),
            file.getValue());
      }
    }
  }

  /** Headings, links and tags, of which a text adds none; most texts are of one line there. */
  @Test
  void noMarkdownOfAPageGetsAHeadingALinkOrATag() {
    List<String> paths = files(hostile, "index.md").toList();
    assertTrue(paths.size() > 30, paths::toString);
    for (String path : paths) {
      assertEquals(marks(harmless.site().text(path)), marks(hostile.site().text(path)), path);
    }
  }

  private static Map<String, Long> marks(String markdown) {
    Map<String, Long> marks = new TreeMap<>();
    for (String mark :
        List.of("(?m)^#+ ", "(?<!\\\\)\\]\\(", "(?<!\\\\)<(?!https?:)", "(?m)^(```|~~~)")) {
      marks.put(mark, Pattern.compile(mark).matcher(markdown).results().count());
    }
    return marks;
  }

  /** Without the line breaks, of which a text may have more than its twin. */
  private static List<String> tags(String html) {
    return Pattern.compile("<[^>]*>")
        .matcher(html.replace("<br>", ""))
        .results()
        .map(match -> match.group())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\\rb", "a\\0b", "a\\eb", "a\\x07", "a\\x85b", "a\\uD800b", "a\\uFFFEb", "a\\Nb"})
  void whatNoReaderShouldSeeIsRefusedAtItsPlace(String text, @TempDir Path disk)
      throws IOException {
    Path content = Files.createDirectories(disk.resolve("refused/content"));
    Files.writeString(content.resolve("site.yaml"), "organisation: {name: Example Ltd}\n");
    Files.writeString(content.resolve("subprocessors.yaml"), "- {id: a, name: \"" + text + "\"}\n");
    BuiltSite built =
        BuiltSite.of(content, disk.resolve("refused/site"), LocalDate.of(2026, 1, 31));
    assertTrue(built.result().site().isEmpty());
    assertTrue(built.findings().contains("content/subprocessors.yaml:1:"), built::findings);
  }
}
