package trustcenter.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trustcenter.model.Catalogue;
import trustcenter.model.Certificate;
import trustcenter.model.DataCenter;
import trustcenter.model.Fact;
import trustcenter.model.MeasureWalk;
import trustcenter.page.DataCenterViews.Area;
import trustcenter.page.DataCenterViews.Card;
import trustcenter.page.DataCenterViews.DataCenterView;
import trustcenter.page.DataCenterViews.DataCentersView;
import trustcenter.page.DataCenterViews.Mentioned;
import trustcenter.page.DataCenterViews.Other;
import trustcenter.page.View.Link;
import trustcenter.page.View.Picture;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/** Makes the pages of the data centers. */
final class DataCenterComposer {
  private static final List<String> HIGHLIGHTS =
      List.of("power.ups", "power.generator", "cooling.air_conditioning", "network.uplinks");

  private final PageSetting page;

  DataCenterComposer(PageSetting page) {
    this.page = page;
  }

  DataCentersView all() {
    String description =
        page.text("data-centers.description", page.model().site().organisation().name());
    return new DataCentersView(
        new FrameComposer(page).frame(page.text("nav.data-centers"), description, List.of()),
        page.model().dataCenters().stream().map(this::card).toList());
  }

  private Card card(DataCenter center) {
    FactWording facts = new FactWording(page);
    return new Card(
        page.link(new Destination.OfDataCenter(center.id()), "", page.said(center.name())),
        center.operator().map(page::party).orElse(Link.NONE),
        place(center),
        certificates(center).stream().map(new CertificateWording(page)::link).toList(),
        center.facts().stream()
            .filter(fact -> HIGHLIGHTS.contains(fact.area() + "." + fact.name()))
            .map(facts::fact)
            .toList());
  }

  private String place(DataCenter center) {
    List<String> parts = new ArrayList<>();
    center.city().ifPresent(city -> parts.add(page.said(city).text()));
    center.country().ifPresent(country -> parts.add(page.wording().country(country)));
    return String.join(", ", parts);
  }

  private List<Certificate> certificates(DataCenter center) {
    return page.model().certificates().stream()
        .filter(
            each ->
                center.certificates().contains(each.id())
                    || each.dataCenters().contains(center.id()))
        .toList();
  }

  DataCenterView one(DataCenter center) {
    Said name = page.said(center.name());
    Link parent =
        page.link(new Destination.DataCenters(), "", new Said(page.text("nav.data-centers"), ""));
    PowerComposer power = new PowerComposer(page, center);
    Picture picture = power.picture();
    return new DataCenterView(
        new FrameComposer(page)
            .frame(name.text(), page.text("data-center.description", name.text()), List.of(parent)),
        name,
        center.operator().map(page::party).map(page::spelledOut).orElse(Link.NONE),
        center.address(),
        place(center),
        certificates(center).stream().map(new CertificateWording(page)::entry).toList(),
        picture,
        picture.isEmpty() ? List.of() : power.table(),
        areas(center),
        others(page, center),
        page.blocks(center.notes()),
        measures(center));
  }

  /** The facts of a data center in the author's words. */
  static List<Other> others(PageSetting page, DataCenter center) {
    List<Other> others = new ArrayList<>();
    for (DataCenter.OtherFact other : center.others()) {
      String anchor = "other-" + (others.size() + 1);
      others.add(new Other(anchor, page.said(other.label()), page.said(other.value())));
    }
    return others;
  }

  private List<Area> areas(DataCenter center) {
    FactWording wording = new FactWording(page);
    Map<String, List<DataCenterViews.Fact>> byArea = new LinkedHashMap<>();
    for (Fact fact : center.facts()) {
      byArea.computeIfAbsent(fact.area(), area -> new ArrayList<>()).add(wording.fact(fact));
    }
    List<Area> areas = new ArrayList<>();
    byArea.forEach((area, facts) -> areas.add(new Area(area, page.text("area." + area), facts)));
    return areas;
  }

  /** The measures that name the data center, or stand in a scope that is bound to it. */
  private List<Mentioned> measures(DataCenter center) {
    List<Mentioned> mentioned = new ArrayList<>();
    for (Catalogue catalogue : page.model().catalogues()) {
      CatalogueComposer composer = new CatalogueComposer(page, catalogue);
      List<CatalogueViews.MeasureView> measures =
          new MeasureWalk(catalogue, page.language())
              .all().stream()
                  .filter(found -> found.dataCenter().filter(center.id()::equals).isPresent())
                  .map(found -> composer.measure(found.measure()))
                  .toList();
      if (!measures.isEmpty()) {
        Link link =
            page.link(
                new Destination.OfCatalogue(catalogue.id()), "", page.said(catalogue.title()));
        mentioned.add(new Mentioned(link, measures));
      }
    }
    return mentioned;
  }
}
