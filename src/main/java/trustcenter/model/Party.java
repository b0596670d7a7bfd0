package trustcenter.model;

/**
 * Who does or says something: the publisher itself, a sub-processor, or somebody named in plain
 * text.
 */
public sealed interface Party {
  /** The organisation that publishes the site. */
  record Self() implements Party {}

  /** An entity of the register. */
  record Registered(SubprocessorId id) implements Party {}

  /** Anybody else, as printed. */
  record Named(String name) implements Party {}
}
