package trustcenter.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.build.Preview;
import trustcenter.build.ThemeMistake;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.output.OutputPath;

/** Answers the requests of browsers. */
final class Answers implements HttpHandler {
  private static final Set<String> NAMES_OF_THIS_MACHINE =
      Set.of("127.0.0.1", "localhost", "[::1]");

  /** How long a browser waits for the first state, in milliseconds. */
  private static final long FIRST_STATE = 20_000;

  private final Screen screen;
  private final Editor editor;
  private final String host;

  /**
   * @param host the only one that is answered for, beside the names of this machine; empty for all
   */
  Answers(Screen screen, Editor editor, String host) {
    this.screen = screen;
    this.editor = editor;
    this.host = host;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("X-Frame-Options", "DENY");
      String method = exchange.getRequestMethod();
      if (!isForHere(exchange.getRequestHeaders().getFirst("Host"))) {
        send(exchange, 421, "txt", "This preview is not for the host that was asked for.\n");
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        headers.set("Allow", "GET, HEAD");
        send(exchange, 405, "txt", "A preview can only be looked at.\n");
      } else {
        answered(exchange);
      }
    }
  }

  private void answered(HttpExchange exchange) throws IOException {
    try {
      answer(exchange);
    } catch (RuntimeException mistake) {
      if (exchange.getResponseCode() < 0) {
        send(exchange, 500, "txt", "This is a mistake in the program: " + mistake + "\n");
      }
    }
  }

  private boolean isForHere(String named) {
    if (host.isEmpty()) {
      return true;
    }
    String name = named == null ? "" : named.replaceFirst(":\\d+$", "");
    return NAMES_OF_THIS_MACHINE.contains(name)
        || name.equals(host)
        || name.equals("[" + host + "]");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String address = exchange.getRequestURI().getPath();
    if (address.startsWith(OwnFiles.PREFIX)) {
      own(exchange, address.substring(OwnFiles.PREFIX.length()));
      return;
    }
    Showing showing = begun();
    if (showing.preview().isEmpty()) {
      nothing(
          exchange,
          showing,
          503,
          "There is nothing to show yet",
          "The site can be seen as soon as its content has no errors.");
    } else if (!address.startsWith(showing.preview().get().basePath())) {
      redirect(exchange, showing.preview().get().basePath());
    } else {
      page(exchange, showing, showing.preview().get(), address);
    }
  }

  /** What is shown, as soon as something is: the first state takes a moment. */
  private Showing begun() {
    try {
      return screen.await(Showing.nothing().number(), FIRST_STATE);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return screen.showing();
    }
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    Showing showing = screen.showing();
    if (name.equals("events")) {
      new Events(screen).send(exchange);
    } else if (name.equals("state")) {
      Optional<OutputPath> path =
          showing.preview().flatMap(preview -> Pages.path(preview, asked(exchange, "page")));
      send(exchange, 200, "json", new StateJson(showing, editor).of(path));
    } else if (name.startsWith("source/")) {
      source(exchange, showing, name.substring("source/".length()));
    } else {
      Optional<byte[]> bytes = name.endsWith(".html") ? Optional.empty() : OwnFiles.bytes(name);
      send(exchange, bytes.isPresent() ? 200 : 404, name, bytes.orElse(new byte[0]));
    }
  }

  private void source(HttpExchange exchange, Showing showing, String file) throws IOException {
    Optional<String> text = showing.sources().text(file);
    String line = asked(exchange, "line");
    int number = line.matches("\\d{1,8}") ? Integer.parseInt(line) : 0;
    if (text.isPresent()) {
      send(exchange, 200, "html", SourcePage.of(file, text.get(), number));
    } else {
      send(exchange, 404, "txt", "No file of that name was read.\n");
    }
  }

  private void page(HttpExchange exchange, Showing showing, Preview preview, String address)
      throws IOException {
    Optional<OutputPath> path = Pages.path(preview, address);
    try {
      Optional<byte[]> file = path.flatMap(preview::file);
      if (file.isPresent()) {
        shown(exchange, showing, 200, path.get(), file.get());
      } else if (!address.endsWith("/")
          && Pages.path(preview, address + "/").flatMap(preview::file).isPresent()) {
        redirect(exchange, exchange.getRequestURI().getRawPath() + "/");
      } else {
        OutputPath lost = new OutputPath("404.html");
        shown(exchange, showing, 404, lost, preview.file(lost).orElse(new byte[0]));
      }
    } catch (RuntimeException failure) {
      Diagnostic told = ThemeMistake.of(failure).orElseThrow(() -> failure);
      String line = told.span().line() > 0 ? ":" + told.span().line() : "";
      nothing(
          exchange,
          showing,
          500,
          "The theme has a mistake",
          told.span().file() + line + ": " + told.message());
    }
  }

  private static void shown(
      HttpExchange exchange, Showing showing, int status, OutputPath path, byte[] file)
      throws IOException {
    if (!path.value().endsWith(".html")) {
      send(exchange, status, path.value(), file);
      return;
    }
    // The script asks for the address it is at, and where that is wrong there is no page.
    String digest =
        status == 404
            ? ""
            : showing.preview().flatMap(preview -> Pages.digest(preview, path)).orElse("");
    send(
        exchange,
        status,
        "html",
        PreviewHtml.of(new String(file, UTF_8), showing.number(), digest));
  }

  private static void nothing(
      HttpExchange exchange, Showing showing, int status, String title, String text)
      throws IOException {
    String page =
        OwnFiles.filled(
            "nothing.html",
            Map.of("title", OwnFiles.escaped(title), "text", OwnFiles.escaped(text)));
    send(exchange, status, "html", PreviewHtml.of(page, showing.number(), ""));
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    send(exchange, 302, "txt", "See " + to + "\n");
  }

  /** A parameter of the query; empty where it is not given. */
  private static String asked(HttpExchange exchange, String name) {
    String query = exchange.getRequestURI().getRawQuery();
    for (String part : (query == null ? "" : query).split("&", -1)) {
      if (part.startsWith(name + "=")) {
        try {
          return URLDecoder.decode(part.substring(name.length() + 1), UTF_8);
        } catch (IllegalArgumentException broken) {
          return "";
        }
      }
    }
    return "";
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(type));
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(bytes);
      }
    }
  }
}
