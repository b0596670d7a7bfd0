package trustcenter.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A typed fact about a data center.
 *
 * @param area for instance {@code power}
 * @param name for instance {@code ups}
 */
public record Fact(String area, String name, FactValue value) {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)*");

  /** Names of facts become ids in pages and keys of a theme's words. */
  public Fact {
    check(area);
    check(name);
  }

  private static void check(String word) {
    if (!WORD.matcher(word).matches()) {
      throw new IllegalArgumentException("not a word of the vocabulary: " + word);
    }
  }

  /** What is stated. */
  public sealed interface FactValue {}

  /** Present, and no more is said; or stated to be absent. */
  public record Flag(boolean present) implements FactValue {}

  /** A count or a quantity. */
  public record Measured(Quantity quantity) implements FactValue {}

  /** A level of redundancy. */
  public record Level(Redundancy redundancy) implements FactValue {}

  /** A word of the vocabulary, for instance {@code diesel}. */
  public record Term(String word) implements FactValue {
    public Term {
      check(word);
    }
  }

  /** The author's own words. */
  public record Words(Localised<String> words) implements FactValue {}

  /** Several properties, in the author's order, none of which has properties of its own. */
  public record Properties(List<Property> properties) implements FactValue {
    public Properties {
      properties = List.copyOf(properties);
    }
  }

  /** A property of a fact, for instance {@code capacity}. */
  public record Property(String name, FactValue value) {
    public Property {
      check(name);
    }
  }
}
