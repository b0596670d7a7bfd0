package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.changelog.TextAges;
import trustcenter.markdown.Html;
import trustcenter.model.Agreement;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.MeasureWalk;
import trustcenter.model.Section;
import trustcenter.page.CatalogueViews.BlockView;
import trustcenter.page.CatalogueViews.CatalogueView;
import trustcenter.page.CatalogueViews.Mark;
import trustcenter.page.CatalogueViews.MeasureView;
import trustcenter.page.CatalogueViews.SectionView;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/** Makes the page of one catalogue, and its measures wherever they are shown. */
final class CatalogueComposer {
  private static final Html NONE = new Html("");

  private final PageSetting page;
  private final Catalogue catalogue;
  private final Localised.Said<Catalogue.Body> body;
  private final String bodyLanguage;
  private final AgeWording ages;

  CatalogueComposer(PageSetting page, Catalogue catalogue) {
    this.page = page;
    this.catalogue = catalogue;
    this.body = catalogue.body().in(page.language());
    this.bodyLanguage = body.language().equals(page.language()) ? "" : body.language().tag();
    this.ages = new AgeWording(page, TextAges.Document.of(catalogue, body.language()));
  }

  CatalogueView catalogue() {
    Said title = page.said(catalogue.title());
    Link parent = page.link(new Destination.Catalogues(), "", new Said(page.text("nav.toms"), ""));
    String description =
        page.text("catalogue.description", page.party(catalogue.issuer()).label().text());
    return new CatalogueView(
        new FrameComposer(page).frame(title.text(), description, List.of(parent)),
        title,
        page.spelledOut(page.party(catalogue.issuer())),
        catalogue.covers().stream().map(page::party).map(page::spelledOut).toList(),
        page.said(catalogue.annex().map(Catalogue.AnnexOf::label)),
        catalogue
            .annex()
            .flatMap(Catalogue.AnnexOf::agreement)
            .flatMap(page.model()::agreement)
            .map(this::agreement)
            .map(page::spelledOut)
            .orElse(Link.NONE),
        page.wording().partial(catalogue.asOf()),
        page.wording().day(catalogue.reviewed()),
        page.spelledOut(ages.published()),
        catalogue.legalBasis().in(page.language()).value(),
        products(),
        scopes(),
        bodyLanguage,
        blocks(body.value().intro()),
        body.value().sections().stream().map(this::section).toList(),
        new MeasureWalk(catalogue, page.language()).all().size());
  }

  private Link agreement(Agreement agreement) {
    return page.link(new Destination.OfAgreement(agreement.id()), "", page.said(agreement.title()));
  }

  private List<Said> products() {
    return page.model().site().products().stream()
        .filter(product -> catalogue.products().contains(product.id()))
        .map(product -> page.said(product.name()))
        .toList();
  }

  private List<CatalogueViews.Scope> scopes() {
    return catalogue.scopes().stream()
        .map(
            scope ->
                new CatalogueViews.Scope(
                    page.said(scope.label()),
                    scope
                        .dataCenter()
                        .map(this::dataCenter)
                        .map(page::spelledOut)
                        .orElse(Link.NONE)))
        .toList();
  }

  private Link dataCenter(trustcenter.model.DataCenterId id) {
    Said name =
        page.model()
            .dataCenter(id)
            .map(center -> page.said(center.name()))
            .orElse(PageSetting.name(id.value()));
    return page.link(new Destination.OfDataCenter(id), "", name);
  }

  private SectionView section(Section section) {
    return new SectionView(
        section.anchor(),
        Math.min(6, Math.max(2, section.level())),
        page.inline(section.heading()),
        page.inline(section.heading()).text(),
        section.scope().isPresent(),
        section.controls().stream().map(id -> page.text("control." + id)).toList(),
        section.goals().stream().map(id -> page.text("goal." + id)).toList(),
        blocks(section.blocks()),
        section.sections().stream().map(this::section).toList());
  }

  private List<BlockView> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private BlockView block(Block block) {
    if (block instanceof Block.Items items) {
      List<MeasureView> measures = items.measures().stream().map(this::measure).toList();
      return new BlockView("list", NONE, items.ordered(), items.start(), measures);
    }
    if (block instanceof Block.Paragraph paragraph) {
      return new BlockView("paragraph", NONE, false, 1, List.of(measure(paragraph.measure())));
    }
    Markdown text = ((Block.Prose) block).text();
    return new BlockView("prose", page.passage(text), false, 1, List.of());
  }

  MeasureView measure(Measure measure) {
    return new MeasureView(
        measure.anchor(),
        page.href(new Destination.OfCatalogue(catalogue.id()), measure.anchor()),
        page.inline(measure.text()),
        bodyLanguage,
        marks(measure),
        blocks(measure.more()));
  }

  private List<Mark> marks(Measure measure) {
    List<Mark> marks = marks(measure.terms());
    Link since = ages.since(measure.text());
    if (!since.isEmpty()) {
      mark(marks, "reads-so-since", since);
    }
    return marks;
  }

  private List<Mark> marks(Measure.Terms terms) {
    List<Mark> marks = new ArrayList<>();
    terms
        .scope()
        .flatMap(catalogue::scope)
        .ifPresent(scope -> mark(marks, "scope", page.said(scope.label()).text()));
    terms
        .responsibility()
        .ifPresent(who -> mark(marks, "responsibility", page.text("responsibility." + who.word())));
    terms
        .availability()
        .ifPresent(how -> mark(marks, "availability", page.text("availability." + how.word())));
    terms.dataCenter().map(this::dataCenter).ifPresent(link -> mark(marks, "data-center", link));
    terms
        .certificate()
        .flatMap(page.model()::certificate)
        .map(new CertificateWording(page)::link)
        .ifPresent(link -> mark(marks, "certificate", link));
    terms
        .since()
        .ifPresent(
            day ->
                mark(marks, "since", page.text("measure.since", page.wording().day(day).text())));
    terms
        .until()
        .ifPresent(
            day ->
                mark(marks, "until", page.text("measure.until", page.wording().day(day).text())));
    terms
        .references()
        .forEach(
            (key, value) -> mark(marks, "reference", page.text("reference." + key) + " " + value));
    return marks;
  }

  private static void mark(List<Mark> marks, String kind, String label) {
    marks.add(new Mark(kind, label, ""));
  }

  private static void mark(List<Mark> marks, String kind, Link link) {
    marks.add(new Mark(kind, link.label().text(), link.href()));
  }

  /** The catalogue at a glance, for the list of all. */
  CatalogueViews.Card card() {
    return new CatalogueViews.Card(
        page.link(new Destination.OfCatalogue(catalogue.id()), "", page.said(catalogue.title())),
        page.party(catalogue.issuer()),
        catalogue.covers().stream().map(page::party).toList(),
        Optional.of(page.said(catalogue.annex().map(Catalogue.AnnexOf::label)))
            .map(Said::text)
            .orElse(""),
        page.wording().partial(catalogue.asOf()),
        page.wording().day(catalogue.reviewed()),
        new MeasureWalk(catalogue, page.language()).all().size());
  }
}
