package trustcenter.markdown;

import java.util.List;

/**
 * A Markdown text as its blocks, with the inside of each block verbatim.
 *
 * @param blocks in the author's order
 * @param strays attributes in braces that end no block
 */
public record Outline(List<Block> blocks, List<Attribute> strays) {
  public Outline {
    blocks = List.copyOf(blocks);
    strays = List.copyOf(strays);
  }

  /**
   * Where something begins.
   *
   * @param line from 1, in the file
   * @param column from 1
   */
  public record Position(int line, int column, int endColumn) {}

  /** A block of text. */
  public sealed interface Block {
    Position position();
  }

  /** A heading, ATX or Setext. */
  public record Heading(int level, String text, List<Attribute> attributes, Position position)
      implements Block {
    public Heading {
      attributes = List.copyOf(attributes);
    }
  }

  /** A paragraph; its lines without indentation, separated by line feeds. */
  public record Paragraph(String text, List<Attribute> attributes, Position position)
      implements Block {
    public Paragraph {
      attributes = List.copyOf(attributes);
    }
  }

  /** A list, bulleted or ordered. */
  public record Listing(
      boolean ordered, int start, List<Item> items, String source, Position position)
      implements Block {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** An item: its first paragraph, and the blocks below it. */
  public record Item(String text, List<Attribute> attributes, List<Block> more, Position position) {
    public Item {
      attributes = List.copyOf(attributes);
      more = List.copyOf(more);
    }
  }

  /** Any other block, verbatim: a table, a quotation, code, a rule, HTML. */
  public record Other(String source, Position position) implements Block {}

  /**
   * One attribute in braces, {@code key=value} or {@code #id}.
   *
   * @param key {@code #} for an id
   */
  public record Attribute(String key, String value, Position position) {}
}
