package trustcenter.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a WebSub hub that feeds have changed (W3C WebSub, section 7, as hubs in use take it). */
public final class Hub {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private Hub() {}

  /**
   * Tells a hub, in one request.
   *
   * @return why that failed, a full sentence; empty where the hub took it
   */
  public static Optional<String> tell(URI hub, List<URI> feeds) {
    String body =
        "hub.mode=publish&"
            + feeds.stream()
                .map(
                    feed -> "hub.url=" + URLEncoder.encode(feed.toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(hub)
              .timeout(PATIENCE)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status / 100 == 2
          ? Optional.empty()
          : Optional.of("The hub " + hub + " answered " + status + ".");
    } catch (IOException | IllegalArgumentException unreachable) {
      return Optional.of("The hub " + hub + " cannot be reached.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("Stopped before the hub " + hub + " answered.");
    }
  }
}
