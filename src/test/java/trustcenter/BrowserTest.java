package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example in a real browser. Skipped where there is none; where the variable {@code
 * TRUSTCENTER_REQUIRE_BROWSER} is 1, that is a failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserTest {
  private static final List<String> PAGES = List.of("index.html", "subprocessors/index.html");

  /** How the two pages end, so that they are seen to be whole. */
  private static final String END = "</footer>";

  private final Map<String, Integer> served = new ConcurrentHashMap<>();
  private Path site = Path.of("");
  private Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  void openABrowser(@TempDir Path disk) throws IOException {
    site = disk.resolve("site");
    browser = Chromium.installed().map(program -> new Chromium(program, disk));
    if (browser.isEmpty() && "1".equals(System.getenv("TRUSTCENTER_REQUIRE_BROWSER"))) {
      fail("no Chromium is installed below /usr/bin, and this machine must have one");
    }
    assumeTrue(browser.isPresent(), "no Chromium is installed below /usr/bin");
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
    for (String page : PAGES) {
      Chromium.Opened opened = open(site.resolve(page).toUri());
      assertWhole(opened, page);
      assertEquals(List.of(), opened.requests());
      byte[] unstyled = open(bare.resolve(page).toUri()).picture();
      assertFalse(Arrays.equals(unstyled, opened.picture()), page + " has no styles");
    }
  }

  @Test
  void pagesOpenBelowAPathOfAServerWithTheirStyles() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    try {
      URI home = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/trust/");
      for (String page : List.of("", "subprocessors/", "en/subprocessors/")) {
        Chromium.Opened opened = open(home.resolve(page));
        assertWhole(opened, page);
        assertTrue(opened.requests().contains(home.resolve("assets/site.css").toString()));
        for (String request : opened.requests()) {
          assertTrue(request.startsWith(home.toString()), request);
        }
      }
    } finally {
      server.stop(0);
    }
    served.remove("/favicon.ico");
    Map<String, Integer> failed = new TreeMap<>(served);
    failed.values().removeIf(status -> status == 200);
    assertEquals(Map.of(), failed);
    assertTrue(served.containsKey("/trust/assets/site.css"), served::toString);
  }

  private static void assertWhole(Chromium.Opened opened, String page) {
    assertTrue(opened.dom().contains(END), () -> page + ": " + opened.dom());
    assertTrue(opened.dom().contains("Beispiel Hosting GmbH"), page);
    assertEquals(List.of(), opened.console(), page);
  }

  @Test
  void theBrowserTellsOfAPolicyThatIsViolated() throws Exception {
    Path broken = site.resolveSibling("broken");
    Tree.read(site).replace(broken);
    Path page = broken.resolve("index.html");
    String html = Files.readString(page);
    String image = "<img src=\"https://elsewhere.example/pixel.gif\" alt=\"\">";
    Files.writeString(page, html.replace(END, image + END));
    List<String> console = open(page.toUri()).console();
    assertEquals(1, console.size());
    assertTrue(console.get(0).contains("elsewhere.example"), console::toString);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String file = path.endsWith("/") ? path + "index.html" : path;
    Path found = site.resolve(file.replaceFirst("^/trust/", "")).normalize();
    boolean isThere =
        file.startsWith("/trust/") && found.startsWith(site) && Files.isRegularFile(found);
    served.put(path, isThere ? 200 : 404);
    try (exchange) {
      if (!isThere) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(found);
      exchange.getResponseHeaders().set("Content-Type", typeOf(file));
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String typeOf(String file) {
    if (file.endsWith(".css")) {
      return "text/css";
    }
    return file.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
  }
}
