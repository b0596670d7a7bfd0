package trustcenter.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trustcenter.markdown.NodeWriting.References;
import trustcenter.markdown.Outline.Position;
import trustcenter.markdown.Overflow.Limit;
import trustcenter.markdown.Overflow.Place;
import trustcenter.markdown.SafeHtml.Scope;
import trustcenter.markdown.SourceParser.Parsed;

/**
 * Finds what must be checked of a text at its line: the links and images that an author wrote, HTML
 * that is not let through, and where a limit was reached.
 */
public final class WrittenLinks {
  private final SourceParser parser = Flexmark.blockParser();

  /**
   * A link or an image.
   *
   * @param destination as written, unescaped
   */
  public record WrittenLink(String destination, boolean image, Position position) {}

  /**
   * Something wrong.
   *
   * @param message a sentence, without its full stop where it names HTML
   */
  public record Remark(String message, Position position) {}

  /**
   * What was found.
   *
   * @param dropped HTML that is left out
   * @param limits where there was too much of something
   */
  public record Findings(List<WrittenLink> links, List<Remark> dropped, List<Remark> limits) {
    public Findings {
      links = List.copyOf(links);
      dropped = List.copyOf(dropped);
      limits = List.copyOf(limits);
    }
  }

  /** The links of a text whose first line is a given line of its file (from 1). */
  public List<WrittenLink> in(String source, int firstLine) {
    return read(source, firstLine, true).links();
  }

  /**
   * All that is to be checked of a text.
   *
   * @param firstLine the line of its file at which the text begins, from 1
   * @param free whether it is free text, in which HTML may be more than words
   */
  public Findings read(String source, int firstLine, boolean free) {
    if (source.indexOf('[') < 0 && source.indexOf('<') < 0 && !mayExceed(source)) {
      return new Findings(List.of(), List.of(), List.of());
    }
    String text = AttributeScan.of(source, firstLine).text();
    Parsed parsed = parser.parse(text);
    Search search =
        new Search(
            parsed.document(),
            new Lines(text),
            firstLine,
            free ? Scope.BLOCKS : Scope.WORDS,
            new References());
    search.collect(parsed.document());
    parsed.overflows().stream()
        .sorted(Comparator.comparingInt(Place::offset))
        .forEach(place -> search.limit(place.offset(), place.limit()));
    return new Findings(search.links, search.dropped, search.limits);
  }

  /** Whether a text without links has enough of anything to reach a limit; hardly any has. */
  private static boolean mayExceed(String source) {
    int marks = 0;
    int indent = 0;
    boolean start = true;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      marks += "*_~|>".indexOf(c) >= 0 ? 1 : 0;
      start = c == '\n' || (start && (c == ' ' || c == '\t'));
      indent = c == '\n' || !start ? 0 : indent + 1;
      if (marks > Nesting.DEEPEST || indent > Nesting.DEEPEST / 2) {
        return true;
      }
    }
    return !LineLimits.of(source).places().isEmpty();
  }

  /** One search through a document. */
  private static final class Search {
    private final Document document;
    private final Lines lines;
    private final int firstLine;
    private final Scope scope;
    private final References references;
    private final List<WrittenLink> links = new ArrayList<>();
    private final List<Remark> dropped = new ArrayList<>();
    private final List<Remark> limits = new ArrayList<>();
    private final Set<Limit> exceeded = EnumSet.noneOf(Limit.class);

    Search(Document document, Lines lines, int firstLine, Scope scope, References references) {
      this.document = document;
      this.lines = lines;
      this.firstLine = firstLine;
      this.scope = scope;
      this.references = references;
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
        admit(picture);
      } else if (node instanceof LinkRef link) {
        admit(link);
      } else if (node instanceof MailLink mail) {
        add("mailto:" + mail.getText(), false, mail.getText());
      } else if (node instanceof HtmlInline html) {
        SafeHtml.tag(html.getChars().toString(), scope)
            .dropped()
            .ifPresent(what -> dropped.add(new Remark(what, position(html.getChars()))));
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        collect(child);
      }
    }

    private void admit(RefNode node) {
      if (!references.admit(node, document)) {
        limit(node.getStartOffset(), Limit.REFERENCES);
      }
    }

    /** Once for each limit: what comes behind is the same again. */
    void limit(int offset, Limit limit) {
      if (!exceeded.add(limit)) {
        return;
      }
      int column = lines.column(offset) + 1;
      Position position = new Position(firstLine + lines.line(offset), column, column + 1);
      limits.add(new Remark(limit.words(), position));
    }

    private void add(String destination, boolean image, BasedSequence at) {
      links.add(new WrittenLink(destination, image, position(at)));
    }

    private Position position(BasedSequence at) {
      int line = lines.line(at.getStartOffset());
      int column = lines.column(at.getStartOffset());
      int length = at.toString().lines().findFirst().orElse("").length();
      return new Position(firstLine + line, column + 1, column + 1 + length);
    }
  }
}
