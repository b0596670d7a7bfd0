package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A register that a test releases again and again, and what the site then tells of it. */
final class ReleasedRegister {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-31T10:00:00Z"), ZoneOffset.UTC);

  private static final String SITE =
      """
      base_url: https://trust.example.com/
      languages: [de]
      organisation: {name: Muster GmbH, email: info@muster.example}
      notice: {objection_period: P4W}
      """;

  private static final String WAIVERS =
      """
      checks:
        - {rule: not-announced, at: 'subprocessors/*', reason: Eilig., until: 2027-12-31}
        - {rule: notice-too-short, at: 'subprocessors/*', reason: Eilig., until: 2027-12-31}
      """;

  private final Path folder;
  private String complaints = "";

  ReleasedRegister(Path folder) {
    this.folder = folder;
  }

  /** Releases a register, whatever the rules about notice say. */
  void release(String date, String... entries) throws IOException {
    assertEquals(0, released(date, SITE + WAIVERS, entries), complaints);
  }

  /** What is said where the rules about notice are not waived. */
  String complaints(String date, String... entries) throws IOException {
    released(date, SITE, entries);
    return complaints;
  }

  private int released(String date, String site, String... entries) throws IOException {
    write("content/site.yaml", site);
    write("content/subprocessors.yaml", String.join("\n", entries) + "\n");
    return run("release", "--source", folder.toString(), "--date", date);
  }

  /** Adds a file of the content. */
  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    StringWriter complained = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(complained),
            false,
            Map.of(),
            CLOCK);
    int status = Main.run(console, arguments);
    console.err().flush();
    complaints = complained.toString();
    return status;
  }

  /** Builds the site as if a day were today. */
  void build(String date) {
    String source = folder.toString();
    assertEquals(0, run("build", "--source", source, "--output", source + "/site", "--date", date));
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  String page(String path) throws IOException {
    return read("site/" + path + "/index.html");
  }

  private JsonNode item(String release, String subprocessor) throws IOException {
    for (JsonNode item :
        JsonMapper.shared().readTree(read("site/feeds/subprocessors.json")).get("items")) {
      JsonNode told = item.get("_trustcenter");
      if (told.get("release").asString().equals(release)
          && told.get("subprocessor").asString().equals(subprocessor)) {
        return item;
      }
    }
    throw new AssertionError("no item of " + subprocessor + " in " + release);
  }

  /** What an item of the feed tells to programs. */
  Optional<String> told(String release, String subprocessor, String key) throws IOException {
    return Optional.ofNullable(item(release, subprocessor).get("_trustcenter").get(key))
        .map(JsonNode::asString);
  }

  /** An item of the feed as plain text. */
  String itemText(String release, String subprocessor) throws IOException {
    return item(release, subprocessor).get("content_text").asString();
  }

  /** The notice of a release, in Markdown. */
  String notice(String release) throws IOException {
    String source = folder.toString();
    String output = folder.resolve("notice").toString();
    assertEquals(0, run("notice", release, "--source", source, "--output", output), complaints);
    return read("notice/" + release + ".de.md");
  }

  /** The events of the calendar on a day, unfolded. */
  List<String> events(String day) throws IOException {
    String calendar = read("site/feeds/subprocessors.ics").replace("\r\n ", "");
    List<String> found = new ArrayList<>();
    for (String event : calendar.split("BEGIN:VEVENT", -1)) {
      if (event.contains("DTSTART;VALUE=DATE:" + day.replace("-", ""))) {
        found.add(event);
      }
    }
    return found;
  }

  /** The status of the one event of a day. */
  Optional<String> status(String day) throws IOException {
    return events(day).stream()
        .map(event -> event.replaceAll("(?s).*STATUS:(\\w+).*", "$1"))
        .reduce((one, other) -> one + "," + other);
  }
}
