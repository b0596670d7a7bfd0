package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import trustcenter.changelog.TextAges;
import trustcenter.markdown.Html;
import trustcenter.markdown.MarkdownRenderer;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Annex;
import trustcenter.model.Agreement.AnnexContent;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Agreement.Territory;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.page.AgreementViews.AgreementView;
import trustcenter.page.AgreementViews.AgreementsView;
import trustcenter.page.AgreementViews.Card;
import trustcenter.page.AgreementViews.Clause;
import trustcenter.page.View.Link;
import trustcenter.page.View.Row;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/** Makes the pages of agreements. */
final class AgreementComposer {
  private final PageSetting page;

  AgreementComposer(PageSetting page) {
    this.page = page;
  }

  AgreementsView all() {
    String description =
        page.text("agreements.description", page.model().site().organisation().name());
    List<Card> cards = page.model().agreements().stream().map(this::card).toList();
    return new AgreementsView(
        new FrameComposer(page).frame(page.text("nav.agreements"), description, List.of()), cards);
  }

  private Card card(Agreement agreement) {
    Link link =
        page.link(new Destination.OfAgreement(agreement.id()), "", page.said(agreement.title()));
    int clauses = agreement.body().in(page.language()).value().clauses().size();
    return new Card(link, page.wording().partial(agreement.asOf()), clauses, annexes(agreement));
  }

  AgreementView one(Agreement agreement) {
    Said title = page.said(agreement.title());
    Localised.Said<Agreement.Body> body = agreement.body().in(page.language());
    MarkdownRenderer text = page.linking(new AgreementLinks(page).in(agreement));
    AgeWording ages = new AgeWording(page, TextAges.Document.of(agreement, body.language()));
    Link parent =
        page.link(new Destination.Agreements(), "", new Said(page.text("nav.agreements"), ""));
    String description =
        page.text("agreement.description", page.model().site().organisation().name());
    return new AgreementView(
        new FrameComposer(page).frame(title.text(), description, List.of(parent)),
        title,
        page.wording().partial(agreement.asOf()),
        page.spelledOut(ages.published()),
        facts(agreement),
        annexes(agreement),
        body.language().equals(page.language()) ? "" : body.language().tag(),
        body.value().preamble().stream()
            .map(each -> text.passage(each.source(), each.file()))
            .toList(),
        body.value().clauses().stream().map(each -> clause(each, text, ages)).toList());
  }

  private List<Row> facts(Agreement agreement) {
    List<Row> rows = new ArrayList<>();
    List<String> authorisation =
        agreement.authorisation().stream()
            .map(each -> page.text("authorisation." + each.word()))
            .toList();
    row(rows, "agreement.authorisation", authorisation);
    row(
        rows,
        "agreement.objection-period",
        agreement.objectionPeriod().map(page.wording()::period).stream().toList());
    row(rows, "agreement.territory", agreement.territory().stream().map(this::territory).toList());
    row(
        rows,
        "agreement.governing-law",
        agreement.governingLaw().map(page.wording()::country).stream().toList());
    return rows;
  }

  private void row(List<Row> rows, String key, List<String> values) {
    if (!values.isEmpty()) {
      rows.add(
          new Row(
              key.substring(key.indexOf('.') + 1),
              page.text(key),
              values.stream().map(PageSetting::name).toList()));
    }
  }

  private String territory(Territory territory) {
    return territory instanceof Territory.At at
        ? page.wording().place(at.place())
        : page.text("territory.adequacy");
  }

  private List<Link> annexes(Agreement agreement) {
    return agreement.annexes().in(page.language()).value().stream().map(this::annex).toList();
  }

  private Link annex(Annex annex) {
    String title = annex.content().map(this::title).orElse("");
    String label = title.isEmpty() ? annex.label() : annex.label() + ": " + title;
    String href = annex.content().map(this::href).orElse("");
    return page.spelledOut(new Link(href, PageSetting.name(label)));
  }

  private String title(AnnexContent content) {
    if (content instanceof AnnexContent.Toms toms) {
      return page.model()
          .catalogue(toms.catalogue())
          .map(found -> page.said(found.title()).text())
          .orElse("");
    }
    if (content instanceof AnnexContent.File file) {
      return page.model()
          .document(file.document())
          .map(found -> page.said(found.title()).text())
          .orElse("");
    }
    return page.model()
        .register()
        .title()
        .map(title -> page.said(title).text())
        .orElseGet(() -> page.text("nav.subprocessors"));
  }

  /** Where an annex is on the site. */
  private String href(AnnexContent content) {
    return new AgreementLinks(page).href(content);
  }

  private Clause clause(Agreement.Clause clause, MarkdownRenderer text, AgeWording ages) {
    return new Clause(
        clause.anchor(),
        Math.min(6, Math.max(2, clause.level())),
        page.inline(clause.heading()),
        page.inline(clause.heading()).text(),
        clause.provisions().stream().map(each -> provision(each, text, ages)).toList());
  }

  private static AgreementViews.Provision provision(
      Provision provision, MarkdownRenderer text, AgeWording ages) {
    if (provision instanceof Provision.Paragraph paragraph) {
      return new AgreementViews.Provision(
          "paragraph",
          paragraph.anchor(),
          paragraph.label(),
          text.inline(paragraph.text().source(), paragraph.text().file()),
          ages.since(paragraph.text()));
    }
    if (provision instanceof Provision.Littera littera) {
      return new AgreementViews.Provision(
          "littera",
          littera.anchor(),
          littera.label(),
          text.inline(littera.text().source(), littera.text().file()),
          ages.since(littera.text()));
    }
    Markdown other = ((Provision.Text) provision).text();
    Html html = text.passage(other.source(), other.file());
    return new AgreementViews.Provision("text", "", "", html, ages.since(other));
  }
}
