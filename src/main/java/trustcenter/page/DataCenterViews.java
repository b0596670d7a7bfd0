package trustcenter.page;

import java.util.List;

/** What the data centers' templates show. */
public final class DataCenterViews {
  private DataCenterViews() {}

  /** All data centers. */
  public record DataCentersView(Frame frame, List<Card> centers) implements View {
    @Override
    public String template() {
      return "data-centers";
    }
  }

  /** A data center at a glance. */
  public record Card(
      View.Link link,
      View.Link operator,
      String place,
      List<View.Link> certificates,
      List<Fact> highlights) {}

  /** One data center. */
  public record DataCenterView(
      Frame frame,
      View.Said name,
      View.Link operator,
      List<String> address,
      String place,
      List<CertificateViews.Entry> certificates,
      View.Picture power,
      List<Supply> supplies,
      List<Area> areas,
      List<Other> others,
      View.Rich notes,
      List<Mentioned> measures)
      implements View {
    @Override
    public String template() {
      return "data-center";
    }
  }

  /**
   * A station of power or cooling, as the drawing shows it.
   *
   * @param href to the fact
   * @param more what is stated besides
   */
  public record Supply(
      String href, String label, String redundancy, String capacity, String more) {}

  /** Facts of one area. */
  public record Area(String anchor, String label, List<Fact> facts) {}

  /**
   * A fact.
   *
   * @param anchor for instance {@code power-ups}
   * @param values what is stated, one part each
   * @param absent whether it is stated to be absent
   */
  public record Fact(String anchor, String label, List<View.Said> values, boolean absent) {}

  /**
   * A fact in the author's words.
   *
   * @param anchor its place among such facts, for such a fact has no name of its own
   */
  public record Other(String anchor, View.Said label, View.Said value) {}

  /** Measures of one catalogue that name the data center. */
  public record Mentioned(View.Link catalogue, List<CatalogueViews.MeasureView> measures) {}
}
