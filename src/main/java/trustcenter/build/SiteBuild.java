package trustcenter.build;

import java.util.List;
import java.util.Optional;
import trustcenter.audit.SiteAudit;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.feed.Feeds;
import trustcenter.output.SiteWriter;
import trustcenter.page.Edition;
import trustcenter.reference.Reference;
import trustcenter.render.TemplateRenderer;

/**
 * Builds a site: reads, checks, composes, writes beside the target, audits, and only then swaps it
 * in.
 */
public final class SiteBuild {
  private final Progress progress;

  public SiteBuild(Progress progress) {
    this.progress = progress;
  }

  /**
   * Builds a site. Findings in the content, the releases or the finished tree stop it, and then
   * nothing is written.
   *
   * @throws trustcenter.output.OutputException where the target cannot or must not be written
   */
  public BuildResult run(BuildRequest request) {
    Unchanged unchanged = progress.in(Stage.UNCHANGED, () -> Unchanged.of(request));
    Optional<BuildResult> same = progress.in(Stage.UNCHANGED, unchanged::result);
    return same.orElseGet(() -> read(request, unchanged));
  }

  private BuildResult read(BuildRequest request, Unchanged unchanged) {
    Readers readers = Readers.of(Reference.builtIn(), unchanged::past);
    ReadSite read = ReadSite.of(request.site(), readers, progress);
    Optional<BuildResult> same = progress.in(Stage.UNCHANGED, () -> unchanged.standing(read));
    return same.orElseGet(() -> write(request, PlannedSite.of(read, progress), unchanged));
  }

  private BuildResult write(BuildRequest request, PlannedSite site, Unchanged unchanged) {
    if (site.plan().isEmpty()) {
      return new BuildResult(
          site.diagnostics(), site.sources(), site.rulesAsked(), Optional.empty());
    }
    SitePlan plan = site.plan().get();
    try (SiteWriter writer = SiteWriter.open(request.output(), request.force())) {
      KeptVersions kept =
          new KeptVersions(
              plan,
              writer,
              request.reuse() ? Program.identity(request.site().theme()) : Optional.empty());
      progress.in(Stage.KEEP, kept::keep);
      TemplateRenderer renderer = new TemplateRenderer(plan.setting().theme(), plan.strings());
      List<Diagnostic> mistakes =
          new PageWriting(renderer, writer, kept, progress)
              .write(plan.pages()).stream()
                  .map(each -> ThemeMistake.placed(each, plan.setting().theme(), site.sources()))
                  .toList();
      if (!mistakes.isEmpty()) {
        return new BuildResult(
            Checked.sorted(site.diagnostics(), mistakes),
            site.sources(),
            site.rulesAsked(),
            Optional.empty());
      }
      ExtraFiles extra = new ExtraFiles(site, plan, writer, progress);
      extra.writeAssets();
      extra.writeOthers();
      SiteAudit.Result audited =
          progress.in(
              Stage.AUDIT,
              () -> SiteAudit.run(writer.tree(), plan.routes().basePath(), kept.groups()));
      List<Diagnostic> found = Checked.sorted(site.diagnostics(), audited.diagnostics());
      if (BuildResult.stops(found, request.site().strict())) {
        return new BuildResult(found, site.sources(), site.rulesAsked(), Optional.empty());
      }
      BuildResult.Site written = written(plan, writer);
      progress.in(
          Stage.SWAP,
          () -> {
            writer.publish();
            kept.remember(audited.needs());
            unchanged.remember(writer, plan, found, written);
          });
      return new BuildResult(found, site.sources(), site.rulesAsked(), Optional.of(written));
    }
  }

  private static BuildResult.Site written(SitePlan plan, SiteWriter writer) {
    return new BuildResult.Site(
        plan.pages().size(),
        writer.tree().paths().size(),
        writer.tree().totalBytes(),
        plan.edition() instanceof Edition.Current current
            ? Optional.of(current.release().id())
            : Optional.empty(),
        plan.root().site().websubHub(),
        plan.releases().all().isEmpty()
            ? List.of()
            : Feeds.topics(plan.root().site(), plan.routes()));
  }
}
