package trustcenter.diff;

import java.util.List;
import java.util.function.Function;
import trustcenter.diff.FieldValue.Date;
import trustcenter.diff.FieldValue.Ids;
import trustcenter.diff.FieldValue.Lines;
import trustcenter.diff.FieldValue.Plain;
import trustcenter.diff.FieldValue.Terms;
import trustcenter.diff.FieldValue.Words;
import trustcenter.model.Certificate;
import trustcenter.model.Contact;
import trustcenter.model.DocumentFile;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Organisation;
import trustcenter.model.Party;
import trustcenter.model.Role;
import trustcenter.model.Site;

/** Compares the fields of what has no parts. */
final class ThingFields {
  private final Renames renames;

  ThingFields(Renames renames) {
    this.renames = renames;
  }

  List<FieldChange> ofCertificates(Certificate before, Certificate after) {
    return new FieldComparison<>(Area.CERTIFICATES, before, after)
        .field("scheme", Certificate::scheme, scheme -> new Terms(List.of(scheme.word())))
        .optional("title", Certificate::title, Words::new)
        .optional("version", Certificate::version, Plain::new)
        .optional("level", Certificate::level, Plain::new)
        .optional("issuer", Certificate::issuer, Plain::new)
        .optional("number", Certificate::number, Plain::new)
        .renamed(
            "holder",
            certificate -> certificate.holder().map(List::<Party>of).orElse(List.of()),
            renames::party,
            FieldValue.Parties::new)
        .list("data_centers", Certificate::dataCenters, Ids::new)
        .optional("valid_from", Certificate::validFrom, Date::new)
        .optional("valid_until", Certificate::validUntil, Date::new)
        .optional("document", Certificate::document, id -> new Ids(List.of(id)))
        .changes();
  }

  static List<FieldChange> ofDocuments(DocumentFile before, DocumentFile after) {
    return new FieldComparison<>(Area.DOCUMENTS, before, after)
        .field("id", DocumentFile::id, id -> new Ids(List.of(id)))
        .field("title", DocumentFile::title, Words::new)
        .optional("kind", DocumentFile::kind, Words::new)
        .field("file", DocumentFile::file, Plain::new)
        .optional("as_of", DocumentFile::asOf, FieldValue.Partial::new)
        .optional(
            "language",
            DocumentFile::language,
            language -> new FieldValue.Languages(List.of(language)))
        .field("sha256", DocumentFile::sha256, Plain::new)
        .changes();
  }

  static List<FieldChange> ofContacts(Contact before, Contact after) {
    return new FieldComparison<>(Area.CONTACTS, before, after)
        .optional(
            "kind",
            Contact::external,
            external -> new Terms(List.of(external ? "external" : "internal")))
        .optional("organisation", Contact::organisation, Plain::new)
        .optional("person", Contact::person, Plain::new)
        .list("address", Contact::address, Lines::new)
        .optional("phone", Contact::phone, Plain::new)
        .optional("fax", Contact::fax, Plain::new)
        .optional("email", Contact::email, Plain::new)
        .optional("url", Contact::url, Plain::new)
        .changes();
  }

  static List<FieldChange> ofSites(Site before, Site after) {
    FieldComparison<Site> sites =
        new FieldComparison<>(Area.PUBLISHER, before, after)
            .field("title", Site::title, Words::new)
            .field("languages", Site::languages, FieldValue.Languages::new);
    organisation(sites);
    return sites
        .list("products", Site::products, FieldValue.Products::new)
        .optional(
            "notice.objection_period",
            site -> site.notice().flatMap(NoticeTerms::objectionPeriod),
            FieldValue.Length::new)
        .optional(
            "notice.authority",
            site -> site.notice().flatMap(NoticeTerms::authority),
            FieldValue.OfAuthority::new)
        .optional(
            "notice.contact",
            site -> site.notice().flatMap(NoticeTerms::contact).map(Role::word),
            role -> new Terms(List.of(role)))
        .optional("review_interval", Site::reviewInterval, FieldValue.Length::new)
        .changes();
  }

  private static void organisation(FieldComparison<Site> sites) {
    sites
        .field("organisation.name", of(Organisation::name), Plain::new)
        .optional("organisation.brand", of(Organisation::brand), Plain::new)
        .list("organisation.address", of(Organisation::address), Lines::new)
        .optional("organisation.country", of(Organisation::country), FieldValue.OfCountry::new)
        .list("organisation.management", of(Organisation::management), Lines::new)
        .optional("organisation.register", of(Organisation::register), Plain::new)
        .optional("organisation.vat_id", of(Organisation::vatId), Plain::new)
        .optional("organisation.business_id", of(Organisation::businessId), Plain::new)
        .optional("organisation.phone", of(Organisation::phone), Plain::new)
        .optional("organisation.fax", of(Organisation::fax), Plain::new)
        .optional("organisation.email", of(Organisation::email), Plain::new)
        .optional("organisation.website", of(Organisation::website), Plain::new)
        .list("organisation.notices", of(Organisation::notices), FieldValue.Many::new);
  }

  private static <V> Function<Site, V> of(Function<Organisation, V> field) {
    return site -> field.apply(site.organisation());
  }
}
