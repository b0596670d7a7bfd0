package trustcenter.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import trustcenter.changelog.Announcements;
import trustcenter.markdown.MarkdownParsers;
import trustcenter.model.Language;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;
import trustcenter.release.Releases;
import trustcenter.route.ContentRoutes;
import trustcenter.route.Routes;
import trustcenter.wording.Strings;
import trustcenter.wording.Wording;

/** What all pages of a site are made of. */
public final class PageMaterial {
  private final TrustCenter model;
  private final Reference reference;
  private final Routes routes;
  private final ContentRoutes contentRoutes;
  private final LocalDate today;
  private final Edition edition;
  private final Releases releases;
  private final Announcements announcements;
  private final MarkdownParsers parsers = new MarkdownParsers();
  private final Map<Language, Wording> wordings;

  /**
   * @param strings the theme's words, for every language of the site
   * @param today the day for which the site is built: statuses depend on it
   * @param releases all of them; none for a version that stays, which knows of no other
   * @param announcements made until and with this edition
   */
  public PageMaterial(
      TrustCenter model,
      Reference reference,
      Routes routes,
      Map<Language, Strings> strings,
      LocalDate today,
      Edition edition,
      Releases releases,
      Announcements announcements) {
    this.model = model;
    this.reference = reference;
    this.routes = routes;
    this.contentRoutes = new ContentRoutes(model, routes);
    this.today = today;
    this.edition = edition;
    this.releases = releases;
    this.announcements = announcements;
    Map<Language, Wording> worded = new LinkedHashMap<>();
    strings.forEach(
        (language, words) -> worded.put(language, new Wording(words, reference.countries())));
    this.wordings = Collections.unmodifiableMap(worded);
  }

  TrustCenter model() {
    return model;
  }

  Reference reference() {
    return reference;
  }

  Routes routes() {
    return routes;
  }

  ContentRoutes contentRoutes() {
    return contentRoutes;
  }

  Edition edition() {
    return edition;
  }

  Releases releases() {
    return releases;
  }

  Announcements announcements() {
    return announcements;
  }

  LocalDate today() {
    return today;
  }

  MarkdownParsers parsers() {
    return parsers;
  }

  Wording wording(Language language) {
    return Optional.ofNullable(wordings.get(language)).orElseThrow();
  }
}
