package trustcenter.changelog;

import java.util.Optional;
import trustcenter.model.AgreementId;
import trustcenter.model.CatalogueId;
import trustcenter.model.DataCenterId;
import trustcenter.model.DocumentId;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.ProductId;
import trustcenter.model.SubprocessorId;
import trustcenter.model.TrustCenter;

/** What a thing is called in some content. */
final class Names {
  private Names() {}

  static Optional<Localised<String>> of(Id id, TrustCenter content) {
    Language language = content.site().defaultLanguage();
    if (id instanceof SubprocessorId subprocessor) {
      return content
          .register()
          .entry(subprocessor)
          .map(found -> Localised.of(language, found.name()));
    } else if (id instanceof CatalogueId catalogue) {
      return content.catalogue(catalogue).map(found -> found.title());
    } else if (id instanceof AgreementId agreement) {
      return content.agreement(agreement).map(found -> found.title());
    } else if (id instanceof DataCenterId center) {
      return content.dataCenter(center).map(found -> found.name());
    } else if (id instanceof DocumentId document) {
      return content.document(document).map(found -> found.title());
    } else if (id instanceof ProductId product) {
      return content.site().products().stream()
          .filter(found -> found.id().equals(product))
          .map(found -> found.name())
          .findFirst();
    }
    return Optional.empty();
  }
}
