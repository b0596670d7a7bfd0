package trustcenter.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.changelog.History;
import trustcenter.changelog.WordedRelease;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Language;
import trustcenter.model.Look;
import trustcenter.model.TrustCenter;
import trustcenter.page.Edition;
import trustcenter.page.PageMaterial;
import trustcenter.page.PlannedPage;
import trustcenter.page.SitePages;
import trustcenter.page.WithdrawnPages;
import trustcenter.page.Workshop;
import trustcenter.reference.Reference;
import trustcenter.release.Release;
import trustcenter.release.Releases;
import trustcenter.render.Theme;
import trustcenter.route.Routes;
import trustcenter.wording.Strings;

/**
 * Which pages a site will have, and from which state of the content: the latest release at the
 * root, every release below {@code versions/}; the working content at the root where nothing was
 * released, or where a draft is asked for.
 *
 * @param root the content at the root
 * @param strings of every language of the root and of all releases
 * @param material what the pages of the root are made of
 * @param versions those of the pages that show a release as it was published
 * @param diagnostics addresses that collide, changes that are not released
 */
record SitePlan(
    Setting setting,
    TrustCenter root,
    Edition edition,
    Routes routes,
    Releases releases,
    Map<Language, Strings> strings,
    Map<Language, List<WordedRelease>> changelog,
    PageMaterial material,
    List<PlannedPage> pages,
    Map<Release, List<PlannedPage>> versions,
    List<Diagnostic> diagnostics) {
  SitePlan {
    pages = List.copyOf(pages);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The theme's words in a language of the site. */
  Strings strings(Language language) {
    return Optional.ofNullable(strings.get(language)).orElseThrow();
  }

  /** What each release changed, in a language of the site. */
  List<WordedRelease> changelog(Language language) {
    return Optional.ofNullable(changelog.get(language)).orElseThrow();
  }

  static SitePlan of(Shown shown, Past past, Setting setting, Progress progress) {
    Reference reference = setting.reference();
    Releases releases = past.releases();
    Edition edition = shown.edition();
    TrustCenter root = shown.root();
    Map<Language, Strings> strings = strings(setting.theme(), root, releases);
    Map<Language, List<WordedRelease>> changelog = new LinkedHashMap<>();
    progress.in(
        Stage.CHANGES,
        () ->
            strings.forEach(
                (language, words) -> changelog.put(language, past.changes(words, reference))));
    Routes routes = new Routes(root.site());
    PageMaterial material =
        new PageMaterial(
            root,
            reference,
            setting.workshop(),
            routes,
            setting.look(),
            strings,
            setting.today(),
            edition,
            releases,
            past.history(),
            changelog);
    List<PlannedPage> pages = new ArrayList<>();
    Map<Release, List<PlannedPage>> versions = new LinkedHashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    progress.in(
        Stage.PLAN,
        () -> {
          pages.addAll(SitePages.of(material));
          Map<Release, List<PlannedPage>> archived = past.versions(setting, strings);
          versions.putAll(archived);
          pages.addAll(WithdrawnPages.of(material, List.copyOf(pages), versions));
          found.addAll(
              past.collisions(
                  new Addresses(
                      pages.stream().map(Addresses.OfPage::of).toList(),
                      archived,
                      releases,
                      root.site(),
                      root.documents(),
                      setting.theme().assets())));
          versions.values().forEach(pages::addAll);
        });
    shown.unreleased().ifPresent(found::add);
    return new SitePlan(
        setting, root, edition, routes, releases, strings, changelog, material, pages, versions,
        found);
  }

  private static Map<Language, Strings> strings(Theme theme, TrustCenter root, Releases releases) {
    Set<Language> languages = new LinkedHashSet<>(root.site().languages());
    releases.all().forEach(release -> languages.addAll(release.content().site().languages()));
    Map<Language, Strings> strings = new LinkedHashMap<>();
    languages.forEach(language -> strings.put(language, theme.strings(language)));
    return strings;
  }

  /**
   * The pages of each release: a function of its content, the theme and this program, and of
   * nothing later.
   */
  static Map<Release, List<PlannedPage>> versions(
      Releases releases,
      Reference reference,
      Workshop workshop,
      Look look,
      Map<Language, Strings> strings) {
    Map<Release, List<PlannedPage>> versions = new LinkedHashMap<>();
    History history = History.none();
    for (Release release : releases.all()) {
      history = history.with(release);
      Routes routes = Routes.ofVersion(release.content().site(), release.id().toString());
      versions.put(
          release,
          SitePages.of(
              new PageMaterial(
                  release.content(),
                  reference,
                  workshop,
                  routes,
                  look,
                  strings,
                  release.date(),
                  new Edition.Archived(release),
                  Releases.none(),
                  history,
                  Map.of())));
    }
    return versions;
  }
}
