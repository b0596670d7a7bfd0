package trustcenter.route;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trustcenter.output.OutputPath;

/**
 * Links between the texts that stand beside pages: from Markdown to Markdown where both have it.
 */
public final class MarkdownLinks {
  private final Set<String> pages;

  /**
   * @param pages that have their text beside them
   */
  public MarkdownLinks(Stream<OutputPath> pages) {
    this.pages = pages.map(OutputPath::value).collect(Collectors.toUnmodifiableSet());
  }

  /** Where a link of a page leads in the page's text. */
  public String link(OutputPath page, String href) {
    int fragment = href.indexOf('#');
    String file = fragment < 0 ? href : href.substring(0, fragment);
    if (file.isEmpty() || file.contains(":")) {
      return href;
    }
    String there = URI.create("/" + page).resolve(file).getPath().substring(1);
    return pages.contains(there) ? Routes.markdown(file) + href.substring(file.length()) : href;
  }
}
