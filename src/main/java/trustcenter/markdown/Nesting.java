package trustcenter.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import trustcenter.markdown.Overflow.Limit;
import trustcenter.markdown.Overflow.Place;

/**
 * Keeps a text's tree shallow enough to be walked by methods that call themselves: what lies deeper
 * is text.
 */
final class Nesting {
  /** How many nodes may lie around another; a level of a list is two of them. */
  static final int DEEPEST = 100;

  private Nesting() {}

  /** A node and how many lie around it. */
  private record Level(Node node, int depth) {}

  /** Puts text in the place of what lies too deep, and says where a limit was reached. */
  static List<Place> cut(Document document) {
    List<Place> places = new ArrayList<>();
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(document, 0));
    while (!open.isEmpty()) {
      Level level = open.pop();
      Node node = level.node().getFirstChild();
      while (node != null) {
        Node next = node.getNext();
        if (level.depth() < DEEPEST || node instanceof ListItem) {
          open.push(new Level(node, level.depth() + 1));
        } else if (node.hasChildren()) {
          Overflow text = new Overflow(node.getChars(), Limit.DEPTH);
          node.insertBefore(text);
          node.unlink();
          places.add(text.place());
        }
        if (node instanceof Overflow overflow) {
          places.add(overflow.place());
        }
        node = next;
      }
    }
    return places;
  }
}
