package trustcenter.serve;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import trustcenter.build.PreviewRun;
import trustcenter.build.SiteRequest;

/** Plans the site anew whenever a file changes, and shows it. */
public final class LivePreview {
  private static final int TRIES = 5;

  private final PreviewServer server;
  private final Listener listener;
  private final PreviewRun run = new PreviewRun();

  /** Is told of each state. */
  public interface Listener {
    /**
     * A state is shown.
     *
     * @param result what came of it; without a preview the one before is still shown
     * @param millis how long it took
     */
    void changed(PreviewRun.Result result, long millis);

    /** Something went wrong that is no finding; the preview goes on. */
    void failed(RuntimeException failure);
  }

  public LivePreview(PreviewServer server, Listener listener) {
    this.server = server;
    this.listener = listener;
  }

  /**
   * Shows, watches, and shows again, until the thread is interrupted.
   *
   * @param request asked anew for each state
   * @param folders those whose changes matter, which need not be there
   */
  public void run(Supplier<SiteRequest> request, List<Path> folders) {
    try (FolderWatch watch = new FolderWatch(folders)) {
      while (!Thread.currentThread().isInterrupted()) {
        show(request);
        watch.awaitChange();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(Supplier<SiteRequest> request) throws InterruptedException {
    long start = System.nanoTime();
    try {
      PreviewRun.Result result = read(request);
      server
          .screen()
          .change(
              before ->
                  new Showing(
                      before.number() + 1,
                      result.preview().or(before::preview),
                      result.preview().isPresent(),
                      result.diagnostics(),
                      result.sources(),
                      result.rulesAsked()
                          ? Optional.empty()
                          : Optional.of(
                              "The rules were not asked, because files could not be read.")));
      listener.changed(result, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    } catch (RuntimeException failure) {
      server
          .screen()
          .change(
              before ->
                  new Showing(
                      before.number() + 1,
                      before.preview(),
                      false,
                      before.diagnostics(),
                      before.sources(),
                      Optional.of(String.valueOf(failure.getMessage()))));
      listener.failed(failure);
    }
  }

  /** A file may go away or be written while it is read; then it is read again. */
  private PreviewRun.Result read(Supplier<SiteRequest> request) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return run.run(request.get());
      } catch (UncheckedIOException changing) {
        if (attempt == TRIES) {
          throw changing;
        }
        TimeUnit.MILLISECONDS.sleep(20L * attempt);
      }
    }
  }
}
