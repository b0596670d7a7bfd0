package trustcenter.build;

/** Is told how far a build is. */
@FunctionalInterface
public interface Progress {
  /** Nobody wants to know. */
  Progress NONE = (done, all) -> {};

  /** Some pages of all are made; called by several threads. */
  void pages(int done, int all);
}
