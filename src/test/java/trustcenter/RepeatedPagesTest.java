package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.build.ReleaseRun;
import trustcenter.render.Theme;

/**
 * Pages that say what they said in the release before are not rendered again, and are what they
 * would be. With templates of one's own, be they the same, each page is rendered by itself.
 */
class RepeatedPagesTest {
  private static final Path TEMPLATE = Path.of("theme/templates/layout.peb");

  @TempDir private Path folder;

  private void assertSame(Path content, LocalDate today) throws IOException {
    Path theme = Files.createDirectories(folder.resolve("theme/templates"));
    Files.copy(TEMPLATE, theme.resolve("layout.peb"));
    Path none = folder.resolve("none");
    Tree repeated = tree(BuiltSite.withTheme(content, none, folder.resolve("repeated"), today));
    Tree rendered =
        tree(BuiltSite.withTheme(content, theme.getParent(), folder.resolve("each"), today));
    assertEquals(rendered.paths(), repeated.paths());
    for (String path : rendered.paths()) {
      assertEquals(rendered.text(path), repeated.text(path), path);
    }
  }

  private static Tree tree(BuiltSite site) {
    assertTrue(site.result().site().isPresent(), site::findings);
    return site.tree();
  }

  @Test
  void pagesOfTheExampleAreWhatEachWouldBeByItself() throws IOException {
    assertSame(BuiltSite.EXAMPLE, BuiltSite.EXAMPLE_DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base_url: https://trust.example.com/",
        "base_url: https://trust.example.com/a&b'c/",
        "languages: [en]"
      })
  void soAreThoseOfAuthorsWhoUseTheSameSigns(String address) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(
        content.resolve("site.yaml"),
        address
            + "\norganisation: {name: \"A & B <\uFDD0\uFDD1\uFDD2\uFDD5 'Ltd'\", email: info@example.com}\n");
    for (int month = 1; month <= 4; month++) {
      Files.createDirectories(content.resolve("toms"));
      Files.writeString(
          content.resolve("toms/measures.md"),
          "---\ntitle: \"M \uFDD3 2025-0"
              + month
              + "-01\"\n---\n## Access\n\n- Doors \uFDD4 are locked.\n- Others "
              + month / 3
              + ".\n");
      release(content, LocalDate.of(2025, month, 1));
    }
    assertSame(content, LocalDate.of(2025, 5, 1));
  }

  private static void release(Path content, LocalDate day) {
    ReleaseRun.Request request =
        new ReleaseRun.Request(
            content, Theme.builtIn(), zone -> day, List.of(), List.of(), false, false);
    ReleaseRun.Result result = new ReleaseRun().run(request);
    assertEquals(Optional.empty(), result.refusal());
    assertTrue(result.id().isPresent(), () -> result.diagnostics().toString());
  }
}
