package trustcenter.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import trustcenter.diff.FactChange.Name;
import trustcenter.model.DataCenter;
import trustcenter.model.Fact;
import trustcenter.model.Fact.FactValue;

/** Compares the facts of a data center: known ones by their names, others by their labels. */
final class FactComparison {
  private final DataCenter before;
  private final DataCenter after;
  private final Sameness sameness = Sameness.exact();

  FactComparison(DataCenter before, DataCenter after) {
    this.before = before;
    this.after = after;
  }

  /** One change for each fact that says something else: known ones by name, then the others. */
  List<FactChange> changes() {
    List<FactChange> changes = new ArrayList<>();
    Map<String, Pair<Fact>> known = new TreeMap<>();
    Pair.byId(before.facts(), after.facts(), fact -> fact.area() + " " + fact.name())
        .forEach(pair -> known.put(pair.id(), pair));
    known.values().forEach(pair -> compareKnown(pair).ifPresent(changes::add));
    compareOthers(changes);
    return changes;
  }

  private Optional<FactChange> compareKnown(Pair<Fact> pair) {
    Fact fact = pair.after().or(pair::before).orElseThrow();
    return change(
        new Name.Known(fact.area(), fact.name()),
        pair.before().map(Fact::value),
        pair.after().map(Fact::value));
  }

  private Optional<FactChange> change(Name name, Optional<FactValue> was, Optional<FactValue> is) {
    return was.isPresent() && is.isPresent() && sameness.same(was.get(), is.get())
        ? Optional.empty()
        : Optional.of(new FactChange(after.id(), name, was, is));
  }

  private void compareOthers(List<FactChange> changes) {
    List<DataCenter.OtherFact> left = new ArrayList<>(before.others());
    List<DataCenter.OtherFact> came = new ArrayList<>();
    // All that are the same first: a changed fact must not take the partner of one that stayed.
    for (DataCenter.OtherFact fact : after.others()) {
      first(left, other -> sameness.same(other, fact))
          .ifPresentOrElse(left::remove, () -> came.add(fact));
    }
    for (DataCenter.OtherFact fact : came) {
      Optional<DataCenter.OtherFact> sameLabel =
          first(left, other -> sameness.same(other.label(), fact.label()));
      sameLabel.ifPresent(left::remove);
      change(
              new Name.Other(fact.label()),
              sameLabel.map(FactComparison::stated),
              Optional.of(stated(fact)))
          .ifPresent(changes::add);
    }
    for (DataCenter.OtherFact fact : left) {
      change(new Name.Other(fact.label()), Optional.of(stated(fact)), Optional.empty())
          .ifPresent(changes::add);
    }
  }

  private static <T> Optional<T> first(List<T> list, Predicate<T> condition) {
    return list.stream().filter(condition).findFirst();
  }

  /** A label without a value says that it is so. */
  private static FactValue stated(DataCenter.OtherFact fact) {
    return fact.value().<FactValue>map(Fact.Words::new).orElseGet(() -> new Fact.Flag(true));
  }
}
