package trustcenter.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Compares two things of one type field by field, in the order in which the fields are named.
 *
 * <p>A list that is empty says nothing, as if its field were left out.
 */
final class FieldComparison<T> {
  private final Area area;
  private final T before;
  private final T after;
  private final Sameness sameness = Sameness.exact();
  private final List<FieldChange> changes = new ArrayList<>();

  FieldComparison(Area area, T before, T after) {
    this.area = area;
    this.before = before;
    this.after = after;
  }

  /** The fields that say something else. */
  List<FieldChange> changes() {
    return List.copyOf(changes);
  }

  /** A field that always says something. */
  <V> FieldComparison<T> field(
      String name, Function<T, V> field, Function<? super V, ? extends FieldValue> value) {
    return optional(name, field.andThen(Optional::of), value);
  }

  <V> FieldComparison<T> optional(
      String name,
      Function<T, Optional<V>> field,
      Function<? super V, ? extends FieldValue> value) {
    compare(name, field.apply(before).map(value), field.apply(after).map(value));
    return this;
  }

  <V> FieldComparison<T> list(
      String name,
      Function<T, List<V>> field,
      Function<? super List<V>, ? extends FieldValue> value) {
    return optional(name, field.andThen(FieldComparison::unlessEmpty), value);
  }

  FieldComparison<T> flag(String name, Predicate<T> field) {
    return field(name, field::test, FieldValue.Flag::new);
  }

  private static <V> Optional<List<V>> unlessEmpty(List<V> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  /** A field that names engagements, which may have other ids now: that alone is no change. */
  <V> FieldComparison<T> renamed(
      String name,
      Function<T, List<V>> field,
      UnaryOperator<V> now,
      Function<? super List<V>, ? extends FieldValue> value) {
    List<V> was = field.apply(before);
    List<V> is = field.apply(after);
    return sameness.same(was.stream().map(now).toList(), is) ? this : list(name, field, value);
  }

  private void compare(
      String name, Optional<? extends FieldValue> was, Optional<? extends FieldValue> is) {
    if (was.isEmpty() && is.isEmpty()) {
      return;
    }
    if (was.isPresent() && is.isPresent() && sameness.same(was.get(), is.get())) {
      return;
    }
    Optional<FieldValue> said = was.map(Function.identity());
    Optional<FieldValue> says = is.map(Function.identity());
    changes.add(new FieldChange(name, Materiality.isMaterial(area, name, said, says), said, says));
  }
}
