package trustcenter.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import trustcenter.work.DeepThread;

/**
 * Shows previews to a browser.
 *
 * <p>It answers only requests that name the host it was started for, so that a page of another
 * origin cannot read the preview by letting its own name point here.
 */
public final class PreviewServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;
  private final Screen screen = new Screen();
  private final String host;

  private PreviewServer(HttpServer server, String host, Editor editor) {
    this.server = server;
    this.host = host;
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = DeepThread.of("preview", work);
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", new Answers(screen, editor, isAnyHost() ? "" : host));
  }

  /**
   * Starts to listen.
   *
   * @param host the address of an interface of this machine, or its name
   * @param port 0 for any that is free
   * @return empty where the port is taken
   * @throws java.io.UncheckedIOException where nothing can listen there
   */
  public static Optional<PreviewServer> start(String host, int port, Editor editor) {
    // Else an answer waits up to 40 ms for more to be sent with it.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
      PreviewServer preview = new PreviewServer(server, host, editor);
      server.start();
      return Optional.of(preview);
    } catch (BindException taken) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException("the preview cannot listen at " + host, impossible);
    }
  }

  /** Where a browser finds it, for instance {@code http://127.0.0.1:8000/}. */
  public String address() {
    String named = isAnyHost() ? "127.0.0.1" : host;
    String written = named.contains(":") ? "[" + named + "]" : named;
    return "http://" + written + ":" + port() + "/";
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Whether it listens to all interfaces, and so to other machines. */
  private boolean isAnyHost() {
    return server.getAddress().getAddress().isAnyLocalAddress();
  }

  /** Whether other machines can see the preview. */
  public boolean isOpen() {
    return !server.getAddress().getAddress().isLoopbackAddress();
  }

  /** What is shown, and can be changed. */
  Screen screen() {
    return screen;
  }

  @Override
  public void close() {
    screen.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
