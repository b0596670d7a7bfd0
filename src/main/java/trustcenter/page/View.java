package trustcenter.page;

import java.util.List;
import trustcenter.markdown.Html;

/**
 * What one template shows. Texts that are not said are empty, so that a template asks {@code is
 * empty} and never for null.
 */
public interface View {
  /** What every page has. */
  Frame frame();

  /** The template's file below {@code templates/}, without its ending. */
  String template();

  /**
   * Plain text.
   *
   * @param language the language it is in, where that is not the page's; else empty
   */
  record Said(String text, String language) {
    /** Nothing is said. */
    public static final Said NOTHING = new Said("", "");

    /** For templates: whether nothing is said. */
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /**
   * Text with marks in it.
   *
   * @param language the language it is in, where that is not the page's; else empty
   */
  record Rich(Html html, String language) {
    /** Nothing is said. */
    public static final Rich NOTHING = new Rich(new Html(""), "");

    /** For templates: whether nothing is said. */
    public boolean isEmpty() {
      return html.value().isEmpty();
    }
  }

  /**
   * A link inside the site or to elsewhere.
   *
   * @param href empty where the words have no page
   * @param address the whole address, where paper has to spell it out; else empty
   */
  record Link(String href, Said label, String address) {
    Link(String href, Said label) {
      this(href, label, "");
    }

    /** The same under other words. */
    public Link saying(String text) {
      return new Link(href, new Said(text, label.language()), address);
    }

    /** No link. */
    public static final Link NONE = new Link("", Said.NOTHING);

    /** For templates: whether there is none. */
    public boolean isEmpty() {
      return label.isEmpty();
    }
  }

  /**
   * A drawing.
   *
   * @param caption what it is
   * @param legend what its shades mean
   * @param rest what there was no room for, with a link to where it stands; may be none
   */
  record Picture(Html svg, String caption, List<Key> legend, Link rest) {
    Picture(Html svg, String caption, List<Key> legend) {
      this(svg, caption, legend, Link.NONE);
    }

    /** Nothing to draw. */
    public static final Picture NONE = new Picture(new Html(""), "", List.of());

    /** For templates: whether there is none. */
    public boolean isEmpty() {
      return svg.value().isEmpty();
    }
  }

  /** What a shade means. */
  record Key(String style, String label) {}

  /**
   * A label and what is said under it.
   *
   * @param id unlike that of every other row
   */
  record Row(String id, String label, List<Said> values) {}
}
