package trustcenter.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.Certificate;
import trustcenter.model.CertificateId;
import trustcenter.model.DataCenter;
import trustcenter.model.Measure;
import trustcenter.model.Section;
import trustcenter.model.TrustCenter;

/** Where certificates are shown as what holds now: at a data center, or at a measure. */
final class ShownCertificates {
  private final Map<CertificateId, String> places = new HashMap<>();

  ShownCertificates(TrustCenter model) {
    for (DataCenter center : model.dataCenters()) {
      String place = "by the data center `" + center.id() + "`";
      center.certificates().forEach(id -> places.putIfAbsent(id, place));
      for (Certificate certificate : model.certificates()) {
        if (certificate.dataCenters().contains(center.id())) {
          places.putIfAbsent(certificate.id(), place);
        }
      }
    }
    for (Catalogue catalogue : model.catalogues()) {
      String place = "by a measure of `toms/" + catalogue.id() + ".md`";
      Catalogue.Body body = catalogue.body().inOriginal();
      blocks(body.intro(), place);
      body.sections().forEach(section -> section(section, place));
    }
  }

  /** Where a certificate is shown as current: "by the data center `a`"; the first such place. */
  Optional<String> place(Certificate certificate) {
    return Optional.ofNullable(places.get(certificate.id()));
  }

  private void section(Section section, String place) {
    blocks(section.blocks(), place);
    section.sections().forEach(each -> section(each, place));
  }

  private void blocks(List<Block> blocks, String place) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        measure(paragraph.measure(), place);
      } else if (block instanceof Block.Items items) {
        items.measures().forEach(each -> measure(each, place));
      }
    }
  }

  private void measure(Measure measure, String place) {
    measure.terms().certificate().ifPresent(id -> places.putIfAbsent(id, place));
    blocks(measure.more(), place);
  }
}
