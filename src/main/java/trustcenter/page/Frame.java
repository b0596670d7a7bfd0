package trustcenter.page;

import java.util.List;
import trustcenter.markdown.Html;
import trustcenter.page.View.Link;

/**
 * What every page has: its head, its navigation, its foot.
 *
 * @param language the page's, a BCP 47 tag
 * @param title of the page alone
 * @param description one sentence for search engines
 * @param canonical the absolute address; empty where it is not known
 * @param alternates the same page in every language, its own included; empty where addresses are
 *     not known
 * @param languages links to the same page in the other languages
 * @param navigation the main entries
 * @param footer the pages of the footer
 * @param structured schema.org data as JSON, safe inside a script element
 * @param banner which state of the content the page shows, where that is not what holds today
 * @param feeds in the page's language; none where the page announces none
 * @param indexed whether search engines may list the page
 */
public record Frame(
    String language,
    String title,
    String siteTitle,
    String organisation,
    String description,
    String canonical,
    List<Alternate> alternates,
    List<Alternate> languages,
    String home,
    String stylesheet,
    String printStylesheet,
    String icon,
    List<Entry> navigation,
    List<Link> breadcrumbs,
    List<Link> footer,
    Html structured,
    Banner banner,
    List<FeedLink> feeds,
    boolean indexed) {

  /** Whether the page carries structured data. */
  public boolean carriesStructured() {
    return !structured.value().isEmpty();
  }

  /** The same for a page that search engines leave out. */
  Frame notIndexed() {
    return new Frame(
        language,
        title,
        siteTitle,
        organisation,
        description,
        canonical,
        alternates,
        languages,
        home,
        stylesheet,
        printStylesheet,
        icon,
        navigation,
        breadcrumbs,
        footer,
        structured,
        banner,
        feeds,
        false);
  }

  /**
   * Which state of the content the page shows.
   *
   * @param kind for style: {@code archived}, {@code draft} or {@code unreleased}; empty for none
   */
  public record Banner(String kind, String text, Link link) {
    /** The page shows what holds today. */
    public static final Banner NONE = new Banner("", "", Link.NONE);

    /** For templates: whether there is none. */
    public boolean isEmpty() {
      return kind.isEmpty();
    }
  }

  /**
   * The page in a language.
   *
   * @param name what the language calls itself
   */
  public record Alternate(String language, String href, String name) {}

  /** A feed that the page announces. */
  public record FeedLink(String href, String type, String title) {}

  /** An entry of the navigation. */
  public record Entry(String href, String label, boolean current) {}
}
