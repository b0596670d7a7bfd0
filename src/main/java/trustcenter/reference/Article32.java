package trustcenter.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trustcenter.model.ControlId;
import trustcenter.model.GoalId;

/** What Art. 32(1) GDPR names, and by which controls and goals a catalogue is about it. */
public final class Article32 {
  private final Map<Aspect, Set<String>> shownBy = new LinkedHashMap<>();

  /**
   * Something that Art. 32(1) names.
   *
   * @param letter {@code a} to {@code d}
   * @param name in English
   */
  public record Aspect(String letter, String name) {}

  Article32() {
    for (List<String> row : Table.rows("article-32.tsv", 4)) {
      shownBy
          .computeIfAbsent(new Aspect(row.get(0), row.get(1)), aspect -> new LinkedHashSet<>())
          .add(row.get(2).equals("goal") ? goal(row.get(3)) : row.get(3));
    }
  }

  /** Goals and controls may have the same name. */
  private static String goal(String id) {
    return "goal " + id;
  }

  /** What none of the controls and goals is about, in the order of the article. */
  public List<Aspect> uncovered(Collection<ControlId> controls, Collection<GoalId> goals) {
    Set<String> shown = new LinkedHashSet<>();
    controls.forEach(control -> shown.add(control.value()));
    goals.forEach(goal -> shown.add(goal(goal.value())));
    return shownBy.entrySet().stream()
        .filter(entry -> entry.getValue().stream().noneMatch(shown::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}
