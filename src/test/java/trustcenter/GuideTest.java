package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    assertEquals(NOTHING_TO_RUN.contains(page.name()), run == 0, page.name() + " runs " + run);
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
    Path folder = java.nio.file.Files.createTempDirectory(disk.toRealPath(), "page");
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
