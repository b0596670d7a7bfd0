package trustcenter.build;

import java.util.Optional;
import trustcenter.changelog.PlainText;
import trustcenter.markdown.MarkdownParsers;
import trustcenter.markdown.MarkdownRenderer;
import trustcenter.markdown.TextLinks;
import trustcenter.model.Markdown;

/** Reads Markdown as a reader of the pages does, for texts that have no marks; for one thread. */
final class Reading implements PlainText {
  private final MarkdownRenderer renderer =
      new MarkdownRenderer(
          new MarkdownParsers(), (file, written) -> Optional.of(written), TextLinks.NONE);

  @Override
  public String ofInline(Markdown text) {
    return renderer.inline(text.source(), text.file()).text();
  }

  @Override
  public String ofBlocks(Markdown text) {
    return renderer.blocks(text.source(), text.file()).text().strip();
  }
}
