package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A register that a test releases again and again, and what the site then tells of it. */
final class ReleasedRegister {
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
  private final CommandShell shell;

  ReleasedRegister(Path folder) {
    this.folder = folder;
    shell = new CommandShell(folder, "2026-12-31");
  }

  /** Releases a register, whatever the rules about notice say. */
  void release(String date, String... entries) throws IOException {
    assertEquals(0, released(date, SITE + WAIVERS, entries), shell.err());
  }

  /** What is said where the rules about notice are not waived. */
  String complaints(String date, String... entries) throws IOException {
    released(date, SITE, entries);
    return shell.err();
  }

  private int released(String date, String site, String... entries) throws IOException {
    write("content/site.yaml", site);
    write("content/subprocessors.yaml", String.join("\n", entries) + "\n");
    return shell.run("release", "--source", folder.toString(), "--date", date);
  }

  /** Adds a file of the content. */
  void write(String path, String text) throws IOException {
    shell.write(path, text);
  }

  /** Builds the site as if a day were today. */
  void build(String date) {
    String source = folder.toString();
    assertEquals(
        0, shell.run("build", "--source", source, "--output", source + "/site", "--date", date));
  }

  String page(String path) throws IOException {
    return shell.read("site/" + path + "/index.html");
  }

  private JsonNode item(String release, String subprocessor) throws IOException {
    for (JsonNode item :
        JsonMapper.shared().readTree(shell.read("site/feeds/subprocessors.json")).get("items")) {
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
    assertEquals(
        0, shell.run("notice", release, "--source", source, "--output", output), shell.err());
    return shell.read("notice/" + release + ".de.md");
  }

  /** The events of the calendar on a day, unfolded. */
  List<String> events(String day) throws IOException {
    String calendar = shell.read("site/feeds/subprocessors.ics").replace("\r\n ", "");
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
