package trustcenter.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.diff.FieldValue.Terms;
import trustcenter.model.Id;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.Measure.Availability;
import trustcenter.model.Measure.Responsibility;
import trustcenter.model.ScopeId;

/** Compares what is said of a measure beside its text. */
final class MeasureFields {
  private MeasureFields() {}

  /** A line of a script. */
  record Side(Script script, int index) {
    private Measure.Terms terms() {
      return script.lines().get(index).terms();
    }

    /** The scope that the line is in, wherever that is said. */
    private Optional<ScopeId> scope() {
      return script.scope(index);
    }

    private Optional<ScopeId> ownScope() {
      return terms().scope();
    }

    /** The text that the line is a part of. */
    private Optional<Localised<Markdown>> owner() {
      int under = script.lines().get(index).under();
      return under == Script.NONE
          ? Optional.empty()
          : Optional.of(script.lines().get(under).text());
    }
  }

  /**
   * @param moved whether it may have come into another scope by that; else a scope that changed
   *     above it is reported there
   * @param hasOtherOwner whether it is a part of something else now
   */
  static List<FieldChange> between(Side before, Side after, boolean moved, boolean hasOtherOwner) {
    FieldComparison<Side> sides = new FieldComparison<>(Area.MEASURES, before, after);
    sides.optional("scope", moved ? Side::scope : Side::ownScope, MeasureFields::ids);
    if (hasOtherOwner) {
      sides.optional("under", Side::owner, FieldValue.Prose::new);
    }
    return sides
        .optional(
            "responsibility",
            side -> side.terms().responsibility().map(Responsibility::word),
            word -> new Terms(List.of(word)))
        .optional(
            "availability",
            side -> side.terms().availability().map(Availability::word),
            word -> new Terms(List.of(word)))
        .optional("since", side -> side.terms().since(), FieldValue.Date::new)
        .optional("until", side -> side.terms().until(), FieldValue.Date::new)
        .optional("data_center", side -> side.terms().dataCenter(), MeasureFields::ids)
        .optional("certificate", side -> side.terms().certificate(), MeasureFields::ids)
        .optional("references", MeasureFields::references, FieldValue.References::new)
        .changes();
  }

  private static FieldValue ids(Id id) {
    return new FieldValue.Ids(List.of(id));
  }

  private static Optional<Map<String, String>> references(Side side) {
    Map<String, String> references = side.terms().references();
    return references.isEmpty() ? Optional.empty() : Optional.of(references);
  }
}
