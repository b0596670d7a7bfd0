package trustcenter.page;

import java.util.List;
import trustcenter.markdown.Html;
import trustcenter.wording.Day;

/** What the templates of catalogues show. */
public final class CatalogueViews {
  private CatalogueViews() {}

  /** All catalogues. */
  public record CataloguesView(Frame frame, List<Card> catalogues, View.Link controls)
      implements View {
    @Override
    public String template() {
      return "catalogues";
    }
  }

  /** A catalogue at a glance. */
  public record Card(
      View.Link link,
      View.Link issuer,
      List<View.Link> covers,
      String annex,
      Day asOf,
      Day reviewed,
      int measures) {}

  /**
   * A catalogue as the document it is.
   *
   * @param published since when it stands here, with a link to that release's changes
   * @param bodyLanguage the language of the text, where it is not the page's; else empty
   */
  public record CatalogueView(
      Frame frame,
      View.Said title,
      View.Link issuer,
      List<View.Link> covers,
      View.Said annex,
      View.Link agreement,
      Day asOf,
      Day reviewed,
      View.Link published,
      List<String> legalBasis,
      List<View.Said> products,
      List<Scope> scopes,
      String bodyLanguage,
      List<BlockView> intro,
      List<SectionView> sections,
      int measures)
      implements View {
    @Override
    public String template() {
      return "catalogue";
    }
  }

  /** Where some of the measures hold. */
  public record Scope(View.Said label, View.Link dataCenter) {}

  /**
   * A section.
   *
   * @param level of its heading element, 2 to 6
   * @param scope whether the heading opens a scope
   * @param controls what it says, in words
   */
  public record SectionView(
      String anchor,
      int level,
      Html heading,
      String plainHeading,
      boolean scope,
      List<String> controls,
      List<String> goals,
      List<BlockView> blocks,
      List<SectionView> sections) {}

  /**
   * A block.
   *
   * @param kind {@code prose}, {@code paragraph} or {@code list}
   * @param html of prose
   */
  public record BlockView(
      String kind, Html html, boolean ordered, int start, List<MeasureView> measures) {}

  /**
   * A measure.
   *
   * @param marks what holds of it beside its text, in words
   */
  public record MeasureView(
      String anchor,
      String href,
      Html html,
      String language,
      List<Mark> marks,
      List<BlockView> more) {}

  /**
   * Something that holds of a measure.
   *
   * @param kind for style, for instance {@code responsibility}
   * @param href empty where it leads nowhere
   */
  public record Mark(String kind, String label, String href) {}

  /**
   * The matrix of controls, one of each vocabulary.
   *
   * @param legend how many measures each shade stands for
   */
  public record ControlsView(Frame frame, List<Matrix> matrices, List<View.Key> legend)
      implements View {
    @Override
    public String template() {
      return "controls";
    }
  }

  /** The matrix of one vocabulary of controls. */
  public record Matrix(
      String anchor,
      String label,
      List<View.Link> catalogues,
      List<String> goals,
      List<ControlRow> rows) {}

  /**
   * A control.
   *
   * @param control in words; of the last row, that its measures belong to no control
   * @param catalogues a cell each
   * @param goals a cell each
   */
  public record ControlRow(
      String anchor, String control, List<Cell> catalogues, List<Cell> goals) {}

  /**
   * Where measures of a control stand; empty where there are none.
   *
   * @param heat how many they are, from 0 for none to 4
   */
  public record Cell(List<CellLink> links, int measures, int heat) {}

  /** A section with measures. */
  public record CellLink(String href, String label, int measures) {}
}
