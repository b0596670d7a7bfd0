package trustcenter.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.markdown.HeadingAnchors;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Catalogue;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.MeasureWalk;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Section;
import trustcenter.model.Site;
import trustcenter.model.TrustCenter;

/** The places inside Markdown documents that a link can lead to, in each language. */
final class Anchors {
  private final Map<String, Localised<Collection<String>>> byFile = new HashMap<>();

  private Anchors() {}

  /** The anchors of everything that could be read. */
  static Anchors of(Optional<TrustCenter> model) {
    Anchors anchors = new Anchors();
    model.ifPresent(anchors::collect);
    return anchors;
  }

  private void collect(TrustCenter model) {
    for (Catalogue catalogue : model.catalogues()) {
      add("toms/" + catalogue.id(), catalogue.body(), language -> catalogue(catalogue, language));
    }
    for (Agreement agreement : model.agreements()) {
      add(
          "agreements/" + agreement.id(),
          agreement.body(),
          language -> agreement(agreement.body().in(language).value()));
    }
    model.pages().forEach(page -> add("pages/" + page.id(), page.body()));
    model.updates().forEach(update -> add("updates/" + update.id(), update.body()));
  }

  private void add(String document, Localised<Markdown> body) {
    add(document, body, language -> HeadingAnchors.in(body.in(language).value().source()));
  }

  private void add(
      String document, Localised<?> body, Function<Language, Collection<String>> reading) {
    Map<Language, Collection<String>> anchors = new HashMap<>();
    body.values().keySet().forEach(language -> anchors.put(language, reading.apply(language)));
    byFile.put(document + ".md", new Localised<>(body.original(), anchors));
  }

  private static Collection<String> catalogue(Catalogue catalogue, Language language) {
    List<String> anchors = new ArrayList<>();
    sections(catalogue.body().in(language).value().sections(), anchors);
    new MeasureWalk(catalogue, language)
        .all()
        .forEach(found -> anchors.add(found.measure().anchor()));
    return anchors;
  }

  private static void sections(List<Section> sections, List<String> anchors) {
    for (Section section : sections) {
      anchors.add(section.anchor());
      sections(section.sections(), anchors);
    }
  }

  private static Collection<String> agreement(Agreement.Body body) {
    List<String> anchors = new ArrayList<>();
    for (Clause clause : body.clauses()) {
      anchors.add(clause.anchor());
      for (Provision provision : clause.provisions()) {
        if (provision instanceof Provision.Paragraph paragraph) {
          anchors.add(paragraph.anchor());
        } else if (provision instanceof Provision.Littera littera) {
          anchors.add(littera.anchor());
        }
      }
    }
    return anchors;
  }

  /** Reports a paragraph that the site's notice terms rest on, and that is not there. */
  void reportAuthority(Optional<TrustCenter> model, Source source) {
    model
        .map(TrustCenter::site)
        .ifPresent(
            site ->
                site.notice()
                    .flatMap(NoticeTerms::authority)
                    .ifPresent(authority -> reportAuthority(authority, site, source)));
  }

  private void reportAuthority(NoticeTerms.Authority authority, Site site, Source source) {
    String file = "agreements/" + authority.agreement() + ".md";
    Optional<Collection<String>> places = of(file, List.of(site.defaultLanguage()));
    String section = authority.section().orElse("");
    if (!section.isEmpty() && places.isPresent() && !places.get().contains(section)) {
      source.report(
          Code.UNKNOWN_ID,
          source.positions().span("site/notice/authority/section"),
          "content/" + file + " has no place `" + section + "`.",
          Values.meant(
              Nearest.to(section, places.get()),
              "write it as its page does: § 10 (2) is `p10-2`."));
    }
  }

  /**
   * The anchors that a link's target has for readers of the linking file; empty where they are not
   * known here.
   *
   * @param languages of the linking file: one, or those in which its words may be
   */
  Optional<Collection<String>> of(String file, List<Language> languages) {
    return Optional.ofNullable(byFile.get(file))
        .map(
            anchors -> {
              Collection<String> all = new TreeSet<>();
              languages.forEach(language -> all.addAll(anchors.in(language).value()));
              return all;
            });
  }
}
