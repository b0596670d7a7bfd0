package trustcenter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.changelog.History;
import trustcenter.changelog.PlainText;
import trustcenter.changelog.ReleaseChanges;
import trustcenter.changelog.WordedRelease;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.content.ThemeReader;
import trustcenter.feed.Feeds;
import trustcenter.markdown.MarkdownParsers;
import trustcenter.markdown.MarkdownRenderer;
import trustcenter.markdown.OutlineReader;
import trustcenter.markdown.PageMarkdown;
import trustcenter.markdown.TextLinks;
import trustcenter.model.Language;
import trustcenter.model.Look;
import trustcenter.model.Markdown;
import trustcenter.model.TrustCenter;
import trustcenter.output.OutputPath;
import trustcenter.page.Edition;
import trustcenter.page.PageMaterial;
import trustcenter.page.PlannedPage;
import trustcenter.page.SitePages;
import trustcenter.page.View;
import trustcenter.page.Workshop;
import trustcenter.reference.Reference;
import trustcenter.release.Release;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;
import trustcenter.render.TemplateRenderer;
import trustcenter.render.Theme;
import trustcenter.route.Routes;
import trustcenter.wording.Strings;
import trustcenter.wording.Wording;

/**
 * The stages of a build one by one, each over the whole of a site with releases. Each gives the
 * length of what it made, so that it can be seen to have made it. {@code StageBenchmarks} measures
 * them; this class needs no JMH, so that a test of the program can compile it.
 */
public final class Stages {
  private final Reference reference = Reference.builtIn();
  private final Path content;
  private final Path lists;
  private final List<String> texts;
  private final ReleaseStore store;
  private final Releases releases;
  private final TrustCenter model;
  private final Release latest;
  private final Routes routes;
  private final Map<Language, Strings> strings = new LinkedHashMap<>();
  private final Map<Language, List<WordedRelease>> changelog = new LinkedHashMap<>();
  private final List<ReleaseChanges> changes;
  private final TemplateRenderer renderer;
  private final Theme theme;
  private final List<Composed> composed;
  private final List<String> written;

  /** A page and its view record, ready for its template. */
  private record Composed(PlannedPage page, View view) {}

  /**
   * Prepares what each stage gets from those before it.
   *
   * @param site a folder that {@link BenchSite} wrote, with releases
   * @param scratch a folder for a copy of the site's lists
   */
  public Stages(Path site, Path scratch) throws IOException {
    content = site.resolve("content");
    lists = listsOf(content, scratch);
    texts = catalogues(content);
    store = ReleaseStore.ofContent(content);
    releases = store.read();
    latest = releases.latest().orElseThrow();
    model = latest.content();
    routes = new Routes(model.site());
    theme = Theme.builtIn();
    model.site().languages().forEach(each -> strings.put(each, theme.strings(each)));
    changes = ReleaseChanges.of(releases);
    strings.forEach((language, words) -> changelog.put(language, worded(words)));
    renderer = new TemplateRenderer(theme, strings);
    composed = SitePages.of(material()).stream().map(page -> new Composed(page, page.view().get())).toList();
    written = composed.stream().map(this::html).toList();
  }

  /** YAML: site and register become the model. */
  public long yaml() {
    return size(new ContentReader(reference).read(lists));
  }

  /** All of {@code content/} but the releases, Markdown and YAML, becomes the model. */
  public long content() {
    return size(new ContentReader(reference).read(content));
  }

  /** Markdown: the texts of all catalogues become outlines. */
  public long markdownToOutline() {
    OutlineReader reader = new OutlineReader();
    return texts.stream().mapToLong(text -> reader.read(text, 1).blocks().size()).sum();
  }

  /** Markdown: the texts of all catalogues become HTML. */
  public long markdownToHtml() {
    MarkdownRenderer blocks = renderer();
    return texts.stream().mapToLong(text -> blocks.blocks(text, "").value().length()).sum();
  }

  /** The finished pages of the root become the Markdown beside them. */
  public long pageToMarkdown() {
    return written.stream().mapToLong(html -> PageMarkdown.of(html, href -> href).length()).sum();
  }

  /** Snapshots: all releases are read, and their chain is proven. */
  public long snapshotRead() {
    return store.read().all().size();
  }

  /** Snapshots: the canonical file of the latest release. */
  public long snapshotWrite() {
    return store.file(latest.id(), Optional.empty(), Optional.empty(), Optional.empty(), model)
        .length;
  }

  /** Each release is compared with the one before it. */
  public long diff() {
    return ReleaseChanges.of(releases).stream().mapToLong(each -> each.changes().size()).sum();
  }

  /** What was found is worded, in each language. */
  public long changelog() {
    return strings.values().stream()
        .flatMap(words -> worded(words).stream())
        .mapToLong(each -> each.entries().size())
        .sum();
  }

  /** Facts become the view records of all pages at the root, with nothing known of their texts. */
  public long compose() {
    return SitePages.of(material()).stream().filter(page -> page.view().get() != null).count();
  }

  /** Templates: those view records become HTML. */
  public long template() {
    return composed.stream().mapToLong(each -> html(each).length()).sum();
  }

  /** All feeds and the calendar, in each language. */
  public long feed() {
    long length = 0;
    for (Map.Entry<Language, List<WordedRelease>> each : changelog.entrySet()) {
      Wording wording = wording(Optional.ofNullable(strings.get(each.getKey())).orElseThrow());
      Map<OutputPath, String> files =
          new Feeds(model.site(), routes, wording, each.getValue()).files();
      length += files.values().stream().mapToLong(String::length).sum();
    }
    return length;
  }

  private static long size(Content read) {
    return read.model().orElseThrow().register().entries().size();
  }

  private String html(Composed each) {
    return renderer.render(each.view(), each.page().language(), each.page().path());
  }

  private List<WordedRelease> worded(Strings words) {
    return WordedRelease.of(changes, wording(words), new Plain(renderer()));
  }

  private Wording wording(Strings words) {
    return new Wording(words, reference.countries());
  }

  private static MarkdownRenderer renderer() {
    return new MarkdownRenderer(
        new MarkdownParsers(), (file, written) -> Optional.of(written), TextLinks.NONE);
  }

  private PageMaterial material() {
    Look look =
        new ThemeReader(reference)
            .read(theme.defaultSettings(), Optional.empty(), name -> true)
            .look();
    LocalDate today = latest.date();
    Edition edition = new Edition.Current(latest);
    History history = History.of(releases);
    return new PageMaterial(
        model,
        reference,
        Workshop.open(),
        routes,
        look,
        strings,
        today,
        edition,
        releases,
        history,
        changelog);
  }

  /** What a build does for the changelog, too: the words of a text without its marks. */
  private record Plain(MarkdownRenderer renderer) implements PlainText {
    @Override
    public String ofInline(Markdown text) {
      return renderer.inline(text.source(), text.file()).text();
    }

    @Override
    public String ofBlocks(Markdown text) {
      return renderer.blocks(text.source(), text.file()).text().strip();
    }
  }

  /** The site without its catalogues and pages: lists only. */
  private static Path listsOf(Path content, Path scratch) throws IOException {
    Files.createDirectories(scratch);
    for (Path file : below(content, ".yaml")) {
      if (file.getParent().equals(content)) {
        Files.write(scratch.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    }
    return scratch;
  }

  /** The text of each catalogue behind its front matter. */
  private static List<String> catalogues(Path content) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : below(content.resolve("toms"), ".md")) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      texts.add(text.substring(text.indexOf("\n---\n", 3) + 5));
    }
    return texts;
  }

  private static List<Path> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
