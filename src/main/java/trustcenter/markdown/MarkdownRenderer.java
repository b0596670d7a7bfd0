package trustcenter.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkNodeBase;
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
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import trustcenter.markdown.MarkdownParsers.Form;
import trustcenter.markdown.MarkdownParsers.Written;
import trustcenter.markdown.SafeHtml.Scope;
import trustcenter.markdown.SafeHtml.Verdict;

/**
 * Markdown to HTML that is safe in a visitor's browser: of raw HTML stays what {@link SafeHtml}
 * lets through, and only links that {@link LinkTargets} allows are links. One renderer serves one
 * page, in one thread.
 */
public final class MarkdownRenderer {
  static final String NOWHERE = "#";

  private final MarkdownParsers parsers;
  private final WatchedTargets targets;
  private final TextLinks textLinks;
  private final Map<String, HtmlRenderer> renderers = new HashMap<>();
  private Scope scope = Scope.WORDS;
  private boolean holdsElements;

  public MarkdownRenderer(MarkdownParsers parsers, LinkTargets targets, TextLinks textLinks) {
    this.parsers = parsers;
    this.targets = new WatchedTargets(targets);
    this.textLinks = textLinks;
  }

  /**
   * Whole blocks, each in its element. A first-level heading becomes one of the second level.
   *
   * @param file what links in the text are relative to
   */
  public Html blocks(String source, String file) {
    return once(source, Form.BLOCKS, () -> parsed(parsers.blocks(), source, file, Scope.BLOCKS));
  }

  /** The same inside of a document with a structure of its own: HTML may only mark words. */
  public Html passage(String source, String file) {
    return once(source, Form.PASSAGE, () -> parsed(parsers.blocks(), source, file, Scope.WORDS));
  }

  /** The inside of one block: no element around it. */
  public Html inline(String source, String file) {
    return isPlain(source)
        ? Html.ofText(source)
        : once(source, Form.INLINE, () -> inside(source, file));
  }

  private Html inside(String source, String file) {
    // The document is rendered and not its paragraph: outside of a document Flexmark makes no
    // links.
    String paragraphs = render(parsers.inlines().parse(source).document(), file, Scope.WORDS);
    boolean wrapped = paragraphs.startsWith("<p>") && paragraphs.endsWith("</p>");
    String inside = wrapped ? paragraphs.substring(3, paragraphs.length() - 4) : paragraphs;
    return new Html(closed(inside.replace("</p>\n<p>", "<br>")));
  }

  private Html parsed(SourceParser parser, String source, String file, Scope where) {
    return new Html(closed(render(parser.parse(source).document(), file, where)));
  }

  /** A text that asks for no place of the site is the same on every page, and made once for all. */
  private Html once(String source, Form form, Supplier<Html> making) {
    if (!textLinks.equals(TextLinks.NONE)) {
      return making.get();
    }
    Written text = new Written(source, form);
    return parsers
        .known(text)
        .orElseGet(
            () -> {
              targets.forget();
              Html made = making.get();
              if (!targets.wereAsked()) {
                parsers.keep(text, made);
              }
              return made;
            });
  }

  /** Flexmark closes void elements as XML does; in texts and attributes {@code >} is escaped. */
  private String render(Node node, String file, Scope where) {
    scope = where;
    holdsElements = false;
    return renderer(file).render(node).strip().replace(" />", ">");
  }

  /** What stands in the place of one tag that an author wrote. */
  private String html(String written) {
    Verdict verdict = SafeHtml.tag(written, scope);
    holdsElements |= verdict.kept();
    return verdict.html();
  }

  /** Most texts hold no element of an author's, and are not read a second time. */
  private String closed(String html) {
    return holdsElements ? SafeHtml.whole(html) : html;
  }

  /** Whether a text is the same in Markdown and out of it; most measures are. */
  private boolean isPlain(String source) {
    if (!textLinks.equals(TextLinks.NONE)) {
      return false;
    }
    for (int i = 0; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '!', '~', '\n' -> {
          return false;
        }
        default -> {}
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
        .attributeProviderFactory(new ProviderFactory(targets))
        .nodeRendererFactory(unused -> new NodeWriting(textLinks, this::html))
        .build();
  }

  /** Targets that know whether anybody asked them. */
  private static final class WatchedTargets implements LinkTargets {
    private final LinkTargets targets;
    private boolean asked;

    WatchedTargets(LinkTargets targets) {
      this.targets = targets;
    }

    void forget() {
      asked = false;
    }

    boolean wereAsked() {
      return asked;
    }

    @Override
    public Optional<String> href(String file, String written) {
      asked = true;
      return targets.href(file, written);
    }

    @Override
    public Optional<String> spelledOut(String href) {
      asked = true;
      return targets.spelledOut(href);
    }
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

  /**
   * Names headings, spells links out for paper, and turns the old alignment attribute of cells into
   * a class.
   */
  private static final class ProviderFactory extends IndependentAttributeProviderFactory {
    private final LinkTargets targets;

    ProviderFactory(LinkTargets targets) {
      this.targets = targets;
    }

    @Override
    public AttributeProvider apply(LinkResolverContext unused) {
      return new Provider(targets);
    }
  }

  private static final class Provider implements AttributeProvider {
    private final HeadingAnchors anchors = new HeadingAnchors();
    private final LinkTargets targets;

    Provider(LinkTargets targets) {
      this.targets = targets;
    }

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
        Optional.ofNullable(attributes.getValue("href"))
            .flatMap(targets::spelledOut)
            .ifPresent(address -> attributes.replaceValue("data-address", address));
      }
    }
  }
}
