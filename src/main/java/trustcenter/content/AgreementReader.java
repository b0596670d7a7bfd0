package trustcenter.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.content.YamlNode.YamlScalar;
import trustcenter.diagnostic.Code;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Annex;
import trustcenter.model.Agreement.AnnexContent;
import trustcenter.model.Agreement.Authorisation;
import trustcenter.model.Agreement.Territory;
import trustcenter.model.AgreementId;
import trustcenter.model.Language;
import trustcenter.model.Localised;

/** Reads {@code agreements/<id>.md} and its translations. */
final class AgreementReader {
  private static final Map<String, Authorisation> AUTHORISATIONS =
      Values.words(Authorisation.values(), Authorisation::word);
  private static final List<String> ORIGINAL_KEYS =
      List.of("as_of", "authorisation", "objection_period", "territory", "governing_law");

  private AgreementReader() {}

  static Optional<Agreement> read(Translated file) {
    Source source = file.original().source();
    Fields fields = new Fields(source, file.original().frontMatter(), "agreements/" + file.stem());
    Optional<AgreementId> id = Derived.fromFile(source, file.stem()).map(AgreementId::new);
    id.ifPresent(
        known ->
            source.ids().declare(IdKind.AGREEMENT, known, fields.span(), source.diagnostics()));
    Map<Language, String> titles = new LinkedHashMap<>();
    Map<Language, List<Annex>> translatedAnnexes = new LinkedHashMap<>();
    file.eachTranslation(
        ORIGINAL_KEYS,
        (language, front) -> {
          front.text("title").ifPresent(text -> titles.put(language, text));
          List<Annex> annexes = annexes(front);
          if (!annexes.isEmpty()) {
            translatedAnnexes.put(language, annexes);
          }
        });
    Optional<Localised<String>> title =
        fields
            .requiredLocalised("title")
            .map(said -> Translated.merge(said, titles, source.languages()));
    Localised<List<Annex>> annexes =
        Translated.merge(
            Localised.of(source.defaultLanguage(), annexes(fields)),
            translatedAnnexes,
            source.languages());
    Agreement agreement =
        new Agreement(
            id.orElse(new AgreementId("x")),
            title.orElse(Localised.of(source.defaultLanguage(), "?")),
            fields.partialDate("as_of"),
            fields.words("authorisation", AUTHORISATIONS),
            fields.period("objection_period"),
            territory(fields),
            fields.country("governing_law"),
            annexes,
            bodies(file));
    fields.done();
    return id.isPresent() && title.isPresent() ? Optional.of(agreement) : Optional.empty();
  }

  private static Localised<Agreement.Body> bodies(Translated file) {
    return file.bodies(
        file.original().source().defaultLanguage(),
        markdown -> {
          String pointer = file.pointer("agreements", markdown);
          markdown.note(pointer);
          return new ContractReader(markdown.source(), pointer).read(markdown);
        });
  }

  private static List<Territory> territory(Fields fields) {
    List<Territory> territory = new ArrayList<>();
    for (YamlNode item : fields.node("territory").map(fields.values()::items).orElse(List.of())) {
      if (item instanceof YamlScalar scalar && scalar.text().equals("adequacy")) {
        territory.add(new Territory.Adequate());
      } else {
        fields.values().place(item).map(Territory.At::new).ifPresent(territory::add);
      }
    }
    return territory;
  }

  private static List<Annex> annexes(Fields fields) {
    List<Annex> annexes = new ArrayList<>();
    for (Fields each : fields.maps("annexes")) {
      Optional<String> label = each.requiredText("label");
      List<String> aliases = each.texts("aliases");
      Optional<AnnexContent> toms =
          each.reference("toms", IdKind.CATALOGUE).map(AnnexContent.Toms::new);
      Optional<AnnexContent> file =
          each.reference("document", IdKind.DOCUMENT).map(AnnexContent.File::new);
      boolean register = each.flag("subprocessors").orElse(false);
      each.done();
      if ((toms.isPresent() ? 1 : 0) + (file.isPresent() ? 1 : 0) + (register ? 1 : 0) > 1) {
        fields
            .source()
            .report(
                Code.INVALID_VALUE,
                each.span(),
                "an annex is one thing only.",
                "keep one of `toms`, `document` and `subprocessors`.");
      }
      Optional<AnnexContent> content =
          toms.or(() -> file)
              .or(
                  () ->
                      register ? Optional.of(new AnnexContent.Subprocessors()) : Optional.empty());
      label.ifPresent(text -> annexes.add(new Annex(text, aliases, content)));
    }
    return annexes;
  }
}
