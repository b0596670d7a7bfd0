package trustcenter.check;

import java.math.BigDecimal;
import java.util.Optional;
import trustcenter.model.DataCenter;
import trustcenter.model.Fact;
import trustcenter.model.Fact.FactValue;
import trustcenter.model.Redundancy;
import trustcenter.reference.FactWords;
import trustcenter.reference.FactWords.Amount;
import trustcenter.reference.FactWords.Bound;
import trustcenter.reference.FactWords.Statement;

/** The facts of a data center, held against what a text states. */
final class StatedFacts {
  private final DataCenter center;
  private final FactWords words;

  StatedFacts(DataCenter center, FactWords words) {
    this.center = center;
    this.words = words;
  }

  /** Whether a statement cannot be true beside the fact; what no fact is about cannot be false. */
  boolean contradict(Statement statement) {
    Optional<FactValue> value = value(statement);
    String qualifier = qualifier(statement);
    if (value.isEmpty() || qualifier.equals("about")) {
      return false;
    }
    if (value.get() instanceof Fact.Level known && statement.level().isPresent()) {
      return known.redundancy() != Redundancy.UNSPECIFIED
          && isFalse(
              statement.level().get().compareTo(known.redundancy()), statement.bound(), qualifier);
    }
    if (value.get() instanceof Fact.Measured known && statement.amount().isPresent()) {
      return words
          .amount(known.quantity())
          .filter(amount -> isFalse(statement, amount, qualifier))
          .isPresent();
    }
    return false;
  }

  private boolean isFalse(Statement statement, Amount known, String qualifier) {
    Amount stated = statement.amount().orElseThrow();
    if (!stated.unit().equals(known.unit())) {
      return isFalse(Durations.order(stated, known), statement.bound(), qualifier);
    }
    BigDecimal said = stated.number();
    BigDecimal all = known.number().multiply(count(statement));
    boolean isTotal = statement.property().equals("capacity") && said.compareTo(all) == 0;
    return !isTotal && isFalse(said.compareTo(known.number()), statement.bound(), qualifier);
  }

  /**
   * Whether a statement is false.
   *
   * @param order of what is said to the fact: negative where less is said
   */
  private static boolean isFalse(int order, Bound bound, String qualifier) {
    boolean mayBeLess = bound == Bound.AT_LEAST || qualifier.equals("up-to");
    boolean mayBeMore = bound == Bound.AT_MOST || qualifier.equals("at-least");
    return (order < 0 && !mayBeLess) || (order > 0 && !mayBeMore);
  }

  /** The fact as it is written. */
  String said(Statement statement) {
    return value(statement)
        .map(
            value ->
                value instanceof Fact.Level level
                    ? level.redundancy().word()
                    : ((Fact.Measured) value).quantity().toString())
        .orElse("");
  }

  /** What the fact says of the property that a statement is about. */
  private Optional<FactValue> value(Statement statement) {
    return fact(statement)
        .flatMap(
            value ->
                value instanceof Fact.Properties properties
                    ? property(properties, statement.property())
                    : Optional.of(value).filter(bare -> isAbout(bare, statement.property())));
  }

  private Optional<FactValue> fact(Statement statement) {
    return center.facts().stream()
        .filter(fact -> statement.fact().equals(fact.area() + "/" + fact.name()))
        .map(Fact::value)
        .findFirst();
  }

  private static Optional<FactValue> property(Fact.Properties properties, String name) {
    return properties.properties().stream()
        .filter(property -> property.name().equals(name))
        .map(Fact.Property::value)
        .findFirst();
  }

  /** A bare number is a count, a bare quantity a capacity. */
  private static boolean isAbout(FactValue bare, String property) {
    return bare instanceof Fact.Level
        ? property.equals("redundancy")
        : bare instanceof Fact.Measured measured
            && property.equals(measured.quantity().unit().isEmpty() ? "count" : "capacity");
  }

  private String qualifier(Statement statement) {
    return fact(statement)
        .filter(Fact.Properties.class::isInstance)
        .flatMap(value -> property((Fact.Properties) value, "qualifier"))
        .map(value -> value instanceof Fact.Term term ? term.word() : "")
        .orElse("");
  }

  private BigDecimal count(Statement statement) {
    return fact(statement)
        .filter(Fact.Properties.class::isInstance)
        .flatMap(value -> property((Fact.Properties) value, "count"))
        .map(
            value ->
                value instanceof Fact.Measured measured
                    ? measured.quantity().number()
                    : BigDecimal.ONE)
        .orElse(BigDecimal.ONE);
  }
}
