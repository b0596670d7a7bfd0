package trustcenter.build;

import java.util.List;
import trustcenter.markdown.PageMarkdown;
import trustcenter.page.PlannedPage;
import trustcenter.render.TemplateRenderer;
import trustcenter.route.MarkdownLinks;

/** Makes planned pages, and the Markdown beside them. Safe for use by several threads. */
final class PageMaking {
  private final TemplateRenderer renderer;
  private final MarkdownLinks links;

  /**
   * @param pages all of the site, since Markdown links to the Markdown of others
   */
  PageMaking(TemplateRenderer renderer, List<PlannedPage> pages) {
    this.renderer = renderer;
    this.links =
        new MarkdownLinks(pages.stream().filter(PlannedPage::listed).map(PlannedPage::path));
  }

  String html(PlannedPage page) {
    return renderer.render(page.view().get(), page.language(), page.path());
  }

  /** What a listed page has beside it, from its HTML. */
  String markdown(PlannedPage page, String html) {
    return PageMarkdown.of(html, href -> links.link(page.path(), href));
  }
}
