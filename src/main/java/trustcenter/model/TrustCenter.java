package trustcenter.model;

import java.util.List;
import java.util.Optional;

/** The whole content: the root of the model. Lists stand in the order in which readers see them. */
public record TrustCenter(
    Site site,
    List<Catalogue> catalogues,
    List<DataCenter> dataCenters,
    Register register,
    List<Certificate> certificates,
    List<Contact> contacts,
    List<Agreement> agreements,
    List<DocumentFile> documents,
    List<Update> updates,
    List<Page> pages) {
  public TrustCenter {
    catalogues = List.copyOf(catalogues);
    dataCenters = List.copyOf(dataCenters);
    certificates = List.copyOf(certificates);
    contacts = List.copyOf(contacts);
    agreements = List.copyOf(agreements);
    documents = List.copyOf(documents);
    updates = List.copyOf(updates);
    pages = List.copyOf(pages);
  }

  /** The same content on another site record. */
  public TrustCenter on(Site otherSite) {
    return new TrustCenter(
        otherSite,
        catalogues,
        dataCenters,
        register,
        certificates,
        contacts,
        agreements,
        documents,
        updates,
        pages);
  }

  /** The same content with other updates and pages. */
  public TrustCenter with(List<Update> otherUpdates, List<Page> otherPages) {
    return new TrustCenter(
        site,
        catalogues,
        dataCenters,
        register,
        certificates,
        contacts,
        agreements,
        documents,
        otherUpdates,
        otherPages);
  }

  public Optional<Contact> contact(Role role) {
    return contacts.stream().filter(contact -> contact.role() == role).findFirst();
  }

  public Optional<Agreement> agreement(AgreementId id) {
    return agreements.stream().filter(agreement -> agreement.id().equals(id)).findFirst();
  }

  public Optional<Catalogue> catalogue(CatalogueId id) {
    return catalogues.stream().filter(catalogue -> catalogue.id().equals(id)).findFirst();
  }

  public Optional<DataCenter> dataCenter(DataCenterId id) {
    return dataCenters.stream().filter(center -> center.id().equals(id)).findFirst();
  }

  public Optional<Certificate> certificate(CertificateId id) {
    return certificates.stream().filter(certificate -> certificate.id().equals(id)).findFirst();
  }

  public Optional<DocumentFile> document(DocumentId id) {
    return documents.stream().filter(document -> document.id().equals(id)).findFirst();
  }
}
