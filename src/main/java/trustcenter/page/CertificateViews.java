package trustcenter.page;

import java.util.List;
import trustcenter.wording.Day;

/** What the certificates' template shows. */
public final class CertificateViews {
  private CertificateViews() {}

  /** All certificates. */
  public record CertificatesView(Frame frame, View.Picture validity, List<Entry> entries)
      implements View {
    @Override
    public String template() {
      return "certificates";
    }
  }

  /**
   * A certificate.
   *
   * @param state {@code valid}, {@code expiring}, {@code expired}, {@code future} or {@code
   *     unknown}
   */
  public record Entry(
      String anchor,
      String scheme,
      View.Said title,
      String version,
      String level,
      String issuer,
      String number,
      View.Link holder,
      List<View.Link> dataCenters,
      Day from,
      Day until,
      boolean attestation,
      String state,
      String stateLabel,
      View.Link document) {}
}
