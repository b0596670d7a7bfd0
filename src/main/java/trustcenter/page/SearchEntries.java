package trustcenter.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import trustcenter.model.Certificate;
import trustcenter.model.DataCenter;
import trustcenter.model.DocumentFile;
import trustcenter.model.Fact;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Page;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;
import trustcenter.model.TrustCenter;
import trustcenter.model.Update;
import trustcenter.page.SearchEntry.Listing;
import trustcenter.page.View.Link;
import trustcenter.page.View.Rich;
import trustcenter.page.View.Said;
import trustcenter.release.Release;
import trustcenter.route.Destination;

/**
 * Everything that can be found on the site, in reading order: each page, and each place on it that
 * has an address of its own.
 */
final class SearchEntries {
  private final PageSetting page;
  private final TrustCenter model;
  private final List<SearchEntry> entries = new ArrayList<>();

  /**
   * @param page the search page, from which links lead
   */
  SearchEntries(PageSetting page) {
    this.page = page;
    this.model = page.model();
  }

  List<SearchEntry> all() {
    part(true, new Destination.Overview(), "nav.overview", "");
    boolean catalogues = !model.catalogues().isEmpty();
    part(catalogues, new Destination.Catalogues(), "nav.toms", "");
    part(catalogues, new Destination.Controls(), "controls.title", "");
    TextEntries texts = new TextEntries(page);
    model.catalogues().forEach(each -> entries.addAll(texts.of(each)));
    register();
    part(!model.dataCenters().isEmpty(), new Destination.DataCenters(), "nav.data-centers", "");
    model.dataCenters().forEach(this::dataCenter);
    certificates();
    part(!model.agreements().isEmpty(), new Destination.Agreements(), "nav.agreements", "");
    model.agreements().forEach(each -> entries.addAll(texts.of(each)));
    documents();
    part(!model.updates().isEmpty(), new Destination.Updates(), "nav.updates", "");
    model.updates().forEach(this::update);
    releases();
    formerSubprocessors();
    contacts();
    model.pages().forEach(this::free);
    return List.copyOf(entries);
  }

  /** A page that the theme names. */
  private void part(boolean exists, Destination there, String key, String text) {
    if (exists) {
      add(there, new Said(page.text(key), ""), "", text, "");
    }
  }

  /** A page. */
  private void add(
      Destination there, Said title, String context, String text, String textLanguage) {
    Link link = page.link(there, "", title);
    String language = text.isEmpty() ? title.language() : textLanguage;
    entries.add(
        new SearchEntry(link, "", title.text(), context, text, language, Listing.UNDER_ITS_LETTER));
  }

  /** A place on a page. */
  private void place(Link there, String anchor, Said title, String context, String text) {
    entries.add(
        new SearchEntry(
            there,
            "#" + anchor,
            title.text(),
            context,
            text,
            title.language(),
            Listing.UNDER_ITS_LETTER));
  }

  private void register() {
    Register register = model.register();
    if (!SitePages.hasRegister(model)) {
      return;
    }
    Said title =
        register.title().map(page::said).orElse(new Said(page.text("nav.subprocessors"), ""));
    Rich intro = page.blocks(register.intro());
    add(new Destination.Subprocessors(), title, "", SearchText.of(intro.html()), intro.language());
    register.entries().forEach(this::subprocessor);
  }

  private void subprocessor(Subprocessor entry) {
    EngagementWording wording = new EngagementWording(page);
    List<String> words = new ArrayList<>();
    entry.brand().ifPresent(words::add);
    words.addAll(entry.formerly());
    Said purpose = page.said(entry.purpose());
    boolean own = !purpose.isEmpty() && purpose.language().isEmpty();
    String kind = page.text("nav.subprocessors");
    words.add(own ? "" : purpose.text());
    words.add(wording.statusLabel(entry));
    words.addAll(entry.address());
    words.add(wording.country(entry));
    wording.data(entry.data()).forEach(data -> words.add(data.text()));
    wording.data(entry.dataSubjects()).forEach(data -> words.add(data.text()));
    for (RegisterViews.Location place : wording.locations(entry)) {
      words.add(place.place().text());
      words.add(place.region().text());
      words.add(place.activity().text());
      words.add(place.mechanism());
    }
    words.add(page.said(entry.group()).text());
    words.add(page.said(entry.condition()).text());
    words.add(SearchText.of(page.blocks(entry.notes()).html()));
    add(
        new Destination.OfSubprocessor(entry.id()),
        PageSetting.name(entry.name()),
        own ? kind + ": " + SearchText.line(purpose.text()) : kind,
        line(words),
        "");
  }

