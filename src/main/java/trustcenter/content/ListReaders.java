package trustcenter.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import trustcenter.content.YamlNode.YamlList;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.markdown.Slug;
import trustcenter.model.Certificate;
import trustcenter.model.CertificateId;
import trustcenter.model.Contact;
import trustcenter.model.Role;
import trustcenter.model.Scheme;

/** Reads the files that are lists of maps: {@code certificates.yaml}, {@code contacts.yaml}. */
final class ListReaders {
  private static final Map<String, Role> ROLES = Values.words(Role.values(), Role::word);
  private static final Map<String, Scheme> SCHEMES = Values.words(Scheme.values(), Scheme::word);
  private static final Map<String, Boolean> KINDS = Map.of("external", true, "internal", false);

  private ListReaders() {}

  /** Each map of a list, with its place in the list. */
  static <T> List<T> each(
      Source source, YamlNode root, BiFunction<YamlMap, Integer, Optional<T>> reading) {
    if (!(root instanceof YamlList list)) {
      source.report(
          Code.WRONG_TYPE, root.span(), "a list is expected.", "begin each entry with `- `.");
      return List.of();
    }
    List<T> all = new ArrayList<>();
    int index = 0;
    for (YamlNode item : list.items()) {
      if (item instanceof YamlMap map) {
        reading.apply(map, index).ifPresent(all::add);
      } else {
        source.report(Code.WRONG_TYPE, item.span(), "a map of keys and values is expected.", "");
      }
      index++;
    }
    return all;
  }

  static List<Certificate> certificates(Source source, YamlNode root) {
    return each(source, root, (map, index) -> certificate(source, map));
  }

  private static Optional<Certificate> certificate(Source source, YamlMap map) {
    Fields fields = new Fields(source, map, "certificates/" + name(map));
    fields.require("scheme");
    Optional<Scheme> scheme = fields.word("scheme", SCHEMES);
    Optional<CertificateId> id =
        Derived.id(fields, scheme.map(Scheme::word)).map(CertificateId::new);
    id.ifPresent(
        known ->
            source
                .ids()
                .declare(IdKind.CERTIFICATE, known, fields.span("id"), source.diagnostics()));
    Certificate certificate =
        new Certificate(
            id.orElse(new CertificateId("x")),
            scheme.orElse(Scheme.OTHER),
            fields.localised("title"),
            fields.text("version"),
            fields.text("level"),
            fields.text("issuer"),
            fields.text("number"),
            fields.party("holder"),
            fields.references("data_centers", IdKind.DATA_CENTER),
            fields.date("valid_from"),
            fields.date("valid_until"),
            fields.reference("document", IdKind.DOCUMENT));
    fields.done();
    return scheme.isPresent() && id.isPresent() ? Optional.of(certificate) : Optional.empty();
  }

  private static String name(YamlMap map) {
    for (String key : List.of("id", "scheme")) {
      for (YamlNode.Entry entry : map.entries()) {
        if (entry.key().equals(key) && entry.value() instanceof YamlNode.YamlScalar scalar) {
          return Slug.of(scalar.text());
        }
      }
    }
    return "?";
  }

  static List<Contact> contacts(Source source, YamlNode root) {
    return each(source, root, (map, index) -> contact(source, map, index));
  }

  private static Optional<Contact> contact(Source source, YamlMap map, int index) {
    Fields fields = new Fields(source, map, "contacts/" + index);
    fields.require("role");
    Optional<Role> role =
        fields.node("role").flatMap(node -> fields.values().word(node, ROLES, Code.UNKNOWN_ROLE));
    role.ifPresent(known -> source.positions().put("contacts/" + known.word(), map.span()));
    Contact contact =
        new Contact(
            role.orElse(Role.PRIVACY),
            fields.word("kind", KINDS),
            fields.text("organisation"),
            fields.text("person"),
            fields.texts("address"),
            fields.text("phone"),
            fields.text("fax"),
            fields.email("email"),
            fields.webAddress("url"));
    fields.done();
    return role.map(known -> contact);
  }
}
