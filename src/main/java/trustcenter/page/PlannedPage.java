package trustcenter.page;

import java.util.function.Supplier;
import trustcenter.model.Language;
import trustcenter.output.OutputPath;
import trustcenter.route.Destination;

/**
 * A page that will be written.
 *
 * @param listed whether it belongs into the sitemap
 * @param asMarkdown whether its Markdown stands beside it
 * @param view made when the page is written, so that never all pages are held at once
 */
public record PlannedPage(
    Destination destination,
    OutputPath path,
    Language language,
    boolean listed,
    boolean asMarkdown,
    Supplier<View> view) {
  /** The same for the same page of every release. */
  public record Subject(Destination destination, Language language) {}

  public Subject subject() {
    return new Subject(destination, language);
  }
}
