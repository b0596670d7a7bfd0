package trustcenter.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import trustcenter.html.RegularPage;
import trustcenter.html.Tag;

/**
 * The document of a page. Of a regular one it is put together from its tags and texts, which takes
 * a fraction of what jsoup's parser does; drawings and scripts, which have no words, are left out.
 */
final class PageDocument implements RegularPage.Listener {
  private final Document document = new Document("");
  private final Deque<Element> open = new ArrayDeque<>();

  /** How many elements are open that are left out, the outermost of them among these. */
  private int leftOut;

  private PageDocument() {
    open.push(document);
  }

  /** The document of a page as a browser would read it, however wrong its HTML is. */
  static Document of(String html) {
    return ofRegular(html).orElseGet(() -> Jsoup.parse(html));
  }

  /** Empty where a page is not so regular that every reader finds the same in it. */
  static Optional<Document> ofRegular(String html) {
    PageDocument page = new PageDocument();
    return RegularPage.read(html, page) ? Optional.of(page.document) : Optional.empty();
  }

  @Override
  public boolean begins(Tag tag) {
    if (leftOut > 0 || tag.name().equals("svg") || tag.name().equals("script")) {
      leftOut++;
      return true;
    }
    Element element = new Element(tag.name());
    tag.attributes().forEach(element::attr);
    open.element().appendChild(element);
    open.push(element);
    // Where it begins with an empty line, that is none of its text.
    return !tag.name().equals("pre");
  }

  @Override
  public boolean says(String written) {
    Optional<String> text = leftOut > 0 ? Optional.empty() : RegularPage.decoded(written);
    text.ifPresent(said -> open.element().appendChild(new TextNode(said)));
    return leftOut > 0 || text.isPresent();
  }

  @Override
  public void ends() {
    if (leftOut > 0) {
      leftOut--;
    } else {
      open.pop();
    }
  }
}
