package trustcenter.route;

import trustcenter.model.AgreementId;
import trustcenter.model.CatalogueId;
import trustcenter.model.DataCenterId;
import trustcenter.model.PageId;
import trustcenter.model.SubprocessorId;
import trustcenter.model.UpdateId;

/** A page of the site, in any language. */
public sealed interface Destination {
  /** Whether the page is of what a release holds, so that each release has it. */
  default boolean isReleased() {
    return !(this instanceof Updates
        || this instanceof OfUpdate
        || this instanceof OfPage
        || this instanceof Versions
        || this instanceof Changelog
        || this instanceof OfRelease
        || this instanceof Subscribe
        || this instanceof Search
        || this instanceof NotFound);
  }

  /** The overview. */
  record Overview() implements Destination {}

  /** All catalogues. */
  record Catalogues() implements Destination {}

  /** One catalogue. */
  record OfCatalogue(CatalogueId id) implements Destination {}

  /** The matrix of controls. */
  record Controls() implements Destination {}

  /** All data centers. */
  record DataCenters() implements Destination {}

  /** One data center. */
  record OfDataCenter(DataCenterId id) implements Destination {}

  /** The register of sub-processors. */
  record Subprocessors() implements Destination {}

  /** One engagement. */
  record OfSubprocessor(SubprocessorId id) implements Destination {}

  /** All certificates. */
  record Certificates() implements Destination {}

  /** The organisation and all contacts. */
  record Contacts() implements Destination {}

  /** All documents. */
  record Documents() implements Destination {}

  /** All agreements. */
  record Agreements() implements Destination {}

  /** One agreement. */
  record OfAgreement(AgreementId id) implements Destination {}

  /** All updates. */
  record Updates() implements Destination {}

  /** One update. */
  record OfUpdate(UpdateId id) implements Destination {}

  /** One free page. */
  record OfPage(PageId id) implements Destination {}

  /** All releases with their digests. */
  record Versions() implements Destination {}

  /** What changed, release by release. */
  record Changelog() implements Destination {}

  /**
   * What changed with one release.
   *
   * @param release its id
   */
  record OfRelease(String release) implements Destination {}

  /** How to hear of changes. */
  record Subscribe() implements Destination {}

  /** Where to look for something. */
  record Search() implements Destination {}

  /** What a visitor sees where nothing is. */
  record NotFound() implements Destination {}
}
