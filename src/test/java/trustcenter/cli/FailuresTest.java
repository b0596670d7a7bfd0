package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is left and what is said when a command does not end well, or has nothing to say. */
final class FailuresTest {
  private static final String NAME = "organisation: {name: Example Ltd}\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Clock clock = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @BeforeEach
  void writeContent() throws IOException {
    write("content/site.yaml", NAME);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err), false, Map.of(), clock);
    int status = Main.run(console, arguments);
    console.out().flush();
    console.err().flush();
    return status;
  }

  private int build(String... more) {
    Stream<String> first = Stream.of("build", "--source", folder.toString());
    return run(Stream.concat(first, Stream.of(more)).toArray(String[]::new));
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** A clock that has stopped working. */
  private static final class BrokenClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      throw new IllegalStateException("the spring is broken");
    }
  }

  @Test
  void aMistakeInTheProgramEndsWithThreeAndOneSentence() {
    clock = new BrokenClock();
    assertEquals(3, build());
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains("a mistake in the program"), err::toString);
    assertTrue(err.toString().contains("the spring is broken"), err::toString);
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  @Test
  void verboseTellsWhereTheProgramFailed() {
    clock = new BrokenClock();
    assertEquals(3, build("-v"));
    assertTrue(err.toString().contains("\tat trustcenter."), err::toString);
  }

  @Test
  void anErrorLeavesTheSiteThatIsThere() throws IOException {
    assertEquals(0, build());
    String before = read("site-output/index.html");
    write("content/site.yaml", "organisation: {name: Changed Ltd}\ncolour: blue\n");
    assertEquals(1, build());
    assertEquals(before, read("site-output/index.html"));
    try (Stream<Path> left = Files.list(folder)) {
      List<String> names = left.map(path -> path.getFileName().toString()).sorted().toList();
      assertEquals(List.of(".site-output.trustcenter-cache", "content", "site-output"), names);
    }
  }

  @Test
  void noSiteIsWrittenOverItsContentEvenByForce() throws IOException {
    for (String target : List.of("", "content", "content/site")) {
      assertEquals(2, build("--force", "--output", folder.resolve(target).toString()));
      assertTrue(err.toString().contains("where its content is"), err::toString);
      assertEquals(NAME, read("content/site.yaml"));
    }
  }

  @Test
  void aSourceThatIsTheContentItselfIsBuiltBesideItAgainAndAgain() throws IOException {
    write("theme/strings/en.properties", "skip = Jump\n");
    String content = folder.resolve("content").toString();
    assertEquals(0, run("build", "--source", content), err::toString);
    assertEquals(0, run("build", "--source", content), err::toString);
    assertTrue(read("site-output/index.html").contains(">Jump</a>"));
  }

  @Test
  void aFileInTheTargetsPlaceIsRefused() throws IOException {
    write("site-output", "a file");
    assertEquals(2, build("--force"));
    assertEquals("a file", read("site-output"));
  }

  @Test
  void whatIsMistypedIsToldWithWhatIsNear() {
    assertEquals(2, build("--stric"));
    assertTrue(err.toString().contains("--strict"), err::toString);
    assertEquals(2, run("biuld"));
    assertTrue(err.toString().contains("build"), err::toString);
  }

  @Test
  void quietSaysNothingWhereThereIsNothingToTell() {
    Path site = folder.resolve("site");
    String[] line = {
      "build", "-q", "--source", "content", "--output", site.toString(), "--date", "2026-12-01"
    };
    assertEquals(0, run(line));
    assertEquals("", out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void jsonNamesThePlaceOfEveryError() throws IOException {
    write("content/site.yaml", NAME + "colour: \"blue\"\n");
    assertEquals(1, build("--format", "json"));
    JsonNode found = JsonMapper.shared().readTree(out.toString()).get("diagnostics");
    assertEquals(1, found.size());
    assertEquals("unknown-key", found.get(0).get("code").asString());
    assertEquals("content/site.yaml", found.get(0).get("file").asString());
    assertEquals(2, found.get(0).get("line").asInt());
    assertEquals(1, found.get(0).get("column").asInt());
    assertEquals(
        "1 error, 0 warnings; the rules were not asked, because files could not be read;"
            + " nothing was written\n",
        err.toString());
  }

  @Test
  void annotationsNameThePlaceOfEveryError() throws IOException {
    write("content/site.yaml", NAME + "colour: blue\n");
    assertEquals(1, build("--format", "github"));
    assertTrue(
        out.toString().startsWith("::error file=content/site.yaml,line=2,col=1,"), out::toString);
  }

  @Test
  void everyCommandHelpsWithExamples() {
    assertEquals(0, run("--help"));
    for (String command : List.of("build", "verify")) {
      assertTrue(out.toString().contains(command), out::toString);
    }
    for (String command : List.of("build", "verify")) {
      assertEquals(0, run("help", command));
      assertTrue(out.toString().contains("\n  trustcenter " + command), out::toString);
      assertEquals(0, run(command, "--help"));
      assertTrue(out.toString().contains("Exit status: 0 "), out::toString);
      assertEquals(0, run("--help"));
    }
  }
}
