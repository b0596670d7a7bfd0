package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The example in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserTest {
  /** Every page ends with it, so that it is seen to be whole. */
  private static final String END = "</footer>";

  private Path site = Path.of("");
  private Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  void startWithABrowserAndASite(@TempDir Path disk) {
    browser = Optional.of(Machine.browser(disk));
    site = disk.resolve("site");
    BuiltSite.ofExample(site);
  }

  private Chromium.Opened open(URI page) throws IOException, InterruptedException {
    return browser.orElseThrow().open(page);
  }

  @Test
  void pagesOpenFromADiskWithTheirStyles() throws Exception {
    Path bare = site.resolveSibling("bare");
    Tree.read(site).replace(bare);
    Files.delete(bare.resolve("assets/site.css"));
    for (String page : List.of("index.html", "subprocessors/index.html")) {
      Chromium.Opened opened = open(site.resolve(page).toUri());
      assertWhole(opened, page);
      assertEquals(List.of(), opened.requests());
      String unstyled = open(bare.resolve(page).toUri()).picture();
      assertNotEquals(unstyled, opened.picture(), page + " has no styles");
    }
  }

  @Test
  void pagesOpenBelowAPathOfAServerWithTheirStyles() throws Exception {
    Path hosted = site.resolveSibling("hosted");
    try (LoopbackServer server = new LoopbackServer(hosted)) {
      Optional<URI> home = Optional.of(server.home());
      BuiltSite.of(BuiltSite.EXAMPLE, hosted, BuiltSite.EXAMPLE_DAY, home);
      assertServed(server, "");
      assertServed(server, "en/subprocessors/");
      assertEquals(Set.of(), server.missed());
    }
  }

  @Test
  void whoIsLostAnywhereBelowThePathSeesAWholePage() throws Exception {
    Path hosted = site.resolveSibling("lost");
    try (LoopbackServer server = new LoopbackServer(hosted)) {
      Optional<URI> home = Optional.of(server.home());
      BuiltSite.of(BuiltSite.EXAMPLE, hosted, BuiltSite.EXAMPLE_DAY, home);
      assertServed(server, "no/such/page/");
      assertEquals(Set.of("/trust/no/such/page/"), server.missed());
    }
  }

  private void assertServed(LoopbackServer server, String page) throws Exception {
    Chromium.Opened opened = open(server.home().resolve(page));
    // The browser itself says that a page was not found; that is no fault of the page.
    List<String> console =
        opened.console().stream().filter(line -> !line.contains("status of 404")).toList();
    assertWhole(new Chromium.Opened(opened.dom(), console, List.of(), opened.picture()), page);
    String styles = server.home().resolve("assets/site.css").toString();
    assertTrue(opened.requests().contains(styles), () -> page + ": " + opened.requests());
    for (String request : opened.requests()) {
      assertTrue(request.startsWith(server.home().toString()), request);
    }
  }

  private static void assertWhole(Chromium.Opened opened, String page) {
    assertTrue(opened.dom().contains(END), () -> page + ": " + opened.dom());
    assertEquals(List.of(), opened.console(), page);
  }

  @Test
  void theBrowserTellsOfAPolicyThatIsViolated() throws Exception {
    Path page = site.resolveSibling("violating.html");
    String image = "<img src=\"https://elsewhere.example/pixel.gif\" alt=\"\">";
    Files.writeString(page, Files.readString(site.resolve("index.html")).replace(END, image + END));
    Chromium.Opened opened = open(page.toUri());
    assertTrue(
        opened.console().stream().anyMatch(line -> line.contains("elsewhere.example")),
        () -> opened.console().toString());
    assertEquals(List.of(), opened.requests());
  }

  @Test
  void theBrowserTellsOfRequestsToOthers() throws Exception {
    Path page = site.resolveSibling("asking.html");
    Files.writeString(
        page, "<!doctype html><title>T</title><img src=\"http://elsewhere.example/pixel.gif\">");
    List<String> requests = open(page.toUri()).requests();
    assertEquals(List.of("http://elsewhere.example/pixel.gif"), requests);
  }
}
