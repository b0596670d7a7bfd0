package trustcenter.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import trustcenter.model.Catalogue;
import trustcenter.model.ControlId;
import trustcenter.model.GoalId;
import trustcenter.model.MeasureWalk;
import trustcenter.model.Section;
import trustcenter.page.CatalogueViews.Cell;
import trustcenter.page.CatalogueViews.CellLink;
import trustcenter.page.CatalogueViews.ControlRow;
import trustcenter.page.CatalogueViews.ControlsView;
import trustcenter.page.CatalogueViews.Matrix;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/** Makes the matrix: controls by catalogues and by goals. */
final class ControlsComposer {
  /** From how many measures on a shade is used; one more says less where there are many. */
  private static final List<Integer> STEPS = List.of(1, 3, 6, 12);

  private final PageSetting page;

  ControlsComposer(PageSetting page) {
    this.page = page;
  }

  /** A catalogue with its measures in their places. */
  private record Walked(Catalogue catalogue, List<MeasureWalk.Found> measures) {}

  ControlsView controls() {
    Link parent = page.link(new Destination.Catalogues(), "", new Said(page.text("nav.toms"), ""));
    List<Matrix> matrices = new ArrayList<>();
    for (String vocabulary : page.material().reference().headings().vocabularies()) {
      List<Walked> catalogues =
          page.model().catalogues().stream()
              .filter(catalogue -> catalogue.vocabulary().equals(vocabulary))
              .map(
                  catalogue ->
                      new Walked(catalogue, new MeasureWalk(catalogue, page.language()).all()))
              .toList();
      if (!catalogues.isEmpty()) {
        matrices.add(matrix(vocabulary, catalogues));
      }
    }
    return new ControlsView(
        new FrameComposer(page)
            .frame(page.text("controls.title"), page.text("controls.description"), List.of(parent)),
        matrices,
        legend());
  }

  private List<View.Key> legend() {
    List<View.Key> keys = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      int least = STEPS.get(i);
      String label =
          i == STEPS.size() - 1
              ? page.text("controls.at-least", least)
              : least + "–" + (STEPS.get(i + 1) - 1);
      keys.add(new View.Key("heat-" + (i + 1), label));
    }
    return keys;
  }

  private Matrix matrix(String vocabulary, List<Walked> catalogues) {
    List<GoalId> goals =
        page.material().reference().headings().goals().stream()
            .filter(goal -> catalogues.stream().anyMatch(each -> names(each, goal)))
            .toList();
    List<ControlRow> rows = new ArrayList<>();
    for (ControlId control : page.material().reference().headings().controls(vocabulary)) {
      ControlRow row =
          row(
              control.value(),
              page.text("control." + control),
              catalogues,
              goals,
              found -> found.controls().contains(control));
      if (row.catalogues().stream().anyMatch(cell -> cell.measures() > 0)) {
        rows.add(row);
      }
    }
    ControlRow without =
        row(
            "no-control",
            page.text("controls.none"),
            catalogues,
            goals,
            found -> found.controls().isEmpty());
    if (without.catalogues().stream().anyMatch(cell -> cell.measures() > 0)) {
      rows.add(without);
    }
    List<Link> links =
        catalogues.stream()
            .map(
                each ->
                    page.link(
                        new Destination.OfCatalogue(each.catalogue().id()),
                        "",
                        page.said(each.catalogue().title())))
            .toList();
    List<String> goalWords = goals.stream().map(goal -> page.text("goal." + goal)).toList();
    return new Matrix(vocabulary, page.text("vocabulary." + vocabulary), links, goalWords, rows);
  }

  private static boolean names(Walked catalogue, GoalId goal) {
    return catalogue.measures().stream().anyMatch(found -> found.goals().contains(goal));
  }

  private ControlRow row(
      String anchor,
      String control,
      List<Walked> catalogues,
      List<GoalId> goals,
      Predicate<MeasureWalk.Found> of) {
    List<Cell> byCatalogue = catalogues.stream().map(each -> cell(List.of(each), of)).toList();
    List<Cell> byGoal =
        goals.stream()
            .map(goal -> cell(catalogues, of.and(found -> found.goals().contains(goal))))
            .toList();
    return new ControlRow(anchor, control, byCatalogue, byGoal);
  }

  /** A section, the first of its measures that is meant, and how many are. */
  private record Counted(Section section, String first, int measures) {
    Counted with(Counted more) {
      return new Counted(section, first, measures + more.measures());
    }
  }

  private Cell cell(List<Walked> catalogues, Predicate<MeasureWalk.Found> of) {
    List<CellLink> links = new ArrayList<>();
    int all = 0;
    for (Walked each : catalogues) {
      // By their anchors: a section is as long as all that stands in it.
      Map<String, Counted> sections = new LinkedHashMap<>();
      each.measures().stream()
          .filter(of)
          .forEach(
              found ->
                  sections.merge(
                      found.section().anchor(),
                      new Counted(found.section(), found.measure().anchor(), 1),
                      Counted::with));
      for (Counted counted : sections.values()) {
        Section section = counted.section();
        String href =
            page.href(new Destination.OfCatalogue(each.catalogue().id()), counted.first());
        String label =
            Optional.of(section)
                .flatMap(Section::number)
                .orElseGet(() -> page.inline(section.heading()).text());
        links.add(new CellLink(href, label, counted.measures()));
        all += counted.measures();
      }
    }
    return new Cell(links, all, heat(all));
  }

  private static int heat(int measures) {
    return Math.toIntExact(STEPS.stream().filter(least -> measures >= least).count());
  }
}
