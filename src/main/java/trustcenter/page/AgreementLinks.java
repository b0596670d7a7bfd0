package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import trustcenter.markdown.TextLinks;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Annex;
import trustcenter.model.Agreement.AnnexContent;
import trustcenter.model.Language;
import trustcenter.model.Mentions;
import trustcenter.model.Mentions.Mention;
import trustcenter.route.Destination;

/** Makes links of an agreement's mentions of its own paragraphs and of its annexes. */
final class AgreementLinks {
  private final PageSetting page;

  AgreementLinks(PageSetting page) {
    this.page = page;
  }

  /**
   * The links in the text of an agreement, which is in the page's language or falls back to its
   * original.
   */
  TextLinks in(Agreement agreement) {
    Language spoken = agreement.body().in(page.language()).language();
    List<Annex> annexes = agreement.annexes().in(spoken).value();
    Mentions mentions = Mentions.of(agreement, spoken);
    return text -> links(mentions.in(text), annexes);
  }

  private List<TextLinks.TextLink> links(List<Mention> mentions, List<Annex> annexes) {
    List<TextLinks.TextLink> links = new ArrayList<>();
    for (Mention mention : mentions) {
      String href = mention.exists() ? href(mention.target(), annexes) : "";
      if (!href.isEmpty()) {
        links.add(new TextLinks.TextLink(mention.start(), mention.end(), href));
      }
    }
    return links;
  }

  private String href(Mentions.Target target, List<Annex> annexes) {
    if (target instanceof Mentions.Target.Paragraph paragraph) {
      return "#" + paragraph.anchor();
    }
    return target instanceof Mentions.Target.Annex annex
        ? annexes.get(annex.index()).content().map(this::href).orElse("")
        : "";
  }

  /** Where an annex is on the site. */
  String href(AnnexContent content) {
    if (content instanceof AnnexContent.Toms toms) {
      return page.href(new Destination.OfCatalogue(toms.catalogue()));
    }
    if (content instanceof AnnexContent.File file) {
      return page.model()
          .document(file.document())
          .map(found -> page.href(page.material().routes().document(found), ""))
          .orElse("");
    }
    return SitePages.hasRegister(page.model()) ? page.href(new Destination.Subprocessors()) : "";
  }
}
