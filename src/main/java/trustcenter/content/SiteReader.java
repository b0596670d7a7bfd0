package trustcenter.content;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Organisation;
import trustcenter.model.Product;
import trustcenter.model.ProductId;
import trustcenter.model.Role;
import trustcenter.model.Site;
import trustcenter.model.Waiver;

/** Reads {@code site.yaml}. */
final class SiteReader {
  static final Language FALLBACK_LANGUAGE = new Language("en");

  private static final Map<String, Role> ROLES = Values.words(Role.values(), Role::word);

  /** The languages alone, which everything else needs to be read; one where none is given. */
  static List<Language> languages(Source source, YamlMap map) {
    Values values = new Values(source);
    List<Language> languages = new ArrayList<>();
    map.entries().stream()
        .filter(entry -> entry.key().equals("languages"))
        .flatMap(entry -> values.items(entry.value()).stream())
        .forEach(
            node ->
                values
                    .text(node)
                    .ifPresent(
                        tag -> {
                          if (!Language.isValid(tag)) {
                            source.report(
                                Code.UNKNOWN_LANGUAGE,
                                node.span(),
                                "`" + tag + "` is not a language tag.",
                                Values.meant(
                                    NearMiss.language(tag),
                                    "write it as BCP 47 does, for instance de or de-AT."));
                          } else if (languages.contains(new Language(tag))) {
                            source.report(
                                Code.INVALID_VALUE,
                                node.span(),
                                "`" + tag + "` stands twice.",
                                "keep one.");
                          } else {
                            languages.add(new Language(tag));
                          }
                        }));
    return languages.isEmpty() ? List.of(FALLBACK_LANGUAGE) : languages;
  }

  /** The site; empty where the organisation has no name. */
  Optional<Site> read(Source source, YamlMap map) {
    Fields fields = new Fields(source, map, "site");
    Localised<String> title =
        fields.localised("title").orElse(Localised.of(source.defaultLanguage(), "Trust Center"));
    Optional<URI> baseUrl = fields.node("base_url").flatMap(node -> baseUrl(fields, node));
    fields.node("languages");
    ZoneId zone =
        fields.node("time_zone").flatMap(node -> zone(fields, node)).orElse(ZoneOffset.UTC);
    fields.require("organisation");
    Optional<Organisation> organisation =
        fields.map("organisation").flatMap(SiteReader::organisation);
    List<Product> products = products(fields);
    Optional<NoticeTerms> notice = fields.map("notice").map(SiteReader::notice);
    Optional<trustcenter.model.Period> review = fields.period("review_interval");
    Optional<URI> hub = fields.url("websub_hub");
    Optional<Integer> feedItems = fields.integer("feed_items", 1);
    List<Waiver> waivers = waivers(fields);
    fields.done();
    return organisation.map(
        publisher ->
            new Site(
                title,
                baseUrl,
                source.languages(),
                zone,
                publisher,
                products,
                notice,
                review,
                hub,
                feedItems,
                waivers));
  }

  private static Optional<URI> baseUrl(Fields fields, YamlNode node) {
    return fields
        .values()
        .url(node)
        .flatMap(
            url -> {
              Optional<URI> base = BaseUrl.of(url);
              if (base.isEmpty()) {
                fields
                    .source()
                    .report(
                        Code.INVALID_URL,
                        node.span(),
                        "`" + url + "` cannot be the address of a site.",
                        "leave out user, query and fragment.");
              }
              return base;
            });
  }

  private static Optional<ZoneId> zone(Fields fields, YamlNode node) {
    return fields
        .values()
        .text(node)
        .flatMap(
            text -> {
              try {
                return Optional.of(ZoneId.of(text));
              } catch (DateTimeException unknown) {
                fields
                    .source()
                    .report(
                        Code.INVALID_VALUE,
                        node.span(),
                        "`" + text + "` is not a time zone.",
                        Values.meant(NearMiss.timeZone(text), "use a name such as Europe/Berlin."));
                return Optional.empty();
              }
            });
  }

  private static Optional<Organisation> organisation(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    Organisation organisation =
        new Organisation(
            name.orElse("?"),
            fields.text("brand"),
            fields.texts("address"),
            fields.country("country"),
            fields.texts("management"),
            fields.text("register"),
            fields.text("vat_id"),
            fields.text("business_id"),
            fields.text("phone"),
            fields.text("fax"),
            fields.email("email"),
            fields.webAddress("website"),
            fields.localisedList("notices"));
    fields.done();
    return name.map(known -> organisation);
  }

  private static List<Product> products(Fields fields) {
    List<Product> products = new ArrayList<>();
    for (Fields each : fields.maps("products")) {
      Optional<Localised<String>> name = each.requiredLocalised("name");
      Optional<ProductId> id =
          Derived.id(each, name.map(Localised::inOriginal)).map(ProductId::new);
      each.done();
      if (id.isPresent() && name.isPresent()) {
        fields
            .source()
            .ids()
            .declare(IdKind.PRODUCT, id.get(), each.span(), fields.source().diagnostics());
        products.add(new Product(id.get(), name.get()));
      }
    }
    return products;
  }

  private static NoticeTerms notice(Fields fields) {
    NoticeTerms terms =
        new NoticeTerms(
            fields.period("objection_period"),
            fields.map("authority").flatMap(SiteReader::authority),
            fields.word("contact", ROLES));
    fields.done();
    return terms;
  }

  private static Optional<NoticeTerms.Authority> authority(Fields fields) {
    fields.require("agreement");
    Optional<trustcenter.model.AgreementId> agreement =
        fields.reference("agreement", IdKind.AGREEMENT);
    Optional<String> section = fields.text("section");
    fields.done();
    return agreement.map(id -> new NoticeTerms.Authority(id, section));
  }

  private static List<Waiver> waivers(Fields fields) {
    List<Waiver> waivers = new ArrayList<>();
    for (Fields each : fields.maps("checks")) {
      Optional<String> rule = each.requiredText("rule");
      Optional<String> at = each.requiredText("at");
      Optional<String> reason = each.requiredText("reason");
      if (reason.isPresent() && reason.get().codePoints().noneMatch(Character::isLetterOrDigit)) {
        fields
            .source()
            .report(
                Code.EMPTY_VALUE,
                each.span("reason"),
                "`" + reason.get() + "` is no reason.",
                "say why the rule does not hold here, so that an auditor can follow it.");
      }
      Optional<java.time.LocalDate> until = each.date("until");
      if (!each.has("until")) {
        fields
            .source()
            .report(
                Code.MISSING_KEY,
                each.span(),
                "this waiver has no end: `until` is missing.",
                "add the last day on which its reason holds, or on which you look at it again:"
                    + " `until: 2027-01-31`.");
      }
      each.done();
      if (rule.isPresent() && Code.of(rule.get()).isEmpty()) {
        fields
            .source()
            .report(
                Code.UNKNOWN_WORD,
                each.span("rule"),
                "there is no rule `" + rule.get() + "`.",
                Values.meant(
                    Nearest.to(rule.get(), Arrays.stream(Code.values()).map(Code::word).toList()),
                    "`trustcenter check --list` shows all rules."));
      } else if (rule.isPresent() && at.isPresent() && reason.isPresent()) {
        waivers.add(new Waiver(rule.get(), at.get(), reason.get(), until));
      }
    }
    return waivers;
  }
}
