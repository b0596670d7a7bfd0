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

  /** Takes away whatever leads to no cycle; usually that is everything. */
  private void trim() {
    Map<SubprocessorId, List<SubprocessorId>> before = new HashMap<>();
    Deque<SubprocessorId> ends = new ArrayDeque<>();
    next.forEach(
        (id, others) -> {
          others.retainAll(next.keySet());
          others.forEach(other -> before.computeIfAbsent(other, any -> new ArrayList<>()).add(id));
          if (others.isEmpty()) {
            ends.add(id);
          }
        });
    while (!ends.isEmpty()) {
      SubprocessorId end = ends.remove();
      next.remove(end);
      for (SubprocessorId id : before.getOrDefault(end, List.of())) {
        Set<SubprocessorId> others = next.getOrDefault(id, Set.of());
        if (!others.isEmpty() && others.remove(end) && others.isEmpty()) {
          ends.add(id);
        }
      }
    }
  }

  /** The shortest way from an engagement back to itself. */
  private Optional<List<SubprocessorId>> through(SubprocessorId start) {
    Map<SubprocessorId, List<SubprocessorId>> ways = new HashMap<>();
    Deque<SubprocessorId> queue = new ArrayDeque<>(List.of(start));
    ways.put(start, List.of(start));
    while (!queue.isEmpty()) {
      SubprocessorId id = queue.remove();
      List<SubprocessorId> way = ways.getOrDefault(id, List.of());
      for (SubprocessorId other : sorted(id)) {
        if (other.equals(start)) {
          return Optional.of(way);
        }
        if (!ways.containsKey(other)) {
          List<SubprocessorId> longer = new ArrayList<>(way);
          longer.add(other);
          ways.put(other, longer);
          queue.add(other);
        }
      }
    }
    return Optional.empty();
  }

  private List<SubprocessorId> sorted(SubprocessorId id) {
    return next.getOrDefault(id, Set.of()).stream()
        .sorted(java.util.Comparator.comparing(SubprocessorId::value))
        .toList();
  }

  /** "`a` → `b` → `a`". */
  static String shown(List<SubprocessorId> cycle) {
    List<SubprocessorId> closed = new ArrayList<>(cycle);
    closed.add(cycle.get(0));
    return closed.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" → "));
  }
}
