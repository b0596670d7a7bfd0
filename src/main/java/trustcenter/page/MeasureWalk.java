package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.ControlId;
import trustcenter.model.DataCenterId;
import trustcenter.model.GoalId;
import trustcenter.model.Language;
import trustcenter.model.Measure;
import trustcenter.model.ScopeId;
import trustcenter.model.Section;

/** All measures of a catalogue, with what they inherit from the sections around them. */
final class MeasureWalk {
  private final Catalogue catalogue;
  private final List<Found> found = new ArrayList<>();

  MeasureWalk(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    for (Section section : catalogue.body().in(language).value().sections()) {
      walk(section, List.of(), List.of(), Optional.empty(), section);
    }
  }

  /**
   * A measure in its place.
   *
   * @param section the section that stands for it in the matrix: the innermost one that is no scope
   * @param dataCenter the one it names, else that of its scope
   */
  record Found(
      Measure measure,
      Section section,
      List<ControlId> controls,
      List<GoalId> goals,
      Optional<ScopeId> scope,
      Optional<DataCenterId> dataCenter) {}

  List<Found> all() {
    return found;
  }

  private void walk(
      Section section,
      List<ControlId> controlsAbove,
      List<GoalId> goalsAbove,
      Optional<ScopeId> scopeAbove,
      Section around) {
    List<ControlId> controls = section.controls().isEmpty() ? controlsAbove : section.controls();
    List<GoalId> goals = section.goals().isEmpty() ? goalsAbove : section.goals();
    Optional<ScopeId> scope = section.scope().or(() -> scopeAbove);
    Section named = section.scope().isPresent() ? around : section;
    for (Block block : section.blocks()) {
      each(block, named, controls, goals, scope);
    }
    for (Section below : section.sections()) {
      walk(below, controls, goals, scope, named);
    }
  }

  private void each(
      Block block,
      Section section,
      List<ControlId> controls,
      List<GoalId> goals,
      Optional<ScopeId> scope) {
    List<Measure> measures =
        block instanceof Block.Items items
            ? items.measures()
            : block instanceof Block.Paragraph paragraph ? List.of(paragraph.measure()) : List.of();
    for (Measure measure : measures) {
      Optional<ScopeId> own = measure.terms().scope().or(() -> scope);
      Optional<DataCenterId> center =
          measure
              .terms()
              .dataCenter()
              .or(() -> own.flatMap(catalogue::scope).flatMap(Catalogue.Scope::dataCenter));
      found.add(new Found(measure, section, controls, goals, own, center));
      measure.more().forEach(below -> each(below, section, controls, goals, own));
    }
  }
}
