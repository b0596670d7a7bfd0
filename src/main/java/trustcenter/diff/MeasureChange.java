package trustcenter.diff;

import java.util.List;
import java.util.Optional;
import trustcenter.model.CatalogueId;

/**
 * What happened to a stretch of the text of a catalogue of measures.
 *
 * @param before empty where it is new
 * @param after empty where it is gone
 * @param moved whether it stands elsewhere; a text that is reworded may be moved too
 * @param fields what else is said of it than before
 */
public record MeasureChange(
    TextKind kind,
    CatalogueId catalogue,
    Optional<Passage> before,
    Optional<Passage> after,
    boolean moved,
    List<FieldChange> fields)
    implements Change {
  public MeasureChange {
    fields = List.copyOf(fields);
    if (before.isEmpty() != (kind == TextKind.ADDED)
        || after.isEmpty() != (kind == TextKind.REMOVED)) {
      throw new IllegalArgumentException(kind + " does not fit what was and is");
    }
  }

  /** What kind of text it is: a measure, a heading, prose. */
  public Passage.Kind text() {
    return after.or(() -> before).orElseThrow().kind();
  }

  @Override
  public Area area() {
    return Area.MEASURES;
  }

  @Override
  public boolean material() {
    return Materiality.isMaterial(kind, before, after, fields);
  }
}
