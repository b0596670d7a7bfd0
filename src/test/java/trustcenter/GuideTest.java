package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Every command of the guide is run, and prints what the guide says. */
@EnabledOnOs(OS.LINUX)
final class GuideTest {
  /** Pages that have nothing to run, each looked at. */
  private static final Set<String> NOTHING_TO_RUN = Set.of("docs/README.md");

  /** Pages whose reader has no site yet. */
  private static final Set<String> FROM_NOTHING = Set.of("docs/tutorial.md", "README.md");

  @TempDir private Path disk;

  static void prepare(GuideRunner runner, GuidePage page) throws Exception {
    runner.archive();
    if (!FROM_NOTHING.contains(page.name())) {
      runner.site();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsFollowed() throws Exception {
    return GuidePage.written().stream()
        .map(page -> DynamicTest.dynamicTest(page.name(), () -> follow(page)));
  }

  private void follow(GuidePage page) throws Exception {
    Path folder = disk.toRealPath().resolve(page.name().replaceAll("[/.]", "-"));
    GuideRunner runner = new GuideRunner(folder);
    prepare(runner, page);
    int run = runner.follow(page);
    if (page.name().endsWith("host-elsewhere.md")) {
      assertEquals(
          List.of("npx wrangler", "npx netlify", "rsync --archive", "ssh web.muster.example")
              .toString(),
          runner
              .calls()
              .lines()
              .filter(line -> !line.startsWith("aws "))
              .map(line -> line.replaceFirst("^(\\S+ \\S+).*", "$1"))
              .toList()
              .toString());
      assertEquals(10, runner.calls().lines().filter(line -> line.startsWith("aws ")).count());
    }
    assertEquals(NOTHING_TO_RUN.contains(page.name()), run == 0, page.name() + " runs " + run);
  }

  /** What is written for hosts, as far as it can be read and run without them. */
  @Test
  void theConfigurationsOfHostsAreRight() throws Exception {
    GuideRunner runner = new GuideRunner(disk.toRealPath().resolve("hosts"));
    GuidePage page = GuidePage.at("docs/how-to/host-elsewhere.md");
    prepare(runner, page);
    for (GuidePage.Block block : page.blocks()) {
      if (block.is("file")) {
        Files.writeString(runner.work().resolve(block.argument()), block.text());
      }
    }
    StringBuilder script = new StringBuilder();
    script.append("trustcenter release --date 2026-05-31\n");
    script.append("export TRUSTCENTER_ARCHIVE=https://packages.example/trustcenter.tar.gz\n");
    script.append("export TRUSTCENTER_SHA256=$(cut -c 1-64 <trustcenter-0.1.0.tar.gz.sha256)\n");
    WorkflowFile.of(".gitlab-ci.yml", Files.readString(runner.work().resolve(".gitlab-ci.yml")))
        .yaml()
        .path("pages")
        .path("script")
        .forEach(line -> script.append(line.asString("")).append('\n'));
    String said = runner.run(script.toString(), 0);
    assertTrue(said.contains("1 release holds, and "), said);
    JsonMapper.builder().build().readTree(Files.readString(runner.work().resolve("headers.json")));
    // What a page allows itself, the header has to allow as well.
    for (String name : List.of("_headers", "trust.conf", "headers.json")) {
      String text = Files.readString(runner.work().resolve(name));
      int begin = text.indexOf("default-src 'none'");
      String header = text.substring(begin, text.indexOf("frame-ancestors 'none'", begin));
      Tree.read(runner.work().resolve("public")).files().entrySet().stream()
          .filter(file -> file.getKey().endsWith(".html"))
          .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
          .map(html -> html.replaceAll("(?s).*Security-Policy\" content=\"([^\"]*)\".*", "$1"))
          .flatMap(policy -> Stream.of(policy.split("; ", -1)))
          .forEach(part -> assertTrue(header.contains(part + ";"), name + ": " + part));
    }
  }

  @Test
  void aPageThatSaysSomethingWrongIsFound() throws Exception {
    assertFails("```sh\nfalse\n```\n", "block at line 1");
    assertFails("```sh\necho one\n```\n\n```text\ntwo\n```\n", "block at line 5");
    assertFails("```yaml\na: b\n```\n", "nothing says what is to be done");
    assertEquals(1, followed("```sh\necho one\n```\n\n```text\no…e\n```\n"));
    assertEquals(1, followed("<!-- status: 3 -->\n```sh\nexit 3\n```\n"));
    assertEquals(1, followed("<!-- file: a/b -->\n```text\nc\n```\n```sh\ngrep -q c a/b\n```\n"));
    assertEquals(
        2, followed("```sh\nexport A=b; cd /\n```\n```sh\necho $A $PWD\n```\n```text\nb /\n```\n"));
  }

  private int followed(String text) throws Exception {
    Path folder = Files.createTempDirectory(disk.toRealPath(), "page");
    return new GuideRunner(folder).follow(new GuidePage("page", "", text));
  }

  private void assertFails(String text, String words) throws Exception {
    List<String> failures = new ArrayList<>();
    try {
      followed(text);
    } catch (AssertionError failure) {
      failures.add(String.valueOf(failure.getMessage()));
    }
    assertNotEquals(List.of(), failures);
    assertTrue(failures.get(0).contains(words), failures::toString);
  }
}
