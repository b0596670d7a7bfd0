package trustcenter.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import trustcenter.markdown.LineLimits.Limited;
import trustcenter.markdown.Overflow.Limit;
import trustcenter.markdown.Overflow.Place;

/** Reads Markdown in linear time into a tree of limited depth. Safe for several threads. */
final class SourceParser {
  private final Parser parser;
  private final boolean ofBlocks;

  /**
   * @param ofBlocks whether a comment may stand between the blocks that it reads
   */
  SourceParser(Parser parser, boolean ofBlocks) {
    this.parser = parser;
    this.ofBlocks = ofBlocks;
  }

  /**
   * A text that was read.
   *
   * @param overflows where a limit was reached, by their place
   */
  record Parsed(Document document, List<Place> overflows) {}

  Parsed parse(String source) {
    Limited limited = LineLimits.of(ofBlocks ? CommentBlocks.blanked(source) : source);
    Document document = parser.parse(limited.text());
    List<Place> overflows = new ArrayList<>(limited.places());
    overflows.addAll(Nesting.cut(document));
    String rest = source.substring(limited.text().length());
    if (!rest.isEmpty()) {
      document.appendChild(new Overflow(BasedSequence.of(rest), Limit.LINES));
    }
    return new Parsed(document, overflows);
  }
}
