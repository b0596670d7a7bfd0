package trustcenter.page;

import trustcenter.markdown.MarkdownParsers;
import trustcenter.picture.PlacesMaps;

/**
 * What pages that are made together share: tools, and what these made already. It shows in no page.
 *
 * @param parsers of Markdown
 */
public record Workshop(MarkdownParsers parsers, PlacesMaps maps, OwnNames names) {
  /** Nothing is made yet. */
  public static Workshop open() {
    return new Workshop(new MarkdownParsers(), new PlacesMaps(), new OwnNames());
  }
}
