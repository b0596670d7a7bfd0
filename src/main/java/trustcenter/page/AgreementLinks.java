package trustcenter.page;

import trustcenter.model.Agreement.AnnexContent;
import trustcenter.route.Destination;

/** Where an agreement's mentions lead. */
final class AgreementLinks {
  private final PageSetting page;

  AgreementLinks(PageSetting page) {
    this.page = page;
  }

  /** Where an annex is on the site. */
  String href(AnnexContent content) {
    if (content instanceof AnnexContent.Toms toms) {
      return page.href(new Destination.OfCatalogue(toms.catalogue()));
    }
    if (content instanceof AnnexContent.File file) {
      return page.model()
          .document(file.document())
          .map(found -> page.href(page.material().routes().document(found), ""))
          .orElse("");
    }
    return SitePages.hasRegister(page.model()) ? page.href(new Destination.Subprocessors()) : "";
  }
}
