package trustcenter.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.content.YamlNode.Entry;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Span;
import trustcenter.model.Catalogue;
import trustcenter.model.CatalogueId;
import trustcenter.model.DataCenterId;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Party;
import trustcenter.model.ScopeId;
import trustcenter.reference.Headings;

/** Reads {@code toms/<catalogue>.md} and its translations. */
final class CatalogueReader {
  private static final List<String> ORIGINAL_KEYS =
      List.of("issuer", "covers", "as_of", "reviewed", "vocabulary", "products");

  private CatalogueReader() {}

  /** What translations say in place of the original's front matter. */
  private record Words(
      Map<Language, String> titles,
      Map<Language, List<String>> legalBases,
      Map<Language, String> annexLabels,
      List<String> annexAliases,
      Map<String, Map<Language, String>> scopes) {}

  static Optional<Catalogue> read(Translated file) {
    Source source = file.original().source();
    String pointer = "toms/" + file.stem();
    Fields fields = new Fields(source, file.original().frontMatter(), pointer);
    Optional<CatalogueId> id = Derived.fromFile(source, file.stem()).map(CatalogueId::new);
    id.ifPresent(
        known ->
            source.ids().declare(IdKind.CATALOGUE, known, fields.span(), source.diagnostics()));
    Words words = translations(file);
    Optional<Localised<String>> title =
        fields
            .requiredLocalised("title")
            .map(said -> Translated.merge(said, words.titles(), source.languages()));
    Party issuer = fields.party("issuer").orElse(new Party.Self());
    List<Party> covers = fields.parties("covers");
    Optional<Catalogue.AnnexOf> annex = fields.map("annex").flatMap(map -> annex(map, words));
    List<Catalogue.Scope> scopes =
        fields.map("scopes").map(map -> scopes(map, words)).orElse(List.of());
    String vocabulary =
        fields
            .word("vocabulary", Values.words(source.reference().headings().vocabularies()))
            .orElse(Headings.ART_32);
    Localised<List<String>> legalBasis =
        Translated.merge(
            Localised.of(source.defaultLanguage(), fields.texts("legal_basis")),
            words.legalBases(),
            source.languages());
    Catalogue catalogue =
        new Catalogue(
            id.orElse(new CatalogueId("x")),
            title.orElse(Localised.of(source.defaultLanguage(), "?")),
            issuer,
            covers.isEmpty() ? List.of(issuer) : covers,
            annex,
            fields.partialDate("as_of"),
            fields.date("reviewed"),
            legalBasis,
            scopes,
            vocabulary,
            fields.references("products", IdKind.PRODUCT),
            bodies(file, vocabulary, scopes));
    fields.done();
    return id.isPresent() && title.isPresent() ? Optional.of(catalogue) : Optional.empty();
  }

  private static Localised<Catalogue.Body> bodies(
      Translated file, String vocabulary, List<Catalogue.Scope> scopes) {
    Source source = file.original().source();
    Localised<Catalogue.Body> bodies =
        file.bodies(
            source.defaultLanguage(),
            markdown -> {
              String pointer = file.pointer("toms", markdown);
              markdown.note(pointer);
              return new BodyReader(
                      markdown.source(), languageOf(file, markdown), vocabulary, scopes, pointer)
                  .read(markdown);
            });
    return bodies.map(body -> Alignment.align(bodies.inOriginal(), body));
  }

  private static Language languageOf(Translated file, MarkdownFile markdown) {
    return file.translations().entrySet().stream()
        .filter(entry -> entry.getValue().equals(markdown))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(file.original().source().defaultLanguage());
  }

  private static Words translations(Translated file) {
    Words words =
        new Words(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new LinkedHashMap<>());
    file.eachTranslation(
        ORIGINAL_KEYS,
        (language, front) -> {
          front.text("title").ifPresent(text -> words.titles().put(language, text));
          List<String> legalBasis = front.texts("legal_basis");
          if (!legalBasis.isEmpty()) {
            words.legalBases().put(language, legalBasis);
          }
          front.map("annex").ifPresent(annex -> annexWords(file, annex, language, words));
          front.map("scopes").ifPresent(scopes -> scopeWords(file, scopes, language, words));
        });
    return words;
  }

