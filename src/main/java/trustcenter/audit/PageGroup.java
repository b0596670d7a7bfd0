package trustcenter.audit;

import java.util.Optional;
import java.util.Set;
import trustcenter.output.OutputPath;

/**
 * Pages that stay together from build to build.
 *
 * @param name differs from group to group
 * @param needs what these very pages were found to rely on outside of the group, when they were
 *     audited and nothing was wrong with them; empty where they have to be audited
 */
public record PageGroup(String name, Set<OutputPath> pages, Optional<Set<Need>> needs) {
  public PageGroup {
    pages = Set.copyOf(pages);
    needs = needs.map(Set::copyOf);
  }
}
