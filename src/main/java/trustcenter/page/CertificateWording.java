package trustcenter.page;

import java.time.LocalDate;
import java.util.List;
import trustcenter.model.Certificate;
import trustcenter.model.DocumentFile;
import trustcenter.model.Localised;
import trustcenter.model.Scheme;
import trustcenter.page.CertificateViews.Entry;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/** Says what a certificate certifies, and whether it holds today. */
final class CertificateWording {
  /** How long before its end a certificate is shown as expiring. */
  private static final int EXPIRING_DAYS = 90;

  private final PageSetting page;

  CertificateWording(PageSetting page) {
    this.page = page;
  }

  static String anchor(Certificate certificate) {
    return certificate.id().value();
  }

  /** What it is a certificate of; of a scheme that is not known here, its version says that. */
  String scheme(Certificate certificate) {
    if (certificate.scheme() == Scheme.OTHER && certificate.version().isPresent()) {
      return certificate.version().get();
    }
    return page.text("scheme." + certificate.scheme().word());
  }

  Link link(Certificate certificate) {
    Said title = certificate.title().map(page::said).orElse(new Said(scheme(certificate), ""));
    String level = certificate.level().map(known -> ", " + known).orElse("");
    return page.link(
        new Destination.Certificates(),
        anchor(certificate),
        new Said(title.text() + level, title.language()));
  }

  Entry entry(Certificate certificate) {
    String state = state(certificate);
    return new Entry(
        anchor(certificate),
        scheme(certificate),
        page.said(certificate.title()),
        certificate.version().filter(known -> !known.equals(scheme(certificate))).orElse(""),
        certificate.level().orElse(""),
        certificate.issuer().orElse(""),
        certificate.number().orElse(""),
        certificate.holder().map(page::party).orElse(Link.NONE),
        dataCenters(certificate),
        page.wording().day(certificate.validFrom()),
        page.wording().day(certificate.validUntil()),
        certificate.scheme().isAttestation(),
        state,
        page.text("validity." + state),
        certificate
            .document()
            .flatMap(page.model()::document)
            .map(this::document)
            .orElse(Link.NONE));
  }

  private List<Link> dataCenters(Certificate certificate) {
    return page.model().dataCenters().stream()
        .filter(
            center ->
                certificate.dataCenters().contains(center.id())
                    || center.certificates().contains(certificate.id()))
        .map(
            center ->
                page.link(new Destination.OfDataCenter(center.id()), "", page.said(center.name())))
        .toList();
  }

  private Link document(DocumentFile document) {
    Localised<String> title = document.title();
    return new Link(page.href(page.material().routes().document(document), ""), page.said(title));
  }

  private String state(Certificate certificate) {
    LocalDate today = page.today();
    if (certificate.scheme().isAttestation()) {
      return certificate.validUntil().isPresent() ? "attested" : "unknown";
    }
    if (certificate.validUntil().isEmpty()) {
      return "unknown";
    }
    LocalDate last = certificate.validUntil().get();
    if (last.isBefore(today)) {
      return "expired";
    }
    if (certificate.validFrom().isPresent() && certificate.validFrom().get().isAfter(today)) {
      return "future";
    }
    return last.isBefore(today.plusDays(EXPIRING_DAYS)) ? "expiring" : "valid";
  }
}
