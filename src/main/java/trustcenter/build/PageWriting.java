package trustcenter.build;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import trustcenter.output.SiteWriter;
import trustcenter.page.PlannedPage;
import trustcenter.render.TemplateRenderer;
import trustcenter.route.Routes;
import trustcenter.work.Cores;

/** Makes the pages on all cores and writes each as soon as it is made. */
final class PageWriting {
  private final TemplateRenderer renderer;
  private final SiteWriter writer;
  private final KeptVersions kept;
  private final Progress progress;

  PageWriting(TemplateRenderer renderer, SiteWriter writer, KeptVersions kept, Progress progress) {
    this.renderer = renderer;
    this.writer = writer;
    this.kept = kept;
    this.progress = progress;
  }

  void write(List<PlannedPage> pages) {
    PageMaking making = new PageMaking(renderer, pages, progress);
    AtomicInteger done = new AtomicInteger();
    Cores.each(
        pages,
        page -> {
          if (!kept.has(page.path())) {
            write(page, making);
          }
          progress.pages(done.incrementAndGet(), pages.size());
        });
  }

  private void write(PlannedPage page, PageMaking making) {
    String html = making.html(page);
    progress.in(Stage.WRITE, () -> writer.write(page.path(), html));
    if (page.asMarkdown()) {
      String beside = making.markdown(page, html);
      progress.in(Stage.WRITE, () -> writer.write(Routes.markdown(page.path()), beside));
    }
  }
}
