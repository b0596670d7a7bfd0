package trustcenter.page;

import java.util.List;
import trustcenter.wording.Day;

/** What the overview's template shows. */
public final class OverviewViews {
  private OverviewViews() {}

  /**
   * The overview: who has the data, where, on what basis, what changes next, whom to ask.
   *
   * @param register the state of the register; none where there is no register
   */
  public record OverviewView(
      Frame frame,
      View.Said title,
      ContactViews.Organisation organisation,
      Day builtFor,
      List<RegisterState> register,
      RegisterViews.Terms terms,
      List<RegisterViews.Upcoming> upcoming,
      List<CatalogueViews.Card> catalogues,
      View.Link controls,
      List<CertificateViews.Entry> certificates,
      View.Link allCertificates,
      List<DataCenterViews.Card> dataCenters,
      List<AgreementViews.Card> agreements,
      List<ChangelogViews.Summary> changes,
      View.Link allChanges,
      View.Link subscribe,
      List<PostViews.Entry> updates,
      View.Link allUpdates,
      List<ContactViews.Contact> contacts,
      View.Link allContacts)
      implements View {
    @Override
    public String template() {
      return "overview";
    }
  }

  /**
   * The state of the register.
   *
   * @param active how many engagements are in force
   * @param newest those of them that began last, and all on the day {@code since}
   * @param where where data go: what asks most of a reader first, the EU and the EEA last
   */
  public record RegisterState(
      View.Link link,
      Day asOf,
      String active,
      List<View.Link> newest,
      Day since,
      List<Basis> where) {}

  /**
   * A basis on which data are at places.
   *
   * @param places most engagements first
   */
  public record Basis(String label, List<Share> places) {}

  /** A number of engagements. */
  public record Share(String label, int engagements) {}
}
