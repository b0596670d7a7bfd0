package trustcenter.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import java.util.function.UnaryOperator;
import trustcenter.markdown.TextLinks.TextLink;

/** Writes the nodes of one text that this program writes in another way than Flexmark. */
final class NodeWriting implements NodeRenderer {
  private final TextLinks links;
  private final UnaryOperator<String> html;
  private final References references = new References();

  /**
   * @param html what stands in the place of a tag that an author wrote
   */
  NodeWriting(TextLinks links, UnaryOperator<String> html) {
    this.links = links;
    this.html = html;
  }

  /**
   * How much the links of one text may write out of what it defines once: a long address, used a
   * million times, would fill the disk.
   */
  static final class References {
    private static final int ALWAYS = 100_000;
    private long written;

    /** Whether one more may be written. */
    boolean admit(RefNode node, Document document) {
      var definition = node.getReferenceNode(document);
      written += definition == null ? 0 : definition.getUrl().length();
      return written <= ALWAYS + 10L * document.getChars().length();
    }
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Text.class, (node, context, out) -> text(node, context)),
        new NodeRenderingHandler<>(Overflow.class, (node, context, out) -> text(node, out)),
        new NodeRenderingHandler<>(HtmlInline.class, (node, context, out) -> html(node, out)),
        new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, out) -> {}),
        new NodeRenderingHandler<>(Code.class, (node, context, out) -> code(node, out)),
        new NodeRenderingHandler<>(Link.class, NodeWriting::link),
        new NodeRenderingHandler<>(LinkRef.class, (node, context, out) -> reference(node, context)),
        new NodeRenderingHandler<>(
            ImageRef.class, (node, context, out) -> reference(node, context)),
        new NodeRenderingHandler<>(Heading.class, NodeWriting::heading));
  }

  private void html(HtmlInline node, HtmlWriter out) {
    out.raw(html.apply(node.getChars().toString()));
  }

  private static void text(Node node, HtmlWriter out) {
    out.text(node.getChars().normalizeEOL());
  }

  /** Section 6.1: every space stays, but for one at each end that keeps backticks apart. */
  private static void code(Code node, HtmlWriter out) {
    String code = node.getText().toString().replaceAll("\\R", " ");
    boolean apart = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    out.withAttr().tag("code");
    out.text(apart ? code.substring(1, code.length() - 1) : code);
    out.closeTag("code");
  }

  private void reference(RefNode node, NodeRendererContext context) {
    if (references.admit(node, context.getDocument())) {
      context.delegateRender();
    } else {
      context.renderChildren(node);
    }
  }

  /** A link that leads nowhere is only its words. */
  private static void link(Link link, NodeRendererContext context, HtmlWriter out) {
    ResolvedLink resolved = context.resolveLink(LinkType.LINK, link.getUrl().unescape(), null);
    if (resolved.getUrl().equals(MarkdownRenderer.NOWHERE)) {
      context.renderChildren(link);
    } else {
      context.delegateRender();
    }
  }

  private static void heading(Heading heading, NodeRendererContext context, HtmlWriter out) {
    out.srcPos(heading.getText())
        .withAttr()
        .tagLine("h" + Math.max(2, heading.getLevel()), () -> context.renderChildren(heading));
  }

  private void text(Text node, NodeRendererContext context) {
    String text = node.getChars().unescape();
    HtmlWriter out = context.getHtmlWriter();
    if (node.getAncestorOfType(LinkNodeBase.class) != null) {
      out.text(text);
      return;
    }
    int done = 0;
    for (TextLink link : links.in(text)) {
      out.text(text.substring(done, link.start()));
      out.raw("<a href=\"" + Html.escape(link.href()) + "\">");
      out.text(text.substring(link.start(), link.end()));
      out.raw("</a>");
      done = link.end();
    }
    out.text(text.substring(done));
  }
}
