package trustcenter.page;

import java.util.List;
import trustcenter.page.CertificateViews.CertificatesView;

/** Makes the list of certificates. */
final class CertificatesComposer {
  private final PageSetting page;

  CertificatesComposer(PageSetting page) {
    this.page = page;
  }

  CertificatesView all() {
    String description =
        page.text("certificates.description", page.model().site().organisation().name());
    CertificateWording wording = new CertificateWording(page);
    return new CertificatesView(
        new FrameComposer(page).frame(page.text("nav.certificates"), description, List.of()),
        new PictureComposer(page).certificates(),
        page.model().certificates().stream().map(wording::entry).toList());
  }
}
