package trustcenter.diff;

/** Something that differs between two releases. */
public sealed interface Change
    permits EngagementChange, MeasureChange, ProvisionChange, FactChange, ThingChange {
  Area area();

  /**
   * Whether it touches what is processed, by whom, where, on what basis or when, or what a measure
   * or an agreement says; else it is editorial. {@link Materiality} holds the rule.
   */
  boolean material();
}
