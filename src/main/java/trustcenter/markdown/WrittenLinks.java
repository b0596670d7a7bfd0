package trustcenter.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.markdown.Outline.Position;

/** Finds the links and images that an author wrote, so that they can be checked at their line. */
public final class WrittenLinks {
  private final SourceParser parser = Flexmark.blockParser();

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
    new Search(parser.parse(text).document(), new Lines(text), firstLine, found).through();
    return found;
  }

  /** One search through a document. */
  private record Search(Document document, Lines lines, int firstLine, List<WrittenLink> found) {
    void through() {
      collect(document);
    }

    private void collect(Node node) {
      if (node instanceof Link
          || node instanceof Image
          || node instanceof AutoLink
          || node instanceof Reference) {
        BasedSequence url = ((LinkNodeBase) node).getUrl();
        add(url.unescape(), node instanceof Image, url);
      } else if (node instanceof ImageRef picture) {
        // Its definition counts as a link: where a picture comes from matters more.
        Optional.ofNullable(picture.getReferenceNode(document))
            .ifPresent(reference -> add(reference.getUrl().unescape(), true, picture.getChars()));
      } else if (node instanceof MailLink mail) {
        add("mailto:" + mail.getText(), false, mail.getText());
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        collect(child);
      }
    }

    private void add(String destination, boolean image, BasedSequence at) {
      int line = lines.line(at.getStartOffset());
      int column = lines.column(at.getStartOffset());
      Position position = new Position(firstLine + line, column + 1, column + 1 + at.length());
      found.add(new WrittenLink(destination, image, position));
    }
  }
}
