package trustcenter.markdown;

import com.vladsch.flexmark.parser.Parser;

/** Flexmark's parsers, which are made once and serve every page and thread. */
public final class MarkdownParsers {
  private final Parser blocks = Flexmark.blockParser();
  private final Parser inlines = Flexmark.inlineParser();

  Parser blocks() {
    return blocks;
  }

  Parser inlines() {
    return inlines;
  }
}
