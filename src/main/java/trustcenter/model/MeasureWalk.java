package trustcenter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All measures of a catalogue in reading order, with what they inherit from the sections around
 * them.
 */
public final class MeasureWalk {
  private final Catalogue catalogue;
  private final List<Found> found = new ArrayList<>();

  /** The measures as a reader of a language gets them. */
  public MeasureWalk(Catalogue catalogue, Language language) {
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
   * @param above the measure that it is nested in
   */
  public record Found(
      Measure measure,
      Section section,
      List<ControlId> controls,
      List<GoalId> goals,
      Optional<ScopeId> scope,
      Optional<DataCenterId> dataCenter,
      Optional<Measure> above) {
    public Found {
      controls = List.copyOf(controls);
      goals = List.copyOf(goals);
    }
  }

  public List<Found> all() {
    return List.copyOf(found);
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
    Around place = new Around(named, controls, goals, scope, Optional.empty());
    section.blocks().forEach(block -> each(block, place));
    for (Section below : section.sections()) {
      walk(below, controls, goals, scope, named);
    }
  }

  /** What a measure inherits. */
  private record Around(
      Section section,
      List<ControlId> controls,
      List<GoalId> goals,
      Optional<ScopeId> scope,
      Optional<Measure> above) {
    Around below(Measure measure, Optional<ScopeId> own) {
      return new Around(section, controls, goals, own, Optional.of(measure));
    }
  }

  private void each(Block block, Around around) {
    for (Measure measure : measures(block)) {
      Optional<ScopeId> own = measure.terms().scope().or(around::scope);
      Optional<DataCenterId> center =
          measure
              .terms()
              .dataCenter()
              .or(() -> own.flatMap(catalogue::scope).flatMap(Catalogue.Scope::dataCenter));
      found.add(
          new Found(
              measure,
              around.section(),
              around.controls(),
              around.goals(),
              own,
              center,
              around.above()));
      Around inside = around.below(measure, own);
      measure.more().forEach(below -> each(below, inside));
    }
  }

  private static List<Measure> measures(Block block) {
    if (block instanceof Block.Items items) {
      return items.measures();
    }
    return block instanceof Block.Paragraph paragraph ? List.of(paragraph.measure()) : List.of();
  }
}