  private static void annexWords(Translated file, Fields annex, Language language, Words words) {
    if (file.original().entry("annex").isEmpty()) {
      reportOrphan(annex.source(), annex.span(), "`annex`", file);
    }
    annex.text("label").ifPresent(text -> words.annexLabels().put(language, text));
    words.annexAliases().addAll(annex.texts("aliases"));
    if (annex.has("agreement")) {
      annex
          .source()
          .report(
              Code.NOT_TRANSLATABLE,
              annex.span("agreement"),
              "`agreement` is the same in all languages.",
              "set it in the original alone.");
    }
    annex.done();
  }

  private static void scopeWords(Translated file, Fields scopes, Language language, Words words) {
    List<String> known = file.original().keysBelow("scopes");
    for (Entry entry : scopes.entries()) {
      if (!known.contains(entry.key())) {
        reportOrphan(scopes.source(), entry.keySpan(), "the scope `" + entry.key() + "`", file);
      }
      label(scopes, entry)
          .ifPresent(
              text ->
                  words
                      .scopes()
                      .computeIfAbsent(entry.key(), key -> new LinkedHashMap<>())
                      .put(language, text));
    }
  }

  private static Optional<String> label(Fields scopes, Entry entry) {
    if (!(entry.value() instanceof YamlMap)) {
      return scopes.text(entry.key());
    }
    return scopes
        .map(entry.key())
        .flatMap(
            scope -> {
              Optional<String> label = scope.text("label");
              scope.done();
              return label;
            });
  }

  private static void reportOrphan(Source source, Span span, String what, Translated file) {
    source.report(
        Code.ORPHAN_TRANSLATION,
        span,
        "this translates " + what + ", which the original does not have.",
        "set it in " + file.original().source().file() + " first.");
  }

  private static Optional<Catalogue.AnnexOf> annex(Fields fields, Words words) {
    Optional<trustcenter.model.AgreementId> agreement =
        fields.reference("agreement", IdKind.AGREEMENT);
    Optional<Localised<String>> label =
        fields
            .requiredLocalised("label")
            .map(said -> Translated.merge(said, words.annexLabels(), fields.source().languages()));
    List<String> aliases = new ArrayList<>(fields.texts("aliases"));
    aliases.addAll(words.annexAliases());
    fields.done();
    return label.map(said -> new Catalogue.AnnexOf(agreement, said, aliases));
  }

  private static List<Catalogue.Scope> scopes(Fields fields, Words words) {
    List<Catalogue.Scope> scopes = new ArrayList<>();
    for (Entry entry : fields.entries()) {
      if (!Id.isValid(entry.key())) {
        fields
            .source()
            .report(
                Code.INVALID_ID,
                entry.keySpan(),
                "`" + entry.key() + "` is not an id.",
                Values.idHint(entry.key()));
        fields.node(entry.key());
        continue;
      }
      scope(fields, entry, words).ifPresent(scopes::add);
    }
    return scopes;
  }

  private static Optional<Catalogue.Scope> scope(Fields fields, Entry entry, Words words) {
    Map<Language, String> translated = words.scopes().getOrDefault(entry.key(), Map.of());
    Optional<Localised<String>> label;
    Optional<DataCenterId> dataCenter = Optional.empty();
    if (entry.value() instanceof YamlMap map && hasKey(map, "label")) {
      Fields inner = fields.map(entry.key()).orElseThrow();
      label = inner.requiredLocalised("label");
      dataCenter = inner.reference("data_center", IdKind.DATA_CENTER);
      inner.done();
    } else {
      label = fields.localised(entry.key());
    }
    Optional<DataCenterId> bound = dataCenter;
    return label.map(
        said ->
            new Catalogue.Scope(
                new ScopeId(entry.key()),
                Translated.merge(said, translated, fields.source().languages()),
                bound));
  }

  private static boolean hasKey(YamlMap map, String key) {
    return map.entries().stream().anyMatch(entry -> entry.key().equals(key));
  }
}
