package trustcenter.release;

import org.jspecify.annotations.Nullable;

/**
 * Where in a release a value stands. It is put into words only where something is wrong: a release
 * has thousands of values.
 */
final class Where {
  private final @Nullable Where around;
  private final String key;

  private Where(@Nullable Where around, String key) {
    this.around = around;
    this.key = key;
  }

  static Where at(String key) {
    return new Where(null, key);
  }

  Where then(String inner) {
    return new Where(this, inner);
  }

  @Override
  public String toString() {
    return around == null ? key : around + "." + key;
  }
}
