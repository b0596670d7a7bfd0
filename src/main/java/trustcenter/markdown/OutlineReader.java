package trustcenter.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import trustcenter.markdown.Outline.Attribute;
import trustcenter.markdown.Outline.Block;
import trustcenter.markdown.Outline.Heading;
import trustcenter.markdown.Outline.Item;
import trustcenter.markdown.Outline.Listing;
import trustcenter.markdown.Outline.Other;
import trustcenter.markdown.Outline.Paragraph;
import trustcenter.markdown.Outline.Position;

/** Reads a Markdown text into its outline. */
public final class OutlineReader {
  private final SourceParser parser = Flexmark.blockParser();
  private final SourceParser contractParser = Flexmark.contractParser();

  /**
   * The outline of a text.
   *
   * @param firstLine the line in the file at which the text begins, from 1
   */
  public Outline read(String source, int firstLine) {
    return read(parser, source, firstLine);
  }

  /** The outline of a contract, where an indented line is a line of text and never code. */
  public Outline readContract(String source, int firstLine) {
    return read(contractParser, source, firstLine);
  }

  private static Outline read(SourceParser parser, String source, int firstLine) {
    AttributeScan scan = AttributeScan.of(CommentBlocks.blanked(source), firstLine);
    Document document = parser.parse(scan.text()).document();
    Reading reading = new Reading(scan.byLine(), new Lines(scan.text()), firstLine);
    List<Block> blocks = reading.blocks(document.getFirstChild());
    return new Outline(blocks, reading.strays());
  }

  /** One reading: claims each line's attributes for the block that ends there. */
  private record Reading(Map<Integer, List<Attribute>> unclaimed, Lines lines, int firstLine) {

    List<Attribute> strays() {
      return unclaimed.values().stream().flatMap(List::stream).toList();
    }

    List<Block> blocks(@org.jspecify.annotations.Nullable Node first) {
      List<Block> blocks = new ArrayList<>();
      for (Node node = first; node != null; node = node.getNext()) {
        if (!(node instanceof Reference) && !isComment(node)) {
          blocks.add(block(node));
        }
      }
      return blocks;
    }

    /** A paragraph that only speaks to other authors: it is no text, and nothing stands for it. */
    private static boolean isComment(Node node) {
      boolean comment = node instanceof com.vladsch.flexmark.ast.Paragraph && node.hasChildren();
      for (Node child = node.getFirstChild(); comment && child != null; child = child.getNext()) {
        comment = child instanceof HtmlInlineComment || child.getChars().isBlank();
      }
      return comment;
    }

    private Block block(Node node) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        String text = heading.getText().toString().strip();
        return new Heading(heading.getLevel(), text, claim(node), position(node));
      }
      if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
        return new Paragraph(text(node), claim(node), position(node));
      }
      if (node instanceof ListBlock list) {
        return listing(list);
      }
      // Flexmark leaves the first line's indentation out, without which this is no code.
      String indentation = node instanceof IndentedCodeBlock ? "    " : "";
      return new Other(indentation + node.getChars().toString().stripTrailing(), position(node));
    }

    private Listing listing(ListBlock list) {
      List<Item> items = new ArrayList<>();
      for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
        items.add(item((ListItem) node));
      }
      int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
      return new Listing(
          !(list instanceof BulletList),
          start,
          items,
          list.getChars().toString().stripTrailing(),
          position(list));
    }

    private Item item(ListItem item) {
      Node first = item.getFirstChild();
      if (first instanceof com.vladsch.flexmark.ast.Paragraph) {
        return new Item(text(first), claim(first), blocks(first.getNext()), position(first));
      }
      return new Item("", List.of(), blocks(first), position(item));
    }

    private static String text(Node paragraph) {
      StringBuilder text = new StringBuilder();
      for (BasedSequence line :
          ((com.vladsch.flexmark.ast.Paragraph) paragraph).getContentLines()) {
        String content = line.toString().replace("\n", "");
        text.append(text.isEmpty() ? "" : "\n").append(content.stripLeading());
      }
      return text.toString().stripTrailing();
    }

    private List<Attribute> claim(Node node) {
      int end = node.getEndOffset();
      int last = lines.line(Math.max(node.getStartOffset(), end > 0 ? lastCharacter(node) : end));
      List<Attribute> attributes = unclaimed.remove(last);
      return attributes == null ? List.of() : attributes;
    }

    /** The offset of the last character that is no line end. */
    private static int lastCharacter(Node node) {
      BasedSequence chars = node.getChars();
      int length = chars.length();
      while (length > 0 && (chars.charAt(length - 1) == '\n' || chars.charAt(length - 1) == '\r')) {
        length--;
      }
      return node.getStartOffset() + Math.max(0, length - 1);
    }

    private Position position(Node node) {
      int line = lines.line(node.getStartOffset());
      int column = lines.column(node.getStartOffset());
      int length = node.getChars().toString().lines().findFirst().orElse("").length();
      return new Position(firstLine + line, column + 1, column + 1 + length);
    }
  }
}
