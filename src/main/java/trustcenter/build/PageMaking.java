package trustcenter.build;

import java.util.List;
import trustcenter.markdown.PageMarkdown;
import trustcenter.page.PlannedPage;
import trustcenter.page.View;
import trustcenter.render.RepeatedPages;
import trustcenter.render.TemplateRenderer;
import trustcenter.route.MarkdownLinks;

/** Makes planned pages, and the Markdown beside them. Safe for use by several threads. */
final class PageMaking {
  private final RepeatedPages repeated;
  private final Progress progress;
  private final MarkdownLinks links;

  /**
   * @param pages all of the site, since Markdown links to the Markdown of others
   */
  PageMaking(TemplateRenderer renderer, List<PlannedPage> pages, Progress progress) {
    this.repeated = new RepeatedPages(renderer);
    this.progress = progress;
    this.links =
        new MarkdownLinks(pages.stream().filter(PlannedPage::asMarkdown).map(PlannedPage::path));
  }

  RepeatedPages.Made html(PlannedPage page) {
    View view = progress.in(Stage.COMPOSE, page.view());
    return progress.in(Stage.TEMPLATES, () -> repeated.render(view, page.subject(), page.path()));
  }

  /** What a listed page has beside it, from its HTML. */
  String markdown(PlannedPage page, String html) {
    return progress.in(
        Stage.MARKDOWN, () -> PageMarkdown.of(html, href -> links.link(page.path(), href)));
  }
}
