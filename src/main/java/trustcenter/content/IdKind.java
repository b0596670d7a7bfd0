package trustcenter.content;

import java.util.function.Function;
import trustcenter.model.AgreementId;
import trustcenter.model.CatalogueId;
import trustcenter.model.CertificateId;
import trustcenter.model.DataCenterId;
import trustcenter.model.DocumentId;
import trustcenter.model.Id;
import trustcenter.model.ProductId;
import trustcenter.model.SubprocessorId;

/**
 * A kind of thing that has an id.
 *
 * @param noun as messages call it, with its article
 * @param declared where it is written down
 */
record IdKind<I extends Id>(String noun, String declared, Function<String, I> make) {
  static final IdKind<CatalogueId> CATALOGUE =
      new IdKind<>("a catalogue", "toms/<id>.md", CatalogueId::new);
  static final IdKind<AgreementId> AGREEMENT =
      new IdKind<>("an agreement", "agreements/<id>.md", AgreementId::new);
  static final IdKind<DataCenterId> DATA_CENTER =
      new IdKind<>("a data center", "data-centers/<id>.yaml", DataCenterId::new);
  static final IdKind<SubprocessorId> SUBPROCESSOR =
      new IdKind<>("a sub-processor", "subprocessors.yaml", SubprocessorId::new);
  static final IdKind<CertificateId> CERTIFICATE =
      new IdKind<>("a certificate", "certificates.yaml", CertificateId::new);
  static final IdKind<DocumentId> DOCUMENT =
      new IdKind<>("a document", "documents.yaml", DocumentId::new);
  static final IdKind<ProductId> PRODUCT =
      new IdKind<>("a product", "`products` in site.yaml", ProductId::new);

  /** Whether all things of this kind are declared in a file, {@code content/} included. */
  boolean isDeclaredIn(String file) {
    return declared.endsWith(file.replaceFirst("^content/", ""));
  }
}
