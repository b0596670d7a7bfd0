package trustcenter.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.SourceMap;
import trustcenter.model.DataCenterId;
import trustcenter.model.Language;
import trustcenter.reference.Reference;

/**
 * The readers of the format, each under the name of its schema, on a site in German and English.
 *
 * <p>What is wrong only beside other files, such as an id that nothing declares, is left out.
 */
final class Readings {
  private static final Set<Code> BESIDE_OTHER_FILES =
      Set.of(Code.MISSING_FILE, Code.ORPHAN_TRANSLATION);
  private static final String STEM = "2026-01-01-x";
  private static final String FILE = "content/" + STEM + ".en.md";
  private static final List<Language> LANGUAGES = List.of(new Language("de"), new Language("en"));

  private final Reference reference = Reference.builtIn();
  private final YamlReader yaml = new YamlReader();
  private final Map<String, BiConsumer<Source, YamlNode>> readers;

  /**
   * @param documents a folder without files
   */
  Readings(Path documents) {
    this.readers =
        Map.ofEntries(
            Map.entry("site", Readings::site),
            Map.entry(
                "theme", (source, root) -> new ThemeReader(reference).read(source, (YamlMap) root)),
            Map.entry("subprocessors", new RegisterReader(true)::read),
            Map.entry("certificates", ListReaders::certificates),
            Map.entry("contacts", ListReaders::contacts),
            Map.entry("documents", new DocumentReader(documents)::read),
            Map.entry("data-centers", Readings::dataCenter),
            Map.entry("toms", (source, root) -> CatalogueReader.read(original(source, root))),
            Map.entry("agreements", (source, root) -> AgreementReader.read(original(source, root))),
            Map.entry("updates", (source, root) -> PostReader.update(original(source, root))),
            Map.entry("pages", (source, root) -> PostReader.page(original(source, root))),
            Map.entry(
                "toms-translation",
                (source, root) -> CatalogueReader.read(translated(source, root))),
            Map.entry(
                "agreements-translation",
                (source, root) -> AgreementReader.read(translated(source, root))),
            Map.entry(
                "updates-translation",
                (source, root) -> PostReader.update(translated(source, root))),
            Map.entry(
                "pages-translation", (source, root) -> PostReader.page(translated(source, root))));
  }

  Set<String> names() {
    return readers.keySet();
  }

  /** What is wrong with a document, as it is read. */
  List<Diagnostic> errors(String name, JsonNode content) {
    Diagnostics found = new Diagnostics();
    Source source =
        new Source(FILE, LANGUAGES, reference, found, new SourceMap(), new Ids(), new Links());
    Optional<YamlNode> root = yaml.read(source.file(), content.toString(), found);
    readers.get(name).accept(source, root.orElseThrow());
    return found.sorted().stream()
        .filter(each -> each.span().file().equals(FILE))
        .filter(each -> !BESIDE_OTHER_FILES.contains(each.code()))
        .toList();
  }

  private static void site(Source source, YamlNode root) {
    YamlMap map = (YamlMap) root;
    SiteReader.languages(source, map);
    new SiteReader().read(source, map);
  }

  private static void dataCenter(Source source, YamlNode root) {
    new DataCenterReader().read(source, new DataCenterId("x"), (YamlMap) root);
  }

  private static Translated original(Source source, YamlNode front) {
    return new Translated(STEM, file(source, (YamlMap) front), Map.of());
  }

  /** The document as the translation of another, of which nothing is told. */
  private static Translated translated(Source source, YamlNode front) {
    Source there = source.at("content/" + STEM + ".md");
    YamlNode said =
        new YamlReader()
            .read(
                there.file(),
                "{title: T, annex: {label: A}, scopes: {internal: I}}",
                source.diagnostics())
            .orElseThrow();
    return new Translated(
        STEM, file(there, (YamlMap) said), Map.of(LANGUAGES.get(1), file(source, (YamlMap) front)));
  }

  private static MarkdownFile file(Source source, YamlMap front) {
    return new MarkdownFile(source, front, "", 1);
  }
}