  private static String line(List<String> words) {
    return words.stream()
        .map(SearchText::line)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void dataCenter(DataCenter center) {
    Destination there = new Destination.OfDataCenter(center.id());
    Said name = page.said(center.name());
    List<String> words = new ArrayList<>();
    center.operator().ifPresent(operator -> words.add(page.party(operator).label().text()));
    words.addAll(center.address());
    words.add(page.said(center.city()).text());
    center.country().ifPresent(country -> words.add(page.wording().country(country)));
    add(there, name, page.text("nav.data-centers"), line(words), name.language());
    Link link = page.link(there, "", name);
    FactWording wording = new FactWording(page);
    for (Fact fact : center.facts()) {
      DataCenterViews.Fact said = wording.fact(fact);
      List<String> values = said.values().stream().map(Said::text).toList();
      Said label = new Said(said.label(), "");
      place(link, said.anchor(), label, page.text("area." + fact.area()), line(values));
    }
    for (DataCenterViews.Other other : DataCenterComposer.others(page, center)) {
      String value = SearchText.line(other.value().text());
      place(link, other.anchor(), other.label(), page.text("area.other"), value);
    }
    String notes = SearchText.of(page.blocks(center.notes()).html());
    if (!notes.isEmpty()) {
      place(link, "notes", new Said(page.text("field.notes"), ""), "", notes);
    }
  }

  private void certificates() {
    Destination there = new Destination.Certificates();
    part(!model.certificates().isEmpty(), there, "nav.certificates", "");
    Link link = page.link(there, "", new Said(page.text("nav.certificates"), ""));
    CertificateWording wording = new CertificateWording(page);
    for (Certificate each : model.certificates()) {
      CertificateViews.Entry said = wording.entry(each);
      List<String> words = new ArrayList<>();
      words.add(said.scheme());
      words.addAll(List.of(said.version(), said.issuer(), said.number(), said.stateLabel()));
      words.add(said.holder().label().text());
      said.dataCenters().forEach(center -> words.add(center.label().text()));
      place(link, said.anchor(), wording.link(each).label(), "", line(words));
    }
  }

  private void documents() {
    Destination there = new Destination.Documents();
    part(!model.documents().isEmpty(), there, "nav.documents", "");
    Link link = page.link(there, "", new Said(page.text("nav.documents"), ""));
    for (DocumentFile each : model.documents()) {
      List<String> words = List.of(page.said(each.kind()).text(), each.file());
      place(link, each.id().value(), page.said(each.title()), "", line(words));
    }
  }

  private void update(Update update) {
    text(
        new Destination.OfUpdate(update.id()),
        page.said(update.title()),
        page.text("update." + update.kind().word())
            + ", "
            + page.wording().day(update.date()).text(),
        update.body());
  }

  private void free(Page free) {
    text(new Destination.OfPage(free.id()), page.said(free.title()), "", free.body());
  }

  /** A page of one text, with its headings. */
  private void text(Destination there, Said title, String context, Localised<Markdown> body) {
    Localised.Said<Markdown> said = body.in(page.language());
    String language = page.label(said.language());
    Link link = page.link(there, "", title);
    for (SearchText.Part part : page.material().searchParts(said.value(), page::blocks)) {
      if (part.anchor().isEmpty()) {
        add(there, title, context, part.text(), language);
      } else {
        Said heading = new Said(part.heading(), language);
        place(link, part.anchor(), heading, "", part.text());
      }
    }
  }

  private void releases() {
    List<Release> releases = page.material().releases().all();
    part(!releases.isEmpty(), new Destination.Changelog(), "nav.changelog", "");
    part(!releases.isEmpty(), new Destination.Versions(), "nav.versions", "");
    String how = page.text("subscribe.lead") + " " + page.text("subscribe.calendar.text");
    part(!releases.isEmpty(), new Destination.Subscribe(), "nav.subscribe", how);
    page.material()
        .changes(page.language())
        .forEach(
            worded -> {
              Release release = worded.release();
              String day = page.wording().day(release.date()).text();
              List<String> words = new ArrayList<>();
              words.add(release.id().toString());
              words.add(page.said(release.title()).text());
              words.add(page.said(release.note()).text());
              Said title = new Said(page.text("release.title", day), "");
              Link link = page.link(new Destination.OfRelease(release.id().toString()), "", title);
              // The changelog, which the alphabetical index has, lists them by date.
              entries.add(
                  new SearchEntry(
                      link,
                      "",
                      title.text(),
                      page.text("nav.changelog"),
                      line(words),
                      "",
                      Listing.LEFT_OUT));
            });
  }

  /** Those that a release has and the register has no more; their addresses still answer. */
  private void formerSubprocessors() {
    Map<SubprocessorId, Subprocessor> former = new LinkedHashMap<>();
    for (Release release : page.material().releases().all()) {
      if (release.content().site().languages().contains(page.language())) {
        release.content().register().entries().forEach(each -> former.put(each.id(), each));
      }
    }
    model.register().entries().forEach(each -> former.remove(each.id()));
    String context = page.text("nav.subprocessors") + ": " + page.text("search.former");
    former.forEach(
        (id, entry) -> {
          Said purpose = page.said(entry.purpose());
          add(
              new Destination.OfSubprocessor(id),
              PageSetting.name(entry.name()),
              context,
              purpose.text(),
              purpose.language());
        });
  }

  private void contacts() {
    Destination there = new Destination.Contacts();
    part(true, there, "nav.contacts", "");
    Link link = page.link(there, "", new Said(page.text("nav.contacts"), ""));
    ContactsComposer composer = new ContactsComposer(page);
    ContactViews.Organisation own = composer.organisation();
    List<String> words = new ArrayList<>(List.of(own.brand(), own.country()));
    words.addAll(own.address());
    words.addAll(own.management());
    words.addAll(List.of(own.register(), own.vatId(), own.businessId()));
    own.notices().forEach(notice -> words.add(notice.text()));
    place(link, "organisation", PageSetting.name(own.name()), "", line(words));
    for (ContactViews.Contact each : composer.all()) {
      List<String> who = new ArrayList<>(List.of(each.person(), each.organisation()));
      who.addAll(each.address());
      Optional.of(each.phone()).map(Link::label).map(Said::text).ifPresent(who::add);
      Optional.of(each.email()).map(Link::label).map(Said::text).ifPresent(who::add);
      place(link, each.anchor(), new Said(each.role(), ""), "", line(who));
    }
  }
}
