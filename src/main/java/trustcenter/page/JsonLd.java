package trustcenter.page;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import trustcenter.model.Certificate;
import trustcenter.model.Contact;
import trustcenter.model.Organisation;
import trustcenter.model.Party;
import trustcenter.model.Role;
import trustcenter.route.Destination;

/** What schema.org calls the publisher, its contacts and its certificates, as JSON-LD. */
final class JsonLd {
  private final PageSetting page;

  JsonLd(PageSetting page) {
    this.page = page;
  }

  /**
   * The data for this page, or nothing: only the overview, the contacts and the certificates carry
   * them.
   */
  String json() {
    boolean carries =
        page.destination() instanceof Destination.Overview
            || page.destination() instanceof Destination.Contacts
            || page.destination() instanceof Destination.Certificates;
    if (!carries) {
      return "";
    }
    StringWriter json = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
      organisation(out);
    }
    // Inside a script element only this could end it, or open a comment.
    return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private void organisation(JsonGenerator out) {
    Organisation organisation = page.model().site().organisation();
    out.writeStartObject();
    out.writeStringProperty("@context", "https://schema.org");
    out.writeStringProperty("@type", "Organization");
    out.writeStringProperty("name", organisation.name());
    out.writeStringProperty("legalName", organisation.name());
    write(out, "alternateName", organisation.brand());
    if (!organisation.address().isEmpty()) {
      out.writeName("address");
      out.writeStartObject();
      out.writeStringProperty("@type", "PostalAddress");
      out.writeStringProperty("streetAddress", String.join(", ", organisation.address()));
      write(out, "addressCountry", organisation.country().map(country -> country.code()));
      out.writeEndObject();
    }
    write(out, "telephone", organisation.phone());
    write(out, "faxNumber", organisation.fax());
    write(out, "email", organisation.email());
    write(out, "url", organisation.website());
    write(out, "vatID", organisation.vatId());
    contacts(out);
    certificates(out);
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String name, Optional<String> value) {
    value.ifPresent(known -> out.writeStringProperty(name, known));
  }

  private void contacts(JsonGenerator out) {
    List<Contact> own =
        page.model().contacts().stream()
            .filter(contact -> contact.role() != Role.SUPERVISORY_AUTHORITY)
            .toList();
    if (own.isEmpty()) {
      return;
    }
    out.writeName("contactPoint");
    out.writeStartArray();
    for (Contact contact : own) {
      out.writeStartObject();
      out.writeStringProperty("@type", "ContactPoint");
      out.writeStringProperty("contactType", page.text("role." + contact.role().word()));
      write(out, "name", contact.person().or(contact::organisation));
      write(out, "telephone", contact.phone());
      write(out, "faxNumber", contact.fax());
      write(out, "email", contact.email());
      write(out, "url", contact.url());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void certificates(JsonGenerator out) {
    var own =
        page.model().certificates().stream()
            .filter(each -> each.holder().map(Party.Self.class::isInstance).orElse(true))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    out.writeName("hasCertification");
    out.writeStartArray();
    for (Certificate certificate : own) {
      out.writeStartObject();
      out.writeStringProperty("@type", "Certification");
      out.writeStringProperty("name", page.text("scheme." + certificate.scheme().word()));
      write(out, "certificationIdentification", certificate.number());
      certificate.issuer().ifPresent(issuer -> issuedBy(out, issuer));
      write(out, "validFrom", certificate.validFrom().map(Object::toString));
      write(out, "expires", certificate.validUntil().map(Object::toString));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void issuedBy(JsonGenerator out, String issuer) {
    out.writeName("issuedBy");
    out.writeStartObject();
    out.writeStringProperty("@type", "Organization");
    out.writeStringProperty("name", issuer);
    out.writeEndObject();
  }
}
