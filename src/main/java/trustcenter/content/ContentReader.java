package trustcenter.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import trustcenter.content.ContentFolder.TextFile;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.SourceMap;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;
import trustcenter.model.Agreement;
import trustcenter.model.Catalogue;
import trustcenter.model.Certificate;
import trustcenter.model.Contact;
import trustcenter.model.DataCenter;
import trustcenter.model.DataCenterId;
import trustcenter.model.DocumentFile;
import trustcenter.model.Page;
import trustcenter.model.Register;
import trustcenter.model.Site;
import trustcenter.model.TrustCenter;
import trustcenter.model.Update;
import trustcenter.reference.Law;
import trustcenter.reference.Reference;
import trustcenter.work.Cores;

/**
 * Reads a content folder. Everything that is wrong with it is found in one run. A reader that reads
 * again is quicker where texts are still the same. For use by one thread.
 */
public final class ContentReader {
  private final Reference reference;
  private final KnownTexts texts = new KnownTexts();

  public ContentReader(Reference reference) {
    this.reference = reference;
  }

  /** The content of a folder, which must hold {@code site.yaml}. */
  public Content read(Path folder) {
    return read(folder, Map.of());
  }

  /**
   * The content that a folder would have.
   *
   * @param instead texts that are to be written, by their paths below the folder; their lines end
   *     in line feeds
   */
  public Content read(Path folder, Map<String, String> instead) {
    texts.begin();
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = new Sources();
    ContentFolder files = ContentFolder.list(folder, diagnostics, sources);
    instead.forEach(files::put);
    Source blank =
        new Source(
            "content/site.yaml",
            List.of(SiteReader.FALLBACK_LANGUAGE),
            reference,
            diagnostics,
            new SourceMap(),
            new Ids(),
            new Links(),
            texts);
    Optional<TrustCenter> model = model(files, blank);
    Law law = new LawReader(reference.law(), diagnostics).read(files.texts("reference", ".tsv"));
    Unread unread = new Unread(diagnostics.sorted(), blank.positions().has("site"));
    blank.ids().reportUnknown(diagnostics, unread);
    files.linkable().forEach(blank.links()::target);
    Anchors anchors = Anchors.of(model);
    blank.links().reportBroken(anchors, diagnostics);
    anchors.reportAuthority(model, blank);
    return new Content(
        diagnostics.hasErrors() ? Optional.empty() : model,
        blank.positions(),
        sources,
        diagnostics.sorted().stream().filter(each -> !unread.explains(each)).toList(),
        law,
        folder.resolve("documents"));
  }

  private Optional<TrustCenter> model(ContentFolder files, Source blank) {
    Optional<YamlMap> siteMap = siteMap(files, blank);
    Source source =
        blank.in(
            siteMap
                .map(map -> SiteReader.languages(blank, map))
                .orElse(List.of(SiteReader.FALLBACK_LANGUAGE)));
    Optional<Site> site = siteMap.flatMap(map -> new SiteReader().read(source, map));
    RegisterReader registers = new RegisterReader(files.hasReleases());
    Register register =
        yamlFile(files, source, "subprocessors.yaml", registers::read).orElse(Register.empty());
    register.entries().forEach(entry -> source.links().target("subprocessors.yaml#" + entry.id()));
    List<Certificate> certificates =
        yamlFile(files, source, "certificates.yaml", ListReaders::certificates).orElse(List.of());
    List<Contact> contacts =
        yamlFile(files, source, "contacts.yaml", ListReaders::contacts).orElse(List.of());
    List<DocumentFile> documents =
        yamlFile(files, source, "documents.yaml", new DocumentReader(files.documents())::read)
            .orElse(List.of());
    documents.forEach(document -> source.links().target("documents/" + document.file()));
    List<Catalogue> catalogues =
        markdownFiles(files, source, "toms", texts::outline, CatalogueReader::read);
    List<Agreement> agreements =
        markdownFiles(files, source, "agreements", texts::contract, AgreementReader::read);
    List<Update> updates =
        new ArrayList<>(markdownFiles(files, source, "updates", file -> {}, PostReader::update));
    updates.sort(
        Comparator.comparing(Update::date).reversed().thenComparing(update -> update.id().value()));
    List<Page> pages =
        new ArrayList<>(markdownFiles(files, source, "pages", file -> {}, PostReader::page));
    pages.sort(Comparator.comparingInt(Page::order).thenComparing(page -> page.id().value()));
    List<DataCenter> dataCenters = dataCenters(files, source);
    return site.map(
        known ->
            new TrustCenter(
                known,
                catalogues,
                dataCenters,
                register,
                certificates,
                contacts,
                agreements,
                documents,
                updates,
                pages));
  }

