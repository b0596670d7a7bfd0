package trustcenter.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.changelog.Announcements;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.model.Language;
import trustcenter.model.TrustCenter;
import trustcenter.page.Edition;
import trustcenter.page.PageMaterial;
import trustcenter.page.PlannedPage;
import trustcenter.page.SitePages;
import trustcenter.page.WithdrawnPages;
import trustcenter.reference.Reference;
import trustcenter.release.Release;
import trustcenter.release.ReleaseStore;
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
 * @param diagnostics addresses that collide, changes that are not released
 */
record SitePlan(
    TrustCenter root,
    Edition edition,
    Routes routes,
    Releases releases,
    Map<Language, Strings> strings,
    List<PlannedPage> pages,
    List<Diagnostic> diagnostics) {
  SitePlan {
    pages = List.copyOf(pages);
    diagnostics = List.copyOf(diagnostics);
  }

  static SitePlan of(
      TrustCenter working,
      Releases releases,
      BuildRequest request,
      Reference reference,
      Theme theme,
      LocalDate today) {
    int changes = changes(working, releases);
    Edition edition = edition(releases, request.draft(), changes);
    TrustCenter root = root(working, edition, request);
    Map<Language, Strings> strings = strings(theme, root, releases);
    Routes routes = new Routes(root.site());
    PageMaterial material =
        new PageMaterial(
            root, reference, routes, strings, today, edition, releases, announcements(releases));
    List<PlannedPage> pages = new ArrayList<>(SitePages.of(material));
    Map<Release, List<PlannedPage>> versions = versions(releases, reference, strings);
    pages.addAll(WithdrawnPages.of(material, pages, versions));
    versions.values().forEach(pages::addAll);
    List<Diagnostic> found = new ArrayList<>(Collisions.in(pages, root.documents(), routes));
    if (changes > 0 && edition instanceof Edition.Current current) {
      found.add(unreleased(changes, current.release()));
    }
    return new SitePlan(root, edition, routes, releases, strings, pages, found);
  }

  private static int changes(TrustCenter working, Releases releases) {
    return releases
        .latest()
        .map(latest -> latest.content().equals(ReleaseStore.releasable(working)) ? 0 : 1)
        .orElse(0);
  }

  private static Edition edition(Releases releases, boolean draft, int changes) {
    Optional<Release> latest = releases.latest();
    if (latest.isEmpty()) {
      return new Edition.Unreleased();
    }
    return draft && changes > 0
        ? new Edition.Draft(latest.get(), changes)
        : new Edition.Current(latest.get());
  }

  /** A release with the pages and updates of the working content, which are outside of releases. */
  private static TrustCenter root(TrustCenter working, Edition edition, BuildRequest request) {
    if (!(edition instanceof Edition.Current current)) {
      return working;
    }
    TrustCenter released = current.release().content().with(working.updates(), working.pages());
    return request.baseUrl().map(url -> released.on(released.site().at(url))).orElse(released);
  }

  private static Announcements announcements(Releases releases) {
    Announcements announcements = Announcements.none();
    for (Release release : releases.all()) {
      announcements = announcements.with(release);
    }
    return announcements;
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
      Releases releases, Reference reference, Map<Language, Strings> strings) {
    Map<Release, List<PlannedPage>> versions = new LinkedHashMap<>();
    Announcements announcements = Announcements.none();
    for (Release release : releases.all()) {
      announcements = announcements.with(release);
      Routes routes = Routes.ofVersion(release.content().site(), release.id().toString());
      versions.put(
          release,
          SitePages.of(
              new PageMaterial(
                  release.content(),
                  reference,
                  routes,
                  strings,
                  release.date(),
                  new Edition.Archived(release),
                  Releases.none(),
                  announcements)));
    }
    return versions;
  }

  private static Diagnostic unreleased(int changes, Release latest) {
    return Diagnostic.of(
        Code.UNRELEASED_CHANGES,
        Span.ofFile("content/releases/" + latest.id() + ".json"),
        "the content has "
            + changes
            + (changes == 1 ? " change" : " changes")
            + " since the release "
            + latest.id()
            + ", which the site does not show.",
        "publish them with `trustcenter release`, or look at them with `build --draft`.");
  }
}
