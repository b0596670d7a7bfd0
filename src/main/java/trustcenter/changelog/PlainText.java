package trustcenter.changelog;

import trustcenter.model.Markdown;

/** Says what a reader sees of a text: its words, without Markdown's marks. */
public interface PlainText {
  /** Of the inside of one block: a heading, a measure, a numbered paragraph. */
  String ofInline(Markdown text);

  /** Of whole blocks: lists, tables, paragraphs. */
  String ofBlocks(Markdown text);
}