  private Optional<YamlMap> siteMap(ContentFolder files, Source source) {
    Optional<TextFile> file = files.text("site.yaml");
    if (file.isEmpty()) {
      if (!files.has("site.yaml")) {
        source.report(
            Code.MISSING_FILE,
            Span.ofFile(source.file()),
            "there is no site.yaml.",
            "a site needs one file at least: site.yaml with `organisation: {name: …}`.");
      }
      return Optional.empty();
    }
    return map(source, file.get(), "begin with `organisation:`.");
  }

  /** The map that a file must be; anything else is reported, and nothing too. */
  private Optional<YamlMap> map(Source here, TextFile file, String hint) {
    Diagnostics syntax = new Diagnostics();
    Optional<YamlNode> root = texts.yaml(here.file(), file.text(), syntax);
    here.diagnostics().reportAll(syntax.sorted());
    if (root.isPresent() && root.get() instanceof YamlMap map) {
      return Optional.of(map);
    }
    if (!syntax.hasErrors()) {
      here.report(
          Code.WRONG_TYPE,
          root.map(YamlNode::span).orElse(Span.ofFile(here.file())),
          "a map of keys and values is expected.",
          hint);
    }
    return Optional.empty();
  }

  private <T> Optional<T> yamlFile(
      ContentFolder files, Source source, String path, BiFunction<Source, YamlNode, T> reading) {
    Source here = source.at("content/" + path);
    Optional<T> read =
        files
            .text(path)
            .flatMap(file -> texts.yaml(here.file(), file.text(), here.diagnostics()))
            .map(root -> reading.apply(here, root));
    // What is missing altogether is missing in this file, even where the file is not there yet.
    here.positions().put(path.replace(".yaml", ""), Span.ofFile(here.file()));
    return read;
  }

  /**
   * @param ahead asks for what follows from a text alone, on all cores; the files are then read in
   *     their order, which finds it there
   */
  private static <T> List<T> markdownFiles(
      ContentFolder files,
      Source source,
      String folder,
      Consumer<MarkdownFile> ahead,
      Function<Translated, Optional<T>> reading) {
    List<Translated> pairs = new TranslationPairing(source).pair(files.texts(folder, ".md"));
    Cores.each(pairs.stream().flatMap(Translated::files).toList(), ahead);
    return pairs.stream().flatMap(file -> reading.apply(file).stream()).toList();
  }

  private List<DataCenter> dataCenters(ContentFolder files, Source source) {
    List<DataCenter> centers = new ArrayList<>();
    for (TextFile file : files.texts("data-centers", ".yaml")) {
      Source here = source.at("content/" + file.path());
      Optional<DataCenterId> id = Derived.fromFile(here, file.stem()).map(DataCenterId::new);
      Optional<YamlMap> map = map(here, file, "begin with `name:`.");
      if (id.isPresent()) {
        here.ids()
            .declare(IdKind.DATA_CENTER, id.get(), Span.ofFile(here.file()), here.diagnostics());
        map.flatMap(known -> new DataCenterReader().read(here, id.get(), known))
            .ifPresent(centers::add);
      }
    }
    return centers;
  }
}
