package trustcenter.build;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteWriter;
import trustcenter.page.PlannedPage;
import trustcenter.render.RepeatedPages;
import trustcenter.render.TemplateRenderer;
import trustcenter.route.Routes;
import trustcenter.work.Cores;

/** Makes the pages on all cores and writes each as soon as it is made. */
final class PageWriting {
  private final TemplateRenderer renderer;
  private final SiteWriter writer;
  private final KeptVersions kept;
  private final Progress progress;
  private final Map<OutputPath, OutputPath> alike = new ConcurrentHashMap<>();

  PageWriting(TemplateRenderer renderer, SiteWriter writer, KeptVersions kept, Progress progress) {
    this.renderer = renderer;
    this.writer = writer;
    this.kept = kept;
    this.progress = progress;
  }

  /**
   * Writes all pages, or none that is of use.
   *
   * @return the mistakes of the theme that ended it; none where all pages are written
   */
  List<Diagnostic> write(List<PlannedPage> pages) {
    PageMaking making = new PageMaking(renderer, pages, progress);
    AtomicInteger done = new AtomicInteger();
    try {
      Cores.each(
          pages,
          page -> {
            if (!kept.has(page.path())) {
              write(page, making);
            }
            progress.pages(done.incrementAndGet(), pages.size());
          });
      return List.of();
    } catch (RuntimeException failure) {
      Diagnostic one = ThemeMistake.of(failure).orElseThrow(() -> failure);
      return mistakes(pages, making, one);
    }
  }

  /** By the path of each page that was filled in, one with the same elements, ids and addresses. */
  Map<OutputPath, OutputPath> alike() {
    return Map.copyOf(alike);
  }

  /**
   * The mistakes of all templates: each stops at its first, so a page of each kind is made once
   * more. What is told does not depend on which page came first.
   */
  private static List<Diagnostic> mistakes(
      List<PlannedPage> pages, PageMaking making, Diagnostic one) {
    Map<String, Diagnostic> found = new LinkedHashMap<>();
    Set<Class<?>> kinds = new HashSet<>();
    for (PlannedPage page : pages) {
      if (kinds.add(page.destination().getClass())) {
        try {
          making.html(page);
        } catch (RuntimeException failure) {
          Diagnostic next = ThemeMistake.of(failure).orElseThrow(() -> failure);
          found.putIfAbsent(place(next), next);
        }
      }
    }
    found.putIfAbsent(place(one), one);
    return List.copyOf(found.values());
  }

  private static String place(Diagnostic mistake) {
    return mistake.span().line() > 0 ? mistake.span().toString() : mistake.message();
  }

  private void write(PlannedPage page, PageMaking making) {
    RepeatedPages.Made made = making.html(page);
    made.like().ifPresent(pattern -> alike.put(page.path(), pattern));
    progress.in(Stage.WRITE, () -> writer.write(page.path(), made.utf8()));
    if (page.asMarkdown()) {
      String beside = making.markdown(page, made.html());
      progress.in(Stage.WRITE, () -> writer.write(Routes.markdown(page.path()), beside));
    }
  }
}
