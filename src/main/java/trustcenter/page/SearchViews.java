package trustcenter.page;

import java.util.List;

/** What the search's template shows. */
public final class SearchViews {
  private SearchViews() {}

  /**
   * The search and the alphabetical index.
   *
   * @param script the link to the program that searches
   * @param library the link to what it searches with
   * @param index the link to what it searches
   */
  public record SearchView(
      Frame frame, String script, String library, String index, List<Letter> letters)
      implements View {
    @Override
    public String template() {
      return "search";
    }
  }

  /** The keywords that begin with a letter, or all that begin with a digit. */
  public record Letter(String anchor, String label, List<Keyword> keywords) {}

  /** A keyword and the places that it leads to. */
  public record Keyword(View.Said label, List<Place> places) {
    /** For templates: whether it leads to one place, so that it can be the link itself. */
    public boolean isSingle() {
      return places.size() == 1;
    }
  }

  /**
   * Where a keyword stands.
   *
   * @param link its words are the page's title
   * @param more parts of the place that have addresses of their own
   */
  public record Place(View.Link link, List<View.Link> more) {}
}
