package trustcenter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Serves a site below {@code /trust/} to this machine, as a host of static files would. */
final class LoopbackServer implements AutoCloseable {
  private static final String PATH = "/trust/";

  private final Path site;
  private final HttpServer server;
  private final Set<String> missed = new ConcurrentSkipListSet<>();

  /**
   * @param site may be written later
   */
  LoopbackServer(Path site) throws IOException {
    this.site = site;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  /** Where the site is. */
  URI home() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
  }

  /** The paths that were asked for and are not there. */
  Set<String> missed() {
    return new TreeSet<>(missed);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String file = path.endsWith("/") ? path + "index.html" : path;
    Path wanted = site.resolve(file.replaceFirst("^" + PATH, "")).normalize();
    boolean found = file.startsWith(PATH) && wanted.startsWith(site) && Files.exists(wanted);
    if (!found) {
      missed.add(path);
    }
    byte[] bytes = Files.readAllBytes(found ? wanted : site.resolve("404.html"));
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", found ? type(file) : type(""));
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String type(String file) {
    if (file.endsWith(".css")) {
      return "text/css";
    }
    if (file.endsWith(".js")) {
      return "text/javascript";
    }
    if (file.endsWith(".json")) {
      return "application/json";
    }
    return file.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
