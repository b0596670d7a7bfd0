package trustcenter.work;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The answers of a pure function, so that it need not work out again what it was asked in the same
 * round or in the one before. What was asked earlier is forgotten. Safe for use by several threads.
 */
public final class Recalled<K, V> {
  private final Function<K, V> function;
  private volatile Map<K, V> before = Map.of();
  private volatile Map<K, V> now = new ConcurrentHashMap<>();

  /**
   * @param function whose answers follow from what it is asked and from nothing else
   */
  public Recalled(Function<K, V> function) {
    this.function = function;
  }

  /** Begins another round. */
  public void begin() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /** The answer. */
  public V of(K asked) {
    V known = now.get(asked);
    if (known == null) {
      known = before.get(asked);
      known = known == null ? function.apply(asked) : known;
      now.put(asked, known);
    }
    return known;
  }
}
