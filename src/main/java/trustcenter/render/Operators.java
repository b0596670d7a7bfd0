package trustcenter.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The operators of Pebble that could make much out of little, or compare what has no end: here they
 * take texts and numbers, and what they do is counted.
 */
final class Operators {
  private final Allowance allowance;

  Operators(Allowance allowance) {
    this.allowance = allowance;
  }

  /** With the precedence that they have in Pebble. */
  List<BinaryOperator> all() {
    return List.of(
        operator("~", 110, this::join),
        operator("+", 40, numbers("+", OperatorUtils::add)),
        operator("-", 40, numbers("-", OperatorUtils::subtract)),
        operator("*", 60, numbers("*", OperatorUtils::multiply)),
        operator("/", 60, numbers("/", OperatorUtils::divide)),
        operator("%", 60, numbers("%", OperatorUtils::mod)),
        operator("==", 30, this::equal),
        operator("equals", 30, this::equal),
        operator("!=", 30, (left, right, place) -> !equal(left, right, place)),
        operator("contains", 20, this::contains));
  }

  /** Where an operator stands. */
  private record Place(PebbleTemplate template, int line) {
    PebbleException wrong(String message) {
      return new PebbleException(null, message, line, template.getName());
    }

    String text(@Nullable Object value) {
      return Plain.text(value, template, line);
    }
  }

  /** What an operator makes of its two sides. */
  private interface Rule {
    Object apply(@Nullable Object left, @Nullable Object right, Place place);
  }

  private static BinaryOperator operator(String symbol, int precedence, Rule rule) {
    return new BinaryOperatorImpl(
        symbol, precedence, () -> new Applied(rule), BinaryOperatorType.NORMAL, Associativity.LEFT);
  }

  private static final class Applied extends BinaryExpression<Object> {
    private final Rule rule;

    Applied(Rule rule) {
      this.rule = rule;
    }

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Object left = getLeftExpression().evaluate(self, context);
      Object right = getRightExpression().evaluate(self, context);
      return rule.apply(left, right, new Place(self, getLineNumber()));
    }
  }

  private String join(@Nullable Object left, @Nullable Object right, Place place) {
    String first = place.text(left);
    String second = place.text(right);
    allowance.join((long) first.length() + second.length(), place.template(), place.line());
    return first + second;
  }

  private static Rule numbers(String symbol, BiFunction<Object, Object, Object> rule) {
    return (left, right, place) -> {
      if (left instanceof Number && right instanceof Number) {
        return rule.apply(left, right);
      }
      throw place.wrong("`" + symbol + "` is for numbers; `~` joins texts");
    };
  }

  private boolean equal(@Nullable Object left, @Nullable Object right, Place place) {
    if (left == null || right == null) {
      return left == null && right == null;
    }
    if (!Plain.is(left) || !Plain.is(right)) {
      throw place.wrong("texts and numbers can be compared, not what has parts");
    }
    allowance.step(size(left), place.template(), place.line());
    return OperatorUtils.equals(left, right);
  }

  private boolean contains(@Nullable Object left, @Nullable Object right, Place place) {
    String sought = place.text(right);
    allowance.step(size(left), place.template(), place.line());
    if (left instanceof Collection<?> all) {
      return right != null && all.contains(right);
    }
    return place.text(left).contains(sought);
  }

  /** How much there is to look at. */
  static long size(@Nullable Object value) {
    if (value instanceof Collection<?> all) {
      return all.size();
    }
    return value != null && Plain.is(value) ? value.toString().length() : 1;
  }
}
