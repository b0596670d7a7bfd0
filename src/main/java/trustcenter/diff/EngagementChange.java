package trustcenter.diff;

import java.util.List;
import java.util.Optional;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;

/**
 * What happened to one engagement of the register.
 *
 * @param id its id in the later release; in the earlier one where it is gone
 * @param formerId its id in the earlier release where that was another
 * @param before empty where it is new
 * @param after empty where it is gone
 * @param fields what differs, in the order of the format; empty where it is new or gone
 * @param aspects in their own order, each once
 * @param successors those that the later release says to replace one that is gone or now ends,
 *     sorted
 */
public record EngagementChange(
    Kind kind,
    SubprocessorId id,
    Optional<SubprocessorId> formerId,
    Optional<Subprocessor> before,
    Optional<Subprocessor> after,
    List<FieldChange> fields,
    List<Aspect> aspects,
    List<SubprocessorId> successors)
    implements Change {
  public EngagementChange {
    fields = List.copyOf(fields);
    aspects = List.copyOf(aspects);
    successors = List.copyOf(successors);
    if (before.isEmpty() != (kind == Kind.ADDED)
        || after.isEmpty() != (kind == Kind.REMOVED || kind == Kind.REPLACED)) {
      throw new IllegalArgumentException(kind + " does not fit what " + id + " was and is");
    }
  }

  /** What happened. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    /** Its name is another; further fields may be. */
    RENAMED,
    /** It is gone, and another engagement says to replace it. */
    REPLACED
  }

  /** What else a reader has to know of it. */
  public enum Aspect {
    /** It begins after the day of the later release, which was not said before. */
    ANNOUNCED,
    /** It was announced, and begins earlier than was said. */
    BROUGHT_FORWARD,
    /** It was announced, and begins later than was said. */
    PUT_OFF,
    /** It ends, on a day that was not said before and is not over. */
    ENDING,
    /** It had ended, and is engaged again. */
    RESUMED,
    /** It was announced, and is gone before it began. */
    WITHDRAWN,
    /** It replaces another within the objection period, which was not said before. */
    URGENT,
    /** It is or was intended only, without a date. */
    PLANNED,
    /** It is one of several that go into one, or the one they go into. */
    MERGED
  }

  @Override
  public Area area() {
    return Area.SUBPROCESSORS;
  }

  @Override
  public boolean material() {
    return switch (kind) {
      case ADDED, REMOVED, REPLACED -> true;
      case CHANGED, RENAMED -> fields.stream().anyMatch(FieldChange::material);
    };
  }
}
