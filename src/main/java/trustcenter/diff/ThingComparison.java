package trustcenter.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import trustcenter.diff.ThingChange.Aspect;
import trustcenter.diff.ThingChange.Kind;
import trustcenter.model.Localised;

/**
 * How the things of one area are compared.
 *
 * @param name what a thing calls itself
 * @param fields what differs between a thing as it was and as it is
 * @param aspects what that means
 */
record ThingComparison<T>(
    Area area,
    Function<T, Optional<Localised<String>>> name,
    BiFunction<T, T, List<FieldChange>> fields,
    BiFunction<T, T, List<Aspect>> aspects) {

  /** Of things that have no aspects. */
  ThingComparison(
      Area area,
      Function<T, Optional<Localised<String>>> name,
      BiFunction<T, T, List<FieldChange>> fields) {
    this(area, name, fields, (before, after) -> List.of());
  }

  /** One change for each thing that differs. */
  List<ThingChange> changes(List<Pair<T>> pairs) {
    List<ThingChange> changes = new ArrayList<>();
    for (Pair<T> pair : pairs) {
      change(pair).ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<ThingChange> change(Pair<T> pair) {
    Optional<Localised<String>> called = pair.after().or(pair::before).flatMap(name);
    if (!pair.isInBoth()) {
      Kind kind = pair.after().isPresent() ? Kind.ADDED : Kind.REMOVED;
      return Optional.of(new ThingChange(area, pair.id(), called, kind, List.of(), List.of()));
    }
    T before = pair.before().orElseThrow();
    T after = pair.after().orElseThrow();
    List<FieldChange> differing = fields.apply(before, after);
    List<Aspect> meaning = aspects.apply(before, after);
    return differing.isEmpty() && meaning.isEmpty()
        ? Optional.empty()
        : Optional.of(new ThingChange(area, pair.id(), called, Kind.CHANGED, differing, meaning));
  }
}
