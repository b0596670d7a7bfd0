package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.build.ReleaseRun;
import trustcenter.render.Theme;

/**
 * Whoever can send a change to content can send a release that no program made: what it says is
 * refused or as harmless as what an author writes.
 */
final class HandmadeReleaseTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/one-of-each/content");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\"'><img src=x onerror=top.hit(1)><!--",
        "javascript:top.hit(1)",
        "../../../x%22onload=top.hit(1)"
      })
  void nothingInItRunsLeadsOutOrTakesAName(String text, @TempDir Path disk) throws IOException {
    Path content = disk.resolve("content");
    Tree.read(CONTENT).replace(content);
    // It links to places that lose their names.
    Files.delete(content.resolve("pages/fragen.md"));
    release(content);
    InjectedRelease release = new InjectedRelease(content);
    release.fill(text);
    assertTrue(release.taken() > 20, () -> release.taken() + " places take it");
    for (String place : List.of("/id", "/file", "/anchor", "/website", "/area", "/sha_256")) {
      assertTrue(release.refused().stream().anyMatch(each -> each.endsWith(place)), place);
    }
    BuiltSite built = BuiltSite.of(content, disk.resolve("site"), BuiltSite.EXAMPLE_DAY);
    assertTrue(
        built.result().site().isPresent(), () -> InjectionTest.firstErrors(built.findings()));
    assertFalse(built.findings().contains("Exception"), built::findings);
    Set<String> wrong = new TreeSet<>();
    for (String page : built.pages()) {
      Jsoup.parse(built.tree().text(page))
          .getAllElements()
          .forEach(element -> InjectionTest.look(page, element, wrong));
    }
    assertEquals(Set.of(), wrong);
  }

  private static void release(Path content) {
    ReleaseRun.Request request =
        new ReleaseRun.Request(
            content,
            Theme.builtIn(),
            zone -> LocalDate.of(2026, 1, 31),
            List.of("Title"),
            List.of("Note"),
            false,
            false);
    ReleaseRun.Result result = new ReleaseRun().run(request);
    assertEquals(Optional.empty(), result.refusal());
    assertTrue(result.id().isPresent(), () -> result.diagnostics().toString());
  }
}
