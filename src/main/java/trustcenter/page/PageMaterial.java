package trustcenter.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import trustcenter.changelog.History;
import trustcenter.changelog.WordedRelease;
import trustcenter.markdown.Html;
import trustcenter.model.Language;
import trustcenter.model.Look;
import trustcenter.model.Markdown;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;
import trustcenter.release.Releases;
import trustcenter.route.ContentRoutes;
import trustcenter.route.Destination;
import trustcenter.route.Routes;
import trustcenter.wording.Strings;
import trustcenter.wording.Wording;

/** What all pages of a site are made of. */
public final class PageMaterial {
  private final TrustCenter model;
  private final Reference reference;
  private final Routes routes;
  private final Look look;
  private final ContentRoutes contentRoutes;
  private final LocalDate today;
  private final Edition edition;
  private final Releases releases;
  private final History history;
  private final Workshop workshop;
  private final Map<Language, Wording> wordings;
  private final Map<Language, List<WordedRelease>> changes;
  private final Map<Language, List<SearchEntry>> searchEntries = new ConcurrentHashMap<>();
  private final Map<Markdown, List<SearchText.Part>> searchParts = new ConcurrentHashMap<>();

  /**
   * @param workshop of all pages that are made together
   * @param strings the theme's words, for every language of the site
   * @param today the day for which the site is built: statuses depend on it
   * @param releases all of them; none for a version that stays, which knows of no other
   * @param history what is known of the releases until and with this edition
   * @param changes of each release, oldest first, in every language; none for a version that stays
   */
  public PageMaterial(
      TrustCenter model,
      Reference reference,
      Workshop workshop,
      Routes routes,
      Look look,
      Map<Language, Strings> strings,
      LocalDate today,
      Edition edition,
      Releases releases,
      History history,
      Map<Language, List<WordedRelease>> changes) {
    this.model = model;
    this.reference = reference;
    this.workshop = workshop;
    this.routes = routes;
    this.look = look;
    this.contentRoutes = new ContentRoutes(model, routes);
    this.today = today;
    this.edition = edition;
    this.releases = releases;
    this.history = history;
    this.changes = Map.copyOf(changes);
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

  Look look() {
    return look;
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

  History history() {
    return history;
  }

  /** What each release changed, oldest first, in a language; none in a version that stays. */
  List<WordedRelease> changes(Language language) {
    return changes.getOrDefault(language, List.of());
  }

  LocalDate today() {
    return today;
  }

  Workshop workshop() {
    return workshop;
  }

  /** What can be found in a language; its texts are read once, for the page and for the list. */
  List<SearchEntry> searchEntries(Language language) {
    return searchEntries.computeIfAbsent(
        language,
        each -> new SearchEntries(new PageSetting(this, new Destination.Search(), each)).all());
  }

  /** The parts of a text; one that has no translation is read once for all languages. */
  List<SearchText.Part> searchParts(Markdown text, Function<Markdown, Html> reading) {
    return searchParts.computeIfAbsent(text, each -> SearchText.parts(reading.apply(each)));
  }

  Wording wording(Language language) {
    return Optional.ofNullable(wordings.get(language)).orElseThrow();
  }
}
