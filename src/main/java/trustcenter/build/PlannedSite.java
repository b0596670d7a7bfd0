package trustcenter.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.reference.Reference;
import trustcenter.release.ReleaseStore;

/**
 * A site that is read, checked and planned, and not yet made.
 *
 * @param plan empty where findings stop it
 * @param diagnostics everything that was found, sorted
 */
record PlannedSite(Checked checked, Optional<SitePlan> plan, List<Diagnostic> diagnostics) {
  PlannedSite {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads, checks and plans.
   *
   * @param past where the releases come from
   * @throws trustcenter.render.ThemeException where the theme is wrong
   */
  static PlannedSite of(
      SiteRequest request, Reference reference, Past.Source past, Progress progress) {
    return of(ReadSite.of(request, reference, past, progress), progress);
  }

  /** Plans what was read. */
  static PlannedSite of(ReadSite read, Progress progress) {
    Checked checked = read.checked();
    if (read.shown().isEmpty()) {
      return new PlannedSite(checked, Optional.empty(), read.diagnostics());
    }
    Past past = checked.past();
    List<Diagnostic> more = new ArrayList<>(read.diagnostics());
    more.addAll(progress.in(Stage.RELEASES, past::releases).diagnostics());
    if (BuildResult.stops(more, read.strict())) {
      return new PlannedSite(checked, Optional.empty(), sorted(more));
    }
    ReadSite.Root root = read.shown().get();
    SitePlan plan = SitePlan.of(root.shown(), past, root.setting(), progress);
    more.addAll(plan.diagnostics());
    boolean stopped = BuildResult.stops(more, read.strict());
    return new PlannedSite(checked, stopped ? Optional.empty() : Optional.of(plan), sorted(more));
  }

  private static List<Diagnostic> sorted(List<Diagnostic> found) {
    return found.stream().distinct().sorted().toList();
  }

  boolean rulesAsked() {
    return checked.rulesAsked();
  }

  Sources sources() {
    return checked.content().sources();
  }

  ReleaseStore store() {
    return checked.store();
  }

  /** The folder in which the files of {@code documents.yaml} lie. */
  Path documents() {
    return checked.content().documents();
  }
}
