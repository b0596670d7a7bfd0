package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.Section;
import trustcenter.page.SearchEntry.Listing;
import trustcenter.page.View.Link;
import trustcenter.route.Destination;

/** What can be found in catalogues and agreements, down to each measure and each paragraph. */
final class TextEntries {
  private final PageSetting page;

  TextEntries(PageSetting page) {
    this.page = page;
  }

  /** One document while its entries are collected. */
  private record Writing(Link page, String language, List<SearchEntry> entries) {
    void add(String anchor, String title, String context, String text, Listing listing) {
      String fragment = anchor.isEmpty() ? "" : "#" + anchor;
      entries.add(new SearchEntry(page, fragment, title, context, text, language, listing));
    }

    void page(String context, String text) {
      String title = page.label().text();
      String spoken = text.isEmpty() ? page.label().language() : language;
      entries.add(
          new SearchEntry(page, "", title, context, text, spoken, Listing.UNDER_ITS_LETTER));
    }
  }

  List<SearchEntry> of(Catalogue catalogue) {
    Localised.Said<Catalogue.Body> body = catalogue.body().in(page.language());
    Link link =
        page.link(new Destination.OfCatalogue(catalogue.id()), "", page.said(catalogue.title()));
    Writing writing = writing(link, body);
    writing.page(page.text("nav.toms"), prose(body.value().intro()));
    measures(body.value().intro(), "", writing);
    body.value().sections().forEach(section -> section(section, "", writing));
    return writing.entries();
  }

  private Writing writing(Link link, Localised.Said<?> body) {
    boolean own = body.language().equals(page.language());
    return new Writing(link, own ? "" : body.language().tag(), new ArrayList<>());
  }

  private void section(Section section, String above, Writing writing) {
    String heading = SearchText.of(page.inline(section.heading()));
    String text = prose(section.blocks());
    writing.add(section.anchor(), heading, above, text, Listing.UNDER_ITS_LETTER);
    measures(section.blocks(), heading, writing);
    section.sections().forEach(below -> section(below, heading, writing));
  }

  private String prose(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Prose.class::isInstance)
        .map(block -> SearchText.of(page.blocks(((Block.Prose) block).text())))
        .collect(Collectors.joining(" "));
  }

  private void measures(List<Block> blocks, String heading, Writing writing) {
    for (Block block : blocks) {
      if (block instanceof Block.Items items) {
        items.measures().forEach(each -> measure(each, heading, writing));
      } else if (block instanceof Block.Paragraph paragraph) {
        measure(paragraph.measure(), heading, writing);
      }
    }
  }

  private void measure(Measure measure, String heading, Writing writing) {
    String text =
        SearchText.line(SearchText.of(page.inline(measure.text())), prose(measure.more()));
    writing.add(measure.anchor(), "", heading, text, Listing.LEFT_OUT);
    measures(measure.more(), heading, writing);
  }

  List<SearchEntry> of(Agreement agreement) {
    Localised.Said<Agreement.Body> body = agreement.body().in(page.language());
    Link link =
        page.link(new Destination.OfAgreement(agreement.id()), "", page.said(agreement.title()));
    Writing writing = writing(link, body);
    List<String> preamble = body.value().preamble().stream().map(this::blocks).toList();
    writing.page(page.text("nav.agreements"), String.join(" ", preamble));
    body.value().clauses().forEach(clause -> clause(clause, writing));
    return writing.entries();
  }

  private String blocks(Markdown text) {
    return SearchText.of(page.blocks(text));
  }

  private void clause(Clause clause, Writing writing) {
    String heading = SearchText.of(page.inline(clause.heading()));
    List<String> others = new ArrayList<>();
    for (Provision each : clause.provisions()) {
      if (each instanceof Provision.Text other) {
        others.add(blocks(other.text()));
      }
    }
    writing.add(clause.anchor(), heading, "", String.join(" ", others), Listing.UNDER_ITS_LETTER);
    for (Provision each : clause.provisions()) {
      if (each instanceof Provision.Paragraph paragraph) {
        provision(paragraph.anchor(), paragraph.label(), paragraph.text(), heading, writing);
      } else if (each instanceof Provision.Littera littera) {
        provision(littera.anchor(), littera.label(), littera.text(), heading, writing);
      }
    }
  }

  private void provision(
      String anchor, String label, Markdown text, String heading, Writing writing) {
    String cited = AnchorWording.words(anchor, page);
    String title = cited.equals(anchor) ? label : cited;
    writing.add(anchor, title, heading, SearchText.of(page.inline(text)), Listing.BESIDE);
  }
}
