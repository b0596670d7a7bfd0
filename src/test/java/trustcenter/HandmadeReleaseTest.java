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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.build.ReleaseRun;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.release.ReleaseStore;
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

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "register/entries/0/term/from, +999999999-12-31",
        "register/entries/0/term/from, -0001-01-01",
        "register/entries/0/term/from, 2026-02-30",
        "register/as_of, -0001-01",
        "register/as_of, 12026-01",
        "agreements/0/objection_period, P1000D",
        "agreements/0/objection_period, P0D",
        "site/feed_items, 0",
        "site/feed_items, 1000000000",
        "documents/0/size, -1",
        "site/organisation/name, a\\u0000b",
        "site/organisation/name, a\\u001bb",
        "site/organisation/name, a\\u0007b",
        "site/organisation/name, a\\rb",
        "agreements/0/body/de/clauses/0/heading/source, a\\u0085b",
        "site/organisation/email, a@b.c\\r\\nBcc: d@e.f",
        "site/organisation/email, a@b.c\\nBcc: d@e.f",
        "site/organisation/website, javascript:alert(1)",
        "contacts/0/url, javascript:alert(1)",
        "register/entries/0/website, javascript:alert(1)"
      })
  void whatNoAuthorCanWriteIsBroken(String place, String value, @TempDir Path disk)
      throws IOException {
    Path content = altered(disk, place, value);
    List<Diagnostic> found = ReleaseStore.ofContent(content).read().diagnostics();
    assertEquals(List.of(Code.RELEASE_BROKEN), found.stream().map(Diagnostic::code).toList());
    assertEquals("content/releases/2026-01-31.json", found.get(0).span().file());
    String part = place.substring(place.lastIndexOf('/') + 1);
    assertTrue(found.get(0).message().contains("." + part + "`"), found::toString);
  }

  /** Content with a release in which a value was put at a place by hand. */
  private static Path altered(Path disk, String place, String value) throws IOException {
    Path content = disk.resolve("content");
    Tree.read(CONTENT).replace(content);
    release(content);
    String json = value.matches("-?\\d+") ? value : "\"" + value + "\"";
    new InjectedRelease(content).put("/content/" + place, json);
    return content;
  }

  /** A release must not become unreadable by what an author may write in content. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "register/entries/0/term/from, 0000-01-01",
        "register/entries/0/term/until, 9999-12-31",
        "register/as_of, 9999-12",
        "agreements/0/objection_period, P999Y",
        "site/organisation/name, a\\n\\tb",
        "site/organisation/name, a\\u202eb \\ud83d\\ude00 \\u2028 \\ufeff",
        "site/organisation/email, ä+b@bücher.example"
      })
  void whatAnAuthorCanWriteIsReadAndBuilt(String place, String value, @TempDir Path disk)
      throws IOException {
    Path content = altered(disk, place, value);
    assertEquals(List.of(), ReleaseStore.ofContent(content).read().diagnostics());
    BuiltSite built = BuiltSite.of(content, disk.resolve("site"), BuiltSite.EXAMPLE_DAY);
    assertTrue(built.result().site().isPresent(), built::findings);
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
