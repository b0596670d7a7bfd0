package trustcenter.model;

import java.util.List;
import java.util.Optional;

/**
 * A heading of a catalogue and what stands below it.
 *
 * @param anchor lasting name of the place on its page
 * @param level 1 to 6, as printed
 * @param number the printed number, for instance {@code 1.1} or {@code § 3}
 * @param heading the whole printed heading, its number included
 * @param scope the scope that the heading opens
 * @param controls recognised or set here; they hold for the sections below that have none
 * @param goals recognised or set here; they hold for the sections below that have none
 * @param blocks in the author's order, before the sections below
 */
public record Section(
    String anchor,
    int level,
    Optional<String> number,
    Markdown heading,
    Optional<ScopeId> scope,
    List<ControlId> controls,
    List<GoalId> goals,
    List<Block> blocks,
    List<Section> sections) {
  public Section {
    Anchor.check(anchor);
    controls = List.copyOf(controls);
    goals = List.copyOf(goals);
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }
}
