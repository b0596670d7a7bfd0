package trustcenter.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where fenced code and thematic breaks begin (CommonMark 0.31.2, sections 4.5 and 4.1),
 * which Flexmark does with regular expressions that take quadratic time or a stack as deep as the
 * line is long.
 */
final class FenceBlocks implements CustomBlockParserFactory {
  private static final int INDENTED_CODE = 4;
  private static final int SHORTEST = 3;

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class, HeadingBlocks.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
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
      if (state.getIndent() >= INDENTED_CODE) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      int first = state.getNextNonSpaceIndex();
      int marks = fence(line, first);
      if (marks > 0) {
        return BlockStart.of(fenced(state, first, marks)).atIndex(first + marks);
      }
      return isBreak(line, first)
          ? BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
              .atIndex(line.length())
          : BlockStart.none();
    }
  }

  private static FencedCodeBlockParser fenced(ParserState state, int first, int marks) {
    BasedSequence line = state.getLine();
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(
            state.getProperties(), line.charAt(first), marks, state.getIndent(), first);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(first, first + marks));
    return parser;
  }

  /** How many marks open fenced code here; none where nothing does. */
  private static int fence(BasedSequence line, int first) {
    char mark = first < line.length() ? line.charAt(first) : ' ';
    if (mark != '`' && mark != '~') {
      return 0;
    }
    int end = first;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    boolean code = mark == '`' && line.indexOf('`', end) >= 0;
    return end - first >= SHORTEST && !code ? end - first : 0;
  }

  private static boolean isBreak(BasedSequence line, int first) {
    char mark = first < line.length() ? line.charAt(first) : ' ';
    if (mark != '-' && mark != '*' && mark != '_') {
      return false;
    }
    int marks = 0;
    for (int i = first; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == mark) {
        marks++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return marks >= SHORTEST;
  }
}
