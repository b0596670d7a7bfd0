package trustcenter.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings as Flexmark does (CommonMark 0.31.2, sections 4.2 and 4.3), but looks at the line
 * alone: Flexmark's own factory copies the whole paragraph above at each line of it, and searches
 * the end of a heading in quadratic time.
 */
final class HeadingBlocks implements CustomBlockParserFactory {
  private static final int DEEPEST_LEVEL = 6;
  private static final int INDENTED_CODE = 4;

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        FenceBlocks.class, ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Factory(options);
  }

  private static final class Factory extends AbstractBlockParserFactory {
    Factory(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= INDENTED_CODE
          || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
      int level = run(rest, '#');
      if (level > 0) {
        boolean heading = level <= DEEPEST_LEVEL && isSpace(rest, level);
        return heading ? start(atx(rest, level), line) : BlockStart.none();
      }
      char mark = rest.isEmpty() ? ' ' : rest.charAt(0);
      boolean underline =
          (mark == '=' || mark == '-')
              && rest.subSequence(run(rest, mark), rest.length()).isBlank();
      BasedSequence paragraph = underline ? matched.getParagraphContent() : null;
      return paragraph == null
          ? BlockStart.none()
          : start(setext(matched, line, mark == '=' ? 1 : 2), line).replaceActiveBlockParser();
    }
  }

  private static BlockStart start(HeadingParser parser, BasedSequence line) {
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static HeadingParser atx(BasedSequence line, int level) {
    BasedSequence text = line.subSequence(level, line.length()).trim();
    int marks = 0;
    while (marks < text.length() && text.charAt(text.length() - 1 - marks) == '#') {
      marks++;
    }
    int end = text.length() - marks;
    boolean closed = marks > 0 && (end == 0 || isSpace(text, end - 1));
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(0, level));
    heading.setText(closed ? text.subSequence(0, end).trim() : text);
    if (closed) {
      heading.setClosingMarker(text.subSequence(end, text.length()));
    }
    heading.setCharsFromContent();
    return parser;
  }

  private static HeadingParser setext(MatchedBlockParser matched, BasedSequence line, int level) {
    BlockContent content = new BlockContent();
    content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(content.getContents().trim());
    heading.setClosingMarker(line.trim());
    heading.setCharsFromContent();
    return parser;
  }

  private static int run(BasedSequence text, char mark) {
    int length = 0;
    while (length < text.length() && text.charAt(length) == mark) {
      length++;
    }
    return length;
  }

  private static boolean isSpace(BasedSequence text, int index) {
    return index >= text.length() || text.charAt(index) == ' ' || text.charAt(index) == '\t';
  }
}
