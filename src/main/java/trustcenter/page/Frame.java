package trustcenter.page;

import java.util.List;
import trustcenter.markdown.Html;
import trustcenter.page.View.Link;
import trustcenter.wording.Day;

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
 * @param script the address of what the page can do besides; empty for most, and no page needs it
 * @param feeds in the page's language; none where the page announces none
 * @param indexed whether search engines may list the page
 * @param cite how to point at the page in a letter or a file; none of the page for lost visitors
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
    Logo logo,
    String script,
    List<Entry> navigation,
    List<Link> breadcrumbs,
    List<Link> footer,
    Html structured,
    Banner banner,
    List<FeedLink> feeds,
    boolean indexed,
    Cite cite) {

  /**
   * The media type of the page's own text beside it (RFC 7763), which is there for listed pages.
   */
  static final String MARKDOWN = "text/markdown";

  /** Whether the page carries structured data. */
  public boolean carriesStructured() {
    return !structured.value().isEmpty();
  }

  /** The same for a page that search engines leave out; such a page has no Markdown beside it. */
  Frame notIndexed() {
    List<FeedLink> others = feeds.stream().filter(feed -> !feed.type().equals(MARKDOWN)).toList();
    return with(banner, others, false, cite);
  }

  /** The same with other words for which state it shows and how to point at it. */
  public Frame with(Banner banner, Cite cite) {
    return with(banner, feeds, indexed, cite);
  }

  private Frame with(Banner banner, List<FeedLink> feeds, boolean indexed, Cite cite) {
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
        logo,
        script,
        navigation,
        breadcrumbs,
        footer,
        structured,
        banner,
        feeds,
        indexed,
        cite);
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
   * How to point at a page so that it can still be found, and proven, years later, as far as that
   * can be.
   *
   * @param words publisher, title and release, or the day for which the page was built
   * @param link to the page in its release, which stays, or to the page itself where no release has
   *     it; its words are the whole address
   * @param release which release the digest is of, where the page is in none
   * @param digest of the release; empty where there is none
   * @param asOf the day for which the page says what it says
   */
  public record Cite(String words, Link link, String release, String digest, Day asOf) {
    /** A page that is at no address of its own. */
    public static final Cite NONE = new Cite("", Link.NONE, "", "", Day.NONE);

    /** For templates: whether there is none. */
    public boolean isEmpty() {
      return words.isEmpty();
    }
  }

  /**
   * The organisation's picture.
   *
   * @param href empty for none
   * @param dark for dark screens; empty where it is the same
   */
  public record Logo(String href, String dark) {
    /** The name stands alone. */
    public static final Logo NONE = new Logo("", "");

    /** For templates: whether there is none. */
    public boolean isEmpty() {
      return href.isEmpty();
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
