package trustcenter.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/**
 * How Flexmark is set up here: CommonMark with tables and strike-through. HTML is text like any
 * other, so it opens no block: what stands beside it keeps its marks and links.
 */
final class Flexmark {
  private Flexmark() {}

  static List<Extension> extensions() {
    return List.of(TablesExtension.create(), StrikethroughExtension.create());
  }

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions())
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false);
  }

  static SourceParser blockParser() {
    return parser(options());
  }

  /** Without indented code: in a contract an indented line is a line of text. */
  static SourceParser contractParser() {
    return parser(options().set(Parser.INDENTED_CODE_BLOCK_PARSER, false));
  }

  /** Reads the inside of one block: nothing in it opens a list, a heading or a quotation. */
  static SourceParser inlineParser() {
    return new SourceParser(
        Parser.builder(
                options()
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                    .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create())))
            .customInlineParserFactory(LinearInlineParser::new)
            .build(),
        false);
  }

  private static SourceParser parser(DataHolder options) {
    return new SourceParser(
        Parser.builder(options)
            .customInlineParserFactory(LinearInlineParser::new)
            .customBlockParserFactory(new HeadingBlocks())
            .customBlockParserFactory(new FenceBlocks())
            // Flexmark adds it by itself only to an inline parser of its own.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build(),
        true);
  }
}
