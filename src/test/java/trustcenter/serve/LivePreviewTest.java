package trustcenter.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.build.PreviewRun;
import trustcenter.build.SiteRequest;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;

/** The preview over real files and a real connection. */
final class LivePreviewTest {
  private static final String SITE =
      """
      organisation: {name: Example GmbH}
      base_url: https://example.org/trust/
      title: Trust Center
      languages: [en]
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
  private Path home = Path.of("");
  private PreviewServer server = PreviewServer.start("127.0.0.1", 0, Editor.none()).orElseThrow();
  private Thread live = new Thread(() -> {});

  /** What the preview told. */
  private record State(List<Diagnostic> diagnostics, boolean shown, String failure) {}

  @BeforeEach
  void startWithASite(@TempDir Path folder) throws Exception {
    home = folder;
    write("content/site.yaml", SITE);
    start(Editor.none());
    assertTrue(next().shown());
  }

  private void start(Editor editor) {
    server.close();
    server = PreviewServer.start("127.0.0.1", 0, editor).orElseThrow();
    LivePreview preview =
        new LivePreview(
            server,
            new LivePreview.Listener() {
              @Override
              public void changed(PreviewRun.Result result, long millis) {
                states.add(new State(result.diagnostics(), result.preview().isPresent(), ""));
              }

              @Override
              public void failed(RuntimeException failure) {
                states.add(new State(List.of(), false, String.valueOf(failure.getMessage())));
              }
            });
    live =
        new Thread(
            () ->
                preview.run(
                    () ->
                        new SiteRequest(
                            home.resolve("content"),
                            Optional.of(home.resolve("theme")).filter(Files::isDirectory),
                            Optional.empty(),
                            zone -> LocalDate.of(2026, 1, 31),
                            false,
                            true),
                    List.of(home.resolve("content"), home.resolve("theme"))));
    live.start();
  }

  @AfterEach
  void end() throws InterruptedException {
    live.interrupt();
    live.join(10_000);
    server.close();
    assertFalse(live.isAlive(), "the preview did not end");
  }

  private State next() throws InterruptedException {
    State state = states.poll(20, TimeUnit.SECONDS);
    if (state == null) {
      throw new AssertionError("no change was seen");
    }
    return state;
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .timeout(Duration.ofSeconds(20))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aPageIsShownBelowThePathOfTheSite() throws Exception {
    assertEquals(302, get("/").statusCode());
    assertEquals("/trust/", get("/").headers().firstValue("Location").orElse(""));
    HttpResponse<String> page = get("/trust/");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Example GmbH"), page.body());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
    assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    assertEquals(302, get("/trust/contacts").statusCode());
    assertEquals(200, get("/trust/contacts/").statusCode());
    assertEquals(200, get("/trust/assets/site.css").statusCode());
    assertEquals(200, get("/trust/robots.txt").statusCode());
    assertEquals(200, get("/trust/contacts/index.md").statusCode());
    assertEquals(404, get("/trust/nothing/").statusCode());
  }

  @Test
  void aSaveIsShownAndTold() throws Exception {
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    // It goes on until the server is closed; what it hears is asked for below.
    var unused =
        client
            .sendAsync(
                HttpRequest.newBuilder(URI.create(server.address() + "_trustcenter/events"))
                    .build(),
                HttpResponse.BodyHandlers.ofLines())
            .thenAccept(
                answer ->
                    answer.body().filter(line -> line.startsWith("data:")).forEach(events::add));
    assertEquals("data: 1", events.poll(10, TimeUnit.SECONDS));
    write("content/site.yaml", SITE.replace("Example", "Changed"));
    assertTrue(next().shown());
    assertEquals("data: 2", events.poll(10, TimeUnit.SECONDS));
    assertTrue(get("/trust/").body().contains("Changed GmbH"));
  }

  @Test
  void aFileThatIsRenamedOverAnotherIsAChange() throws Exception {
    // Of the same length, and with the date of the old one: what an editor or a copy may leave.
    Path file = home.resolve("content/site.yaml");
    Path beside = home.resolve("content/.site.yaml.swp");
    Files.writeString(beside, SITE.replace("Example", "Exampel"));
    Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    assertTrue(next().shown());
    assertTrue(get("/trust/").body().contains("Exampel GmbH"));
  }

  @Test
  void newFilesAndFoldersAreSeenAndGoneOnesToo() throws Exception {
    write(
        "content/pages/faq.md",
        """
        ---
        title: Questions
        ---
        An answer.
        """);
    assertTrue(next().shown());
    assertTrue(get("/trust/faq/").body().contains("An answer."));
    Files.delete(home.resolve("content/pages/faq.md"));
    assertTrue(next().shown());
    assertEquals(404, get("/trust/faq/").statusCode());
  }

  @Test
  void aBurstOfSavesEndsInTheLastState() throws Exception {
    for (int i = 1; i <= 40; i++) {
      write("content/site.yaml", SITE.replace("Example", "Number " + i));
      TimeUnit.MILLISECONDS.sleep(3);
    }
    int seen = 0;
    while (!get("/trust/").body().contains("Number 40 GmbH")) {
      next();
      seen++;
    }
    assertTrue(seen < 40, () -> "each save was shown by itself");
  }

  @Test
  void aMistakeKeepsThePageAndIsToldWithItsLine() throws Exception {
    write("content/site.yaml", SITE.replace("title:", "titel:"));
    State state = next();
    assertFalse(state.shown());
    assertTrue(get("/trust/").body().contains("Example GmbH"));
    String told = get("/_trustcenter/state?page=%2Ftrust%2F").body();
    assertTrue(told.contains("\"current\":false"), told);
    assertTrue(told.contains("The rules were not asked"), told);
    assertTrue(told.contains("\"place\":\"content/site.yaml:3:1\""), told);
    assertTrue(told.contains("/_trustcenter/source/content/site.yaml?line=3#L3"), told);
    HttpResponse<String> source = get("/_trustcenter/source/content/site.yaml?line=3");
    assertTrue(source.body().contains("class=\"here\">titel: Trust Center</li>"), source.body());
    write("content/site.yaml", SITE);
    assertTrue(next().shown());
    assertTrue(get("/_trustcenter/state?page=%2Ftrust%2F").body().contains("\"current\":true"));
  }

  @Test
  void aBrokenTemplateIsToldOnItsPageAndGoesWhenItIsMended() throws Exception {
    write("theme/templates/contacts.peb", "{{ nothing.of.the.kind }}");
    assertTrue(next().shown());
    HttpResponse<String> page = get("/trust/contacts/");
    assertEquals(500, page.statusCode());
    assertTrue(page.body().contains("theme/templates/contacts.peb"), page.body());
    assertEquals(200, get("/trust/").statusCode());
    Files.delete(home.resolve("theme/templates/contacts.peb"));
    assertTrue(next().shown());
    assertEquals(200, get("/trust/contacts/").statusCode());
  }

  @Test
  void whatComesWithTheThemeLaterIsSeen() throws Exception {
    write("theme/assets/more.css", "p { margin: 0 }");
    assertTrue(next().shown());
    assertEquals("p { margin: 0 }", get("/trust/assets/more.css").body());
  }

  @Test
  void aPageThatIsTheSameKeepsItsDigestAndAnotherDoesNot() throws Exception {
    String overview = digest("/trust/");
    String lost = digest("/trust/404.html");
    write("content/site.yaml", SITE + "# a remark\n");
    assertTrue(next().shown());
    assertEquals(overview, digest("/trust/"));
    write("content/site.yaml", SITE.replace("Trust Center", "Vertrauen"));
    assertTrue(next().shown());
    assertFalse(overview.equals(digest("/trust/")));
    assertFalse(lost.equals(digest("/trust/404.html")));
  }

  private String digest(String page) throws Exception {
    String told = get("/_trustcenter/state?page=" + page.replace("/", "%2F")).body();
    return told.replaceAll(".*\"digest\":\"([0-9a-f]*)\".*", "$1");
  }

  @Test
  void onlyFilesThatWereReadCanBeLookedAt() throws Exception {
    write("secret.txt", "nobody's business");
    for (String path :
        List.of(
            "/_trustcenter/source/secret.txt",
            "/_trustcenter/source/../secret.txt",
            "/_trustcenter/source/%2e%2e/secret.txt",
            "/_trustcenter/source/content/../../secret.txt",
            "/trust/../secret.txt",
            "/trust/..%2fsecret.txt",
            "/trust/%5c..%5csecret.txt",
            "/_trustcenter/nothing.html",
            "/_trustcenter/../preview.js")) {
      HttpResponse<String> answer = get(path);
      assertFalse(answer.body().contains("nobody's business"), path);
      assertTrue(answer.statusCode() != 200, path + " " + answer.statusCode());
    }
  }

  @Test
  void aPageOfAnotherOriginCannotPointItsNameHere() throws Exception {
    List<String> answers = new ArrayList<>();
    for (String host :
        List.of("evil.example", "localhost.evil.example:80", "127.0.0.1.evil.example")) {
      answers.add(raw("GET /trust/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
    }
    assertTrue(answers.stream().allMatch(line -> line.contains(" 421")), answers::toString);
    String here = raw("GET /trust/ HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n");
    assertTrue(here.contains(" 200"), here);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }

  @Test
  void nothingCanBeSent() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "trust/"))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();
    assertEquals(405, client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
  }

  @Test
  void thePolicyAllowsThePreviewsScriptAndNoOther() {
    assertEquals(
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'",
        PreviewHtml.relaxed("default-src 'none'; style-src 'self'; script-src 'none';"));
    assertEquals(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
        PreviewHtml.relaxed("default-src 'none'"));
  }

  @Test
  void aFindingLinksToTheEditorThatWasNamed() {
    Sources sources = new Sources();
    sources.put("content/a b.yaml", "x: 1\n");
    Span span = new Span("content/a b.yaml", 1, 4, 5);
    assertEquals(
        "vscode://file/srv/trust/content/a%20b.yaml:1:4",
        Editor.named("vscode", Path.of("/srv/trust")).href(span, sources));
    assertEquals(
        "idea://open?file=/srv/trust/content/a%20b.yaml&line=1&column=4",
        Editor.named("idea", Path.of("/srv/trust")).href(span, sources));
  }
}
