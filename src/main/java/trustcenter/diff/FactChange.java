package trustcenter.diff;

import java.util.Optional;
import trustcenter.model.DataCenterId;
import trustcenter.model.Fact.FactValue;
import trustcenter.model.Localised;

/**
 * A fact about a data center that says something else.
 *
 * @param before empty where nothing was said of it
 * @param after empty where nothing is said of it any more
 */
public record FactChange(
    DataCenterId dataCenter, Name name, Optional<FactValue> before, Optional<FactValue> after)
    implements Change {
  public FactChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("nothing is said of " + name);
    }
  }

  /** How a fact is called. */
  public sealed interface Name {
    /**
     * By the vocabulary.
     *
     * @param area for instance {@code power}
     * @param fact for instance {@code ups}
     */
    record Known(String area, String fact) implements Name {}

    /** By the author. */
    record Other(Localised<String> label) implements Name {}
  }

  @Override
  public Area area() {
    return Area.DATA_CENTERS;
  }

  @Override
  public boolean material() {
    return before.isEmpty()
        || after.isEmpty()
        || !Sameness.butForSpelling().same(before.get(), after.get());
  }
}
