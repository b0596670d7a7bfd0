package trustcenter.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;

/** Finds where engagements refer to one another in a circle. */
final class Cycles {
  private static final int MOST_SHOWN = 8;

  private final Map<SubprocessorId, Set<SubprocessorId>> next = new LinkedHashMap<>();

  private Cycles() {}

  /**
   * The cycles, each once: the shortest through the engagement that stands first in the register.
   *
   * @param reference to which others an engagement refers
   */
  static List<List<SubprocessorId>> in(List<Subprocessor> entries, Reference reference) {
    Cycles cycles = new Cycles();
    entries.forEach(entry -> cycles.next.put(entry.id(), new HashSet<>(reference.of(entry))));
    cycles.trim();
    Set<SubprocessorId> seen = new HashSet<>();
    List<List<SubprocessorId>> all = new ArrayList<>();
    for (SubprocessorId id : cycles.next.keySet()) {
      if (!seen.contains(id)) {
        Optional<List<SubprocessorId>> cycle = cycles.through(id);
        cycle.ifPresent(all::add);
        cycle.ifPresent(seen::addAll);
      }
    }
    return all;
  }

  /** To which others an engagement refers. */
  interface Reference {
    Collection<SubprocessorId> of(Subprocessor entry);
  }

  /** Takes away whatever leads to no cycle or comes from none; usually that is everything. */
  private void trim() {
    next.values().forEach(others -> others.retainAll(next.keySet()));
    trimEnds();
    Map<SubprocessorId, Integer> references = new HashMap<>();
    next.values()
        .forEach(others -> others.forEach(other -> references.merge(other, 1, Integer::sum)));
    Deque<SubprocessorId> begins = new ArrayDeque<>(next.keySet());
    begins.removeIf(references::containsKey);
    while (!begins.isEmpty()) {
      for (SubprocessorId other : removed(begins.remove())) {
        if (references.merge(other, -1, Integer::sum) == 0) {
          begins.add(other);
        }
      }
    }
  }

  private void trimEnds() {
    Map<SubprocessorId, List<SubprocessorId>> before = new HashMap<>();
    next.forEach(
        (id, others) ->
            others.forEach(
                other -> before.computeIfAbsent(other, any -> new ArrayList<>()).add(id)));
    Deque<SubprocessorId> ends = new ArrayDeque<>(next.keySet());
    ends.removeIf(id -> !others(id).isEmpty());
    while (!ends.isEmpty()) {
      SubprocessorId end = ends.remove();
      removed(end);
      for (SubprocessorId id : before.getOrDefault(end, List.of())) {
        Set<SubprocessorId> others = others(id);
        if (!others.isEmpty() && others.remove(end) && others.isEmpty()) {
          ends.add(id);
        }
      }
    }
  }

  private Set<SubprocessorId> others(SubprocessorId id) {
    return next.getOrDefault(id, Set.of());
  }

  private Set<SubprocessorId> removed(SubprocessorId id) {
    Set<SubprocessorId> others = others(id);
    next.remove(id);
    return others;
  }

  /** The shortest way from an engagement back to itself. */
  private Optional<List<SubprocessorId>> through(SubprocessorId start) {
    Map<SubprocessorId, SubprocessorId> from = new HashMap<>();
    Deque<SubprocessorId> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      SubprocessorId id = queue.remove();
      for (SubprocessorId other : sorted(id)) {
        if (other.equals(start)) {
          return Optional.of(way(from, id));
        }
        if (from.putIfAbsent(other, id) == null) {
          queue.add(other);
        }
      }
    }
    return Optional.empty();
  }

  /** The way to an engagement, from where the search began. */
  private static List<SubprocessorId> way(
      Map<SubprocessorId, SubprocessorId> from, SubprocessorId last) {
    Deque<SubprocessorId> way = new ArrayDeque<>(List.of(last));
    Optional<SubprocessorId> earlier = Optional.ofNullable(from.get(last));
    while (earlier.isPresent()) {
      way.addFirst(earlier.get());
      earlier = Optional.ofNullable(from.get(earlier.get()));
    }
    return List.copyOf(way);
  }

  private List<SubprocessorId> sorted(SubprocessorId id) {
    return others(id).stream()
        .sorted(java.util.Comparator.comparing(SubprocessorId::value))
        .toList();
  }

  /** "`a` → `b` → `a`"; of a long one only how it begins. */
  static String shown(List<SubprocessorId> cycle) {
    String way =
        cycle.stream().limit(MOST_SHOWN).map(id -> "`" + id + "` → ").collect(Collectors.joining());
    return way + (cycle.size() > MOST_SHOWN ? "… → " : "") + "`" + cycle.get(0) + "`";
  }
}
