package trustcenter.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import trustcenter.changelog.ChangeText;
import trustcenter.output.HeldFiles;
import trustcenter.output.OutputPath;
import trustcenter.page.Edition;
import trustcenter.page.PlannedPage;
import trustcenter.release.Digest;
import trustcenter.release.Release;
import trustcenter.release.ReleaseStore;
import trustcenter.render.TemplateRenderer;
import trustcenter.route.Routes;
import trustcenter.wording.Wording;

/**
 * One state of a site, each page of which is made when it is looked at. What is looked at is what a
 * build would write. Safe for use by several threads.
 */
public final class Preview {
  private final PlannedSite site;
  private final SitePlan plan;
  private final PageMaking making;
  private final Map<OutputPath, PlannedPage> pages = new HashMap<>();
  private final Map<OutputPath, PlannedPage> markdown = new HashMap<>();
  private final Map<OutputPath, byte[]> made = new ConcurrentHashMap<>();
  private final HeldFiles assets = new HeldFiles();
  private final HeldFiles others = new HeldFiles();
  private final String assetsDigest;
  private boolean hasOthers;

  /**
   * A page in the two states of a site.
   *
   * @param draft at the root; empty where the working content has no such page
   * @param released in the last release; empty where that has none
   */
  public record Twins(Optional<OutputPath> draft, Optional<OutputPath> released) {}

  Preview(PlannedSite site, SitePlan plan, TemplateRenderer renderer) {
    this.site = site;
    this.plan = plan;
    this.making = new PageMaking(renderer, plan.pages(), Progress.NONE);
    for (PlannedPage page : plan.pages()) {
      pages.put(page.path(), page);
      if (page.asMarkdown()) {
        markdown.put(Routes.markdown(page.path()), page);
      }
    }
    new ExtraFiles(site, plan, assets, Progress.NONE).writeAssets();
    this.assetsDigest = digestOfAssets();
  }

  private String digestOfAssets() {
    StringBuilder digests = new StringBuilder();
    for (String name : plan.setting().theme().assets()) {
      assets
          .bytes(new OutputPath(name))
          .ifPresent(bytes -> digests.append(name).append(Digest.of(bytes)));
    }
    return Digest.of(digests.toString().getBytes(UTF_8)).hex();
  }

  /** Where the site will stand on its host, for instance {@code /trust/}. */
  public String basePath() {
    return plan.routes().basePath();
  }

  /**
   * A file of the site; empty where it has none of that name.
   *
   * @throws trustcenter.render.ThemeException where a template is wrong
   */
  public Optional<byte[]> file(OutputPath path) {
    PlannedPage page = pages.get(path);
    if (page != null) {
      return Optional.of(made.computeIfAbsent(path, each -> making.html(page).utf8()).clone());
    }
    PlannedPage beside = markdown.get(path);
    if (beside != null) {
      return Optional.of(making.markdown(beside, making.html(beside).html()).getBytes(UTF_8));
    }
    return assets.bytes(path).or(() -> others().bytes(path));
  }

  /**
   * A word for what a visitor of a page sees: the same for as long as the page and the theme's
   * files are the same; empty where there is no such page.
   */
  public Optional<String> digest(OutputPath path) {
    return pages.containsKey(path)
        ? file(path)
            .map(bytes -> Digest.of((assetsDigest + Digest.of(bytes)).getBytes(UTF_8)).hex())
        : Optional.empty();
  }

  /** Feeds, tables and the like are made all at once, when the first of them is asked for. */
  private synchronized HeldFiles others() {
    if (!hasOthers) {
      new ExtraFiles(site, plan, others, Progress.NONE).writeOthers();
      hasOthers = true;
    }
    return others;
  }

  /** The last release, if there is one. */
  public Optional<String> released() {
    return plan.releases().latest().map(latest -> latest.id().toString());
  }

  /** What the root has that the last release has not, in words; empty where nothing differs. */
  public String changes() {
    Optional<Release> latest = plan.releases().latest();
    if (latest.isEmpty() || !(plan.edition() instanceof Edition.Draft)) {
      return "";
    }
    Wording wording =
        new Wording(
            plan.strings(plan.root().site().defaultLanguage()),
            plan.setting().reference().countries());
    return new ChangeText(wording)
        .plain(
            DiffRun.entries(
                wording,
                latest.get(),
                ReleaseStore.releasable(plan.root()),
                plan.setting().today()));
  }

  /** Where a page stands as it is written now, and as it was released. */
  public Twins twins(OutputPath path) {
    PlannedPage page = pages.get(path);
    if (page == null) {
      return new Twins(Optional.empty(), Optional.empty());
    }
    Optional<OutputPath> draft =
        Optional.of(plan.routes().pathToday(page.destination(), page.language()));
    Optional<OutputPath> released =
        plan.releases()
            .latest()
            .map(
                latest ->
                    Routes.ofVersion(latest.content().site(), latest.id().toString())
                        .path(page.destination(), page.language()));
    return new Twins(draft.filter(pages::containsKey), released.filter(pages::containsKey));
  }
}
