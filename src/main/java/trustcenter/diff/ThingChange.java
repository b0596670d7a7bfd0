package trustcenter.diff;

import java.util.List;
import java.util.Optional;
import trustcenter.model.Localised;

/**
 * What happened to anything else that has an id: a certificate, a contact, a document; a catalogue,
 * a data center, an agreement, the register as wholes; the publisher.
 *
 * <p>Of a whole that is new or gone this is the only change: its parts are not listed.
 *
 * @param id as the content has it; of a contact its role, with {@code -2} for the second one;
 *     {@code register} and {@code publisher}
 * @param name what it calls itself in the later release, else in the earlier one; a certificate may
 *     have no name
 * @param fields what differs; empty where it is new or gone
 */
public record ThingChange(
    Area area,
    String id,
    Optional<Localised<String>> name,
    Kind kind,
    List<FieldChange> fields,
    List<Aspect> aspects)
    implements Change {
  public ThingChange {
    fields = List.copyOf(fields);
    aspects = List.copyOf(aspects);
  }

  /** What happened. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** What else a reader has to know of a certificate. */
  public enum Aspect {
    /** It is valid for longer. */
    RENEWED,
    LEVEL_CHANGED,
    /** Its last day is over, and was not at the earlier release; of attestations never. */
    EXPIRED
  }

  @Override
  public boolean material() {
    return Materiality.isMaterial(area, kind, fields, aspects);
  }
}
