package trustcenter.markdown;

import java.util.List;

/** Finds places in plain text that become links, for instance "§ 10 Abs. 2". */
@FunctionalInterface
public interface TextLinks {
  /** Nothing becomes a link. */
  TextLinks NONE = text -> List.of();

  /** The links in a text, in order and without overlap. */
  List<TextLink> in(String text);

  /**
   * A stretch of text that becomes a link.
   *
   * @param start offset of its first character
   * @param end offset behind its last character
   * @param href where it leads
   */
  record TextLink(int start, int end, String href) {}
}
