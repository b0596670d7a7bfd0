package trustcenter.page;

import java.util.List;
import trustcenter.markdown.Html;
import trustcenter.wording.Day;

/** What the templates of agreements show. */
public final class AgreementViews {
  private AgreementViews() {}

  /** All agreements. */
  public record AgreementsView(Frame frame, List<Card> agreements) implements View {
    @Override
    public String template() {
      return "agreements";
    }
  }

  /** An agreement at a glance. */
  public record Card(View.Link link, Day asOf, int clauses, List<View.Link> annexes) {}

  /**
   * An agreement, paragraph by paragraph.
   *
   * @param published since when it stands here, with a link to that release's changes
   * @param facts what its front matter says, in words
   * @param bodyLanguage the language of the text, where it is not the page's; else empty
   */
  public record AgreementView(
      Frame frame,
      View.Said title,
      Day asOf,
      View.Link published,
      List<View.Row> facts,
      List<View.Link> annexes,
      String bodyLanguage,
      List<Html> preamble,
      List<Clause> clauses)
      implements View {
    @Override
    public String template() {
      return "agreement";
    }
  }

  /**
   * A heading and what stands below it.
   *
   * @param level of its heading element, 2 to 6
   */
  public record Clause(
      String anchor, int level, Html heading, String plainHeading, List<Provision> provisions) {}

  /**
   * A part of a clause.
   *
   * @param kind {@code paragraph}, {@code littera} or {@code text}
   * @param anchor empty of text
   * @param label as printed, for instance {@code (2)}; empty of text
   * @param since since when it reads so, where that is later than the agreement itself
   */
  public record Provision(String kind, String anchor, String label, Html html, View.Link since) {}
}
