package trustcenter.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.ControlId;
import trustcenter.model.GoalId;
import trustcenter.model.Language;
import trustcenter.model.Measure;
import trustcenter.model.ScopeId;
import trustcenter.model.Section;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/** All measures of all catalogues as a table for other programs. */
public final class MeasuresCsv {
  private static final String AND = "; ";
  private static final List<String> COLUMNS =
      List.of(
          "catalogue",
          "section",
          "controls",
          "goals",
          "scope",
          "measure",
          "text",
          "responsibility",
          "availability",
          "references",
          "url");

  private final Catalogue catalogue;
  private final String address;
  private final Csv csv;

  private MeasuresCsv(Catalogue catalogue, String address, Csv csv) {
    this.catalogue = catalogue;
    this.address = address;
    this.csv = csv;
  }

  /** What holds of a measure from where it stands. */
  private record Around(
      List<String> headings,
      List<ControlId> controls,
      List<GoalId> goals,
      Optional<ScopeId> scope) {}

  /**
   * The table, a row a measure in the order of the documents; texts with Markdown's marks.
   *
   * @param language of the texts; the original's where a catalogue is not translated
   */
  public static String of(List<Catalogue> catalogues, Routes routes, Language language) {
    Csv csv = new Csv().row(COLUMNS);
    for (Catalogue catalogue : catalogues) {
      String address =
          routes
              .absolute(routes.path(new Destination.OfCatalogue(catalogue.id()), language))
              .orElse("");
      MeasuresCsv table = new MeasuresCsv(catalogue, address, csv);
      Around nothing = new Around(List.of(), List.of(), List.of(), Optional.empty());
      catalogue
          .body()
          .in(language)
          .value()
          .sections()
          .forEach(section -> table.section(section, nothing));
    }
    return csv.toString();
  }

  private void section(Section section, Around around) {
    List<String> headings = new ArrayList<>(around.headings());
    headings.add(section.heading().source());
    Around here =
        new Around(
            headings,
            section.controls().isEmpty() ? around.controls() : section.controls(),
            section.goals().isEmpty() ? around.goals() : section.goals(),
            section.scope().or(around::scope));
    section.blocks().forEach(block -> block(block, here));
    section.sections().forEach(below -> section(below, here));
  }

  private void block(Block block, Around around) {
    if (block instanceof Block.Items items) {
      items.measures().forEach(measure -> measure(measure, around));
    } else if (block instanceof Block.Paragraph paragraph) {
      measure(paragraph.measure(), around);
    }
  }

  private void measure(Measure measure, Around around) {
    Measure.Terms terms = measure.terms();
    csv.row(
        List.of(
            catalogue.id().value(),
            String.join(" › ", around.headings()),
            String.join(AND, around.controls().stream().map(ControlId::value).toList()),
            String.join(AND, around.goals().stream().map(GoalId::value).toList()),
            terms.scope().or(around::scope).map(ScopeId::value).orElse(""),
            measure.anchor(),
            measure.text().source(),
            terms.responsibility().map(Measure.Responsibility::word).orElse(""),
            terms.availability().map(Measure.Availability::word).orElse(""),
            String.join(
                AND,
                terms.references().entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue())
                    .toList()),
            address.isEmpty() ? "" : address + "#" + measure.anchor()));
    measure.more().forEach(below -> block(below, around));
  }
}
