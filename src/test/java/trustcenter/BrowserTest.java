package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the example: Debian's Chromium, headless. */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** Whom Chromium itself talks to, whatever page is open. */
  private static final Set<String> OWN_HOSTS =
      Set.of(
          "accounts.google.com",
          "android.clients.google.com",
          "clients2.google.com",
          "clientservices.googleapis.com",
          "content-autofill.googleapis.com",
          "edgedl.me.gvt1.com",
          "optimizationguide-pa.googleapis.com",
          "redirector.gvt1.com",
          "safebrowsingohttpgateway.googleapis.com",
          "update.googleapis.com",
          "www.google.com");

  private static final Pattern URL_IN_LOG =
      Pattern.compile("\"url\":\"((?:https?|file):[^\" ]*)\"");

  @TempDir private Path folder;
  private Path site = Path.of("");

  @BeforeEach
  void build() {
    boolean found = Files.isExecutable(CHROMIUM);
    if (!found && "1".equals(System.getenv("TRUSTCENTER_REQUIRE_BROWSER"))) {
      throw new AssertionError("a browser is required and " + CHROMIUM + " is not there");
    }
    Assumptions.assumeTrue(found, "no browser: install Debian's chromium to run this test");
    site = folder.resolve("site");
  }

  /** What came of opening a page. */
  private record Visit(String dom, String console, Set<String> requests) {}

  private Visit visit(String address) throws Exception {
    Path log = folder.resolve("net.json");
    List<String> command =
        new ArrayList<>(
            List.of(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--enable-logging=stderr",
                "--v=0",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                "--log-net-log=" + log,
                "--net-log-capture-mode=Everything",
                "--dump-dom",
                address));
    Path out = folder.resolve("dom.html");
    Path err = folder.resolve("console.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the browser did not end");
    }
    return new Visit(Files.readString(out), Files.readString(err), requests(log));
  }

  private static Set<String> requests(Path log) throws IOException {
    Set<String> requests = new TreeSet<>();
    if (Files.exists(log)) {
      Matcher matcher = URL_IN_LOG.matcher(Files.readString(log));
      while (matcher.find()) {
        requests.add(matcher.group(1));
      }
    }
    return requests;
  }

  private static void assertClean(Visit visit, String origin) {
    assertTrue(visit.dom().contains("</html>"), "the page was shown");
    assertFalse(visit.console().contains("Content Security Policy"), visit.console());
    assertFalse(visit.console().contains("Refused to"), visit.console());
    List<String> foreign =
        visit.requests().stream()
            .filter(url -> !url.startsWith(origin))
            .filter(url -> !OWN_HOSTS.contains(String.valueOf(URI.create(url).getHost())))
            .toList();
    assertEquals(List.of(), foreign);
  }

  @Test
  void aForeignRequestWouldBeSeen() throws Exception {
    Path page = folder.resolve("foreign.html");
    Files.writeString(
        page, "<!doctype html><title>x</title><img src=\"http://foreign.example/x.png\">");
    Visit visit = visit(page.toUri().toString());
    assertTrue(
        visit.requests().contains("http://foreign.example/x.png"), visit.requests().toString());
  }

  @Test
  void aBreachOfTheContentSecurityPolicyWouldBeSeen() throws Exception {
    BuiltSite.ofExample(site);
    Path page = site.resolve("index.html");
    String html =
        Files.readString(page).replace("<main", "<script>document.title='x'</script><main");
    Files.writeString(page, html);
    assertTrue(visit(page.toUri().toString()).console().contains("Content Security Policy"));
  }

  @Test
  void aPageOpensFromTheDiskWithItsStyle() throws Exception {
    BuiltSite.ofExample(site);
    Visit visit = visit(site.resolve("subprocessors/index.html").toUri().toString());
    assertClean(visit, "file:");
    assertTrue(isStyled(), "the style sheet was applied");
  }

  /**
   * The default theme draws a coloured bar along the top; without style the page is white there.
   */
  private boolean isStyled() throws Exception {
    Path picture = folder.resolve("page.png");
    Process process =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--window-size=200,200",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                "--screenshot=" + picture,
                site.resolve("index.html").toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("shot.txt").toFile())
            .start();
    assertTrue(process.waitFor(90, TimeUnit.SECONDS), "the browser did not end");
    var image = javax.imageio.ImageIO.read(picture.toFile());
    return image.getRGB(100, 1) != 0xFFFFFFFF;
  }

  @Test
  void aSiteBelowAPathAsksForNothingElsewhere() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String origin = "http://127.0.0.1:" + server.getAddress().getPort();
    BuiltSite.of(
        BuiltSite.EXAMPLE,
        site,
        BuiltSite.EXAMPLE_DAY,
        Optional.of(URI.create(origin + "/trust/")));
    List<String> missing = new ArrayList<>();
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          Path file = site.resolve(path.replaceFirst("^/trust/", ""));
          Path found = Files.isDirectory(file) ? file.resolve("index.html") : file;
          boolean exists = path.startsWith("/trust/") && Files.isRegularFile(found);
          if (!exists) {
            synchronized (missing) {
              missing.add(path);
            }
          }
          byte[] body = Files.readAllBytes(exists ? found : site.resolve("404.html"));
          exchange
              .getResponseHeaders()
              .add("Content-Type", type(exists ? found : site.resolve("404.html")));
          exchange.sendResponseHeaders(exists ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      assertClean(visit(origin + "/trust/"), origin);
      assertClean(visit(origin + "/trust/en/subprocessors/"), origin);
      assertEquals(List.of(), missing);
      Visit lost = visit(origin + "/trust/no/such/page/");
      assertClean(lost, origin);
      assertEquals(List.of("/trust/no/such/page/"), missing);
    } finally {
      server.stop(0);
    }
  }

  private static String type(Path file) {
    String name = file.toString();
    if (name.endsWith(".html")) {
      return "text/html; charset=utf-8";
    }
    return name.endsWith(".css")
        ? "text/css"
        : name.endsWith(".svg") ? "image/svg+xml" : "text/plain";
  }
}
