package trustcenter.work;

import java.util.concurrent.ExecutionException;

/** What a piece of work threw, as if its caller had done it. */
final class Thrown {
  private Thrown() {}

  static RuntimeException of(ExecutionException failed) {
    if (failed.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    if (failed.getCause() instanceof Error cause) {
      throw cause;
    }
    return new IllegalStateException(failed.getCause());
  }
}
