package trustcenter.build;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import trustcenter.output.SiteWriter;
import trustcenter.page.PlannedPage;
import trustcenter.render.TemplateRenderer;
import trustcenter.route.Routes;

/** Makes the pages on all cores and writes each as soon as it is made. */
final class PageWriting {
  private static final int FEW = 24;

  private final TemplateRenderer renderer;
  private final SiteWriter writer;
  private final Progress progress;

  PageWriting(TemplateRenderer renderer, SiteWriter writer, Progress progress) {
    this.renderer = renderer;
    this.writer = writer;
    this.progress = progress;
  }

  void write(List<PlannedPage> pages) {
    PageMaking making = new PageMaking(renderer, pages);
    int threads = pages.size() < FEW ? 1 : Math.max(1, Runtime.getRuntime().availableProcessors());
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Runnable pagesInTurn =
        () -> {
          for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
            write(pages.get(i), making);
            progress.pages(done.incrementAndGet(), pages.size());
          }
        };
    if (threads == 1) {
      pagesInTurn.run();
      return;
    }
    ExecutorService executor =
        Executors.newFixedThreadPool(threads, work -> DeepThread.of("pages", work));
    try {
      List<? extends Future<?>> running =
          IntStream.range(0, threads).mapToObj(i -> executor.submit(pagesInTurn)).toList();
      running.forEach(PageWriting::await);
    } finally {
      executor.shutdownNow();
    }
  }

  private static void await(Future<?> running) {
    try {
      running.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", stopped);
    }
  }

  private void write(PlannedPage page, PageMaking making) {
    String html = making.html(page);
    writer.write(page.path(), html);
    if (page.listed()) {
      writer.write(Routes.markdown(page.path()), making.markdown(page, html));
    }
  }
}
