package trustcenter.markdown;

/** Flexmark's parsers, which are made once and serve every page and thread. */
public final class MarkdownParsers {
  private final SourceParser blocks = Flexmark.blockParser();
  private final SourceParser inlines = Flexmark.inlineParser();

  SourceParser blocks() {
    return blocks;
  }

  SourceParser inlines() {
    return inlines;
  }
}
