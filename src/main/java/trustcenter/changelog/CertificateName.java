package trustcenter.changelog;

import java.util.List;
import java.util.Optional;
import trustcenter.model.Certificate;
import trustcenter.model.Scheme;
import trustcenter.model.TrustCenter;
import trustcenter.wording.Wording;

/** What a certificate is called where it does not stand beside the others. */
public final class CertificateName {
  private final Wording wording;

  public CertificateName(Wording wording) {
    this.wording = wording;
  }

  /**
   * Its title, else the name of its scheme, which its version holds where the scheme is none of the
   * known ones; where several have the same, with the data centers that it is of.
   */
  public String of(Certificate certificate, TrustCenter content) {
    String name = name(certificate);
    boolean alone =
        content.certificates().stream().filter(each -> name(each).equals(name)).count() < 2;
    List<String> centers =
        content.dataCenters().stream()
            .filter(center -> certificate.dataCenters().contains(center.id()))
            .map(center -> center.name().in(wording.language()).value())
            .toList();
    return alone || centers.isEmpty() ? name : name + " (" + wording.list(centers) + ")";
  }

  private String name(Certificate certificate) {
    Optional<String> named =
        certificate
            .title()
            .map(title -> title.in(wording.language()).value())
            .or(
                () ->
                    certificate.scheme() == Scheme.OTHER
                        ? certificate.version()
                        : Optional.empty());
    return named.orElseGet(() -> wording.text("scheme." + certificate.scheme().word()));
  }
}
