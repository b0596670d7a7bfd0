package trustcenter.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import trustcenter.markdown.Outline.Position;

/** Finds the links and images that an author wrote, so that they can be checked at their line. */
public final class WrittenLinks {
  private final Parser parser = Flexmark.blockParser();

  /**
   * A link or an image.
   *
   * @param destination as written, unescaped
   */
  public record WrittenLink(String destination, boolean image, Position position) {}

  /** All links of a text whose first line is a given line of its file (from 1). */
  public List<WrittenLink> in(String source, int firstLine) {
    List<WrittenLink> found = new ArrayList<>();
    if (source.indexOf('[') < 0 && source.indexOf('<') < 0) {
      return found;
    }
    String text = AttributeScan.of(source, firstLine).text();
    collect(parser.parse(text), new Lines(text), firstLine, found);
    return found;
  }

  private static void collect(Node node, Lines lines, int firstLine, List<WrittenLink> found) {
    boolean image = node instanceof Image || node instanceof ImageRef;
    if (node instanceof Link
        || node instanceof Image
        || node instanceof AutoLink
        || node instanceof Reference) {
      BasedSequence url = ((LinkNodeBase) node).getUrl();
      found.add(new WrittenLink(url.unescape(), image, position(url, lines, firstLine)));
    } else if (node instanceof MailLink mail) {
      found.add(
          new WrittenLink(
              "mailto:" + mail.getText(), false, position(mail.getText(), lines, firstLine)));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, lines, firstLine, found);
    }
  }

  private static Position position(BasedSequence url, Lines lines, int firstLine) {
    int line = lines.line(url.getStartOffset());
    int column = lines.column(url.getStartOffset());
    return new Position(firstLine + line, column + 1, column + 1 + url.length());
  }
}
