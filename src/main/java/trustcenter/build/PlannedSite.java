package trustcenter.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;

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
   * @throws trustcenter.render.ThemeException where the theme is wrong
   */
  static PlannedSite of(SiteRequest request, Readers readers, Progress progress) {
    return of(ReadSite.of(request, readers, progress), progress);
  }

  /** Plans what was read. */
  static PlannedSite of(ReadSite read, Progress progress) {
    Checked checked = read.checked();
    if (read.shown().isEmpty()) {
      return new PlannedSite(checked, Optional.empty(), read.diagnostics());
    }
    Past past = checked.past();
    Releases releases = progress.in(Stage.RELEASES, past::releases);
    List<Diagnostic> found = Checked.sorted(read.diagnostics(), releases.diagnostics());
    if (BuildResult.stops(found, read.strict())) {
      return new PlannedSite(checked, Optional.empty(), found);
    }
    ReadSite.Root root = read.shown().get();
    SitePlan plan = SitePlan.of(root.shown(), past, root.setting(), progress);
    found = Checked.sorted(found, plan.diagnostics());
    boolean stopped = BuildResult.stops(found, read.strict());
    return new PlannedSite(checked, stopped ? Optional.empty() : Optional.of(plan), found);
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
