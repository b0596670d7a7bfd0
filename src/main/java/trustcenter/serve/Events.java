package trustcenter.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/** Tells a browser of each change, as server-sent events (HTML Standard, 9.2). */
final class Events {
  /** How long a browser that has gone is not noticed, in milliseconds. */
  private static final long HEARTBEAT = 10_000;

  private final Screen screen;

  Events(Screen screen) {
    this.screen = screen;
  }

  /** Sends until the browser goes or the preview ends. */
  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      int told = -1;
      while (!screen.isClosed()) {
        int number = screen.await(told, HEARTBEAT).number();
        String event = number == told ? ":\n\n" : "retry: 500\ndata: " + number + "\n\n";
        body.write(event.getBytes(UTF_8));
        body.flush();
        told = number;
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
