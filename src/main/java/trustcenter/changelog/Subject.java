package trustcenter.changelog;

import trustcenter.model.AgreementId;
import trustcenter.model.CatalogueId;
import trustcenter.model.DataCenterId;
import trustcenter.model.SubprocessorId;

/** Where on the site the changed thing is. */
public sealed interface Subject {
  /** An engagement's page. */
  record OfSubprocessor(SubprocessorId id) implements Subject {}

  /**
   * A catalogue, or a place in it.
   *
   * @param anchor empty for the whole
   */
  record OfCatalogue(CatalogueId id, String anchor) implements Subject {}

  /**
   * An agreement, or a place in it.
   *
   * @param anchor empty for the whole
   */
  record OfAgreement(AgreementId id, String anchor) implements Subject {}

  /** A data center's page. */
  record OfDataCenter(DataCenterId id) implements Subject {}

  /** The register as a whole. */
  record Register() implements Subject {}

  /** The list of certificates. */
  record Certificates() implements Subject {}

  /** The page of contacts, where the publisher is too. */
  record Contacts() implements Subject {}

  /** The list of documents. */
  record Documents() implements Subject {}
}
