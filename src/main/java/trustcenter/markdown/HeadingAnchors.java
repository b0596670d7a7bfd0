package trustcenter.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the headings of one Markdown text, in reading order: {@code h-} and the heading's words,
 * numbered from the second of the same words on.
 */
public final class HeadingAnchors {
  private final Map<String, Integer> times = new HashMap<>();

  HeadingAnchors() {}

  /** The anchors of all headings of a text, as they stand on its page. */
  public static List<String> in(String source) {
    List<String> anchors = new ArrayList<>();
    if (source.indexOf('#') >= 0 || source.indexOf('=') >= 0 || source.indexOf('-') >= 0) {
      collect(Flexmark.blockParser().parse(source).document(), new HeadingAnchors(), anchors);
    }
    return anchors;
  }

  private static void collect(Node node, HeadingAnchors names, List<String> anchors) {
    if (node instanceof Heading heading) {
      anchors.add(names.next(heading));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, names, anchors);
    }
  }

  /** The anchor of the next heading. */
  String next(Heading heading) {
    String anchor = "h-" + Slug.of(heading.getText().toString());
    int count = times.merge(anchor, 1, Integer::sum);
    return count == 1 ? anchor : anchor + "-" + count;
  }
}
