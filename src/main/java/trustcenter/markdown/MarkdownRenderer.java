package trustcenter.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import trustcenter.markdown.TextLinks.TextLink;

/**
 * Markdown to HTML that is safe in a visitor's browser: raw HTML is shown as text, only links that
 * {@link LinkTargets} allows are links, and no attribute comes from the author. One renderer serves
 * one page, in one thread.
 */
public final class MarkdownRenderer {
  private static final String NOWHERE = "#";

  private final MarkdownParsers parsers;
  private final LinkTargets targets;
  private final TextLinks textLinks;
  private final Map<String, HtmlRenderer> renderers = new HashMap<>();

  public MarkdownRenderer(MarkdownParsers parsers, LinkTargets targets, TextLinks textLinks) {
    this.parsers = parsers;
    this.targets = targets;
    this.textLinks = textLinks;
  }

  /**
   * Whole blocks, each in its element. A first-level heading becomes one of the second level.
   *
   * @param file what links in the text are relative to
   */
  public Html blocks(String source, String file) {
    return new Html(render(parsers.blocks().parse(source).document(), file));
  }

  /** The inside of one block: no element around it. */
  public Html inline(String source, String file) {
    if (isPlain(source)) {
      return Html.ofText(source);
    }
    // The document is rendered and not its paragraph: outside of a document Flexmark makes no
    // links.
    String paragraphs = render(parsers.inlines().parse(source).document(), file);
    boolean wrapped = paragraphs.startsWith("<p>") && paragraphs.endsWith("</p>");
    String inside = wrapped ? paragraphs.substring(3, paragraphs.length() - 4) : paragraphs;
    return new Html(inside.replace("</p>\n<p>", "<br>"));
  }

  /** Flexmark closes void elements as XML does; in texts and attributes {@code >} is escaped. */
  private String render(Node node, String file) {
    return renderer(file).render(node).strip().replace(" />", ">");
  }

  /** Whether a text is the same in Markdown and out of it; most measures are. */
  private boolean isPlain(String source) {
    if (!textLinks.equals(TextLinks.NONE)) {
      return false;
    }
    for (int i = 0; i < source.length(); i++) {
      if ("\\`*_[]<>&!~\n".indexOf(source.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private HtmlRenderer renderer(String file) {
    return renderers.computeIfAbsent(file, this::build);
  }

  private HtmlRenderer build(String file) {
    DataHolder options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, Flexmark.extensions())
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
            .set(HtmlRenderer.SUPPRESSED_LINKS, "")
            .set(HtmlRenderer.FENCED_CODE_NO_LANGUAGE_CLASS, "")
            .set(HtmlRenderer.RENDER_HEADER_ID, false);
    return HtmlRenderer.builder(options)
        .linkResolverFactory(
            new ResolverFactory(written -> targets.href(file, written).orElse(NOWHERE)))
        .attributeProviderFactory(new ProviderFactory())
        .nodeRendererFactory(new TextRendererFactory(textLinks))
        .build();
  }

  /** Leads every link through the targets. */
  private static final class ResolverFactory extends IndependentLinkResolverFactory {
    private final UnaryOperator<String> targets;

    ResolverFactory(UnaryOperator<String> targets) {
      this.targets = targets;
    }

    @Override
    public LinkResolver apply(LinkResolverBasicContext unused) {
      return (Node node, LinkResolverBasicContext context, ResolvedLink link) ->
          isWritten(link)
              ? link.withUrl(targets.apply(link.getUrl())).withStatus(LinkStatus.VALID)
              : link;
    }

    /** Words in brackets that nothing defines are no link: they stay as they are. */
    private static boolean isWritten(ResolvedLink link) {
      return link.getLinkType().equals(LinkType.LINK) || link.getLinkType().equals(LinkType.IMAGE);
    }
  }

  /** Names headings, and turns the old alignment attribute of cells into a class. */
  private static final class ProviderFactory extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext unused) {
      return new Provider();
    }
  }

  private static final class Provider implements AttributeProvider {
    private final HeadingAnchors anchors = new HeadingAnchors();

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
      if (node instanceof Heading heading && part.equals(AttributablePart.NODE)) {
        attributes.replaceValue("id", anchors.next(heading));
      }
      if (node instanceof TableCell && attributes.contains("align")) {
        String side = attributes.getValue("align");
        attributes.remove("align");
        attributes.replaceValue("class", "align-" + side);
      }
      if (node instanceof LinkNodeBase || node instanceof AutoLink) {
        attributes.remove("title");
      }
    }
  }

  private record TextRendererFactory(TextLinks links) implements NodeRendererFactory {
    @Override
    public NodeRenderer apply(DataHolder options) {
      return () ->
          Set.of(
              new NodeRenderingHandler<>(Text.class, (node, context, html) -> text(node, context)),
              new NodeRenderingHandler<>(
                  Overflow.class,
                  (node, context, html) -> html.text(node.getChars().normalizeEOL())),
              new NodeRenderingHandler<>(Link.class, TextRendererFactory::link),
              new NodeRenderingHandler<>(Heading.class, TextRendererFactory::heading));
    }

    /** A link that leads nowhere is only its words. */
    private static void link(
        Link link, NodeRendererContext context, com.vladsch.flexmark.html.HtmlWriter html) {
      ResolvedLink resolved = context.resolveLink(LinkType.LINK, link.getUrl().unescape(), null);
      if (resolved.getUrl().equals(NOWHERE)) {
        context.renderChildren(link);
      } else {
        context.delegateRender();
      }
    }

    private static void heading(
        Heading heading, NodeRendererContext context, com.vladsch.flexmark.html.HtmlWriter html) {
      html.srcPos(heading.getText())
          .withAttr()
          .tagLine("h" + Math.max(2, heading.getLevel()), () -> context.renderChildren(heading));
    }

    private void text(Text node, NodeRendererContext context) {
      String text = node.getChars().unescape();
      if (node.getAncestorOfType(LinkNodeBase.class) != null) {
        context.getHtmlWriter().text(text);
        return;
      }
      int done = 0;
      for (TextLink link : links.in(text)) {
        context.getHtmlWriter().text(text.substring(done, link.start()));
        context.getHtmlWriter().raw("<a href=\"" + Html.escape(link.href()) + "\">");
        context.getHtmlWriter().text(text.substring(link.start(), link.end()));
        context.getHtmlWriter().raw("</a>");
        done = link.end();
      }
      context.getHtmlWriter().text(text.substring(done));
    }
  }
}
