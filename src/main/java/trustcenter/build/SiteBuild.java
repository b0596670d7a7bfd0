package trustcenter.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.audit.SiteAudit;
import trustcenter.content.Content;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.feed.Feeds;
import trustcenter.model.TrustCenter;
import trustcenter.output.SiteWriter;
import trustcenter.page.Edition;
import trustcenter.reference.Reference;
import trustcenter.render.TemplateRenderer;
import trustcenter.render.Theme;

/**
 * Builds a site: reads, checks, composes, writes beside the target, audits, and only then swaps it
 * in.
 */
public final class SiteBuild {
  private final Reference reference = Reference.builtIn();
  private final Progress progress;

  public SiteBuild(Progress progress) {
    this.progress = progress;
  }

  /**
   * Builds a site. Findings in the content, the releases or the finished tree stop it, and then
   * nothing is written.
   *
   * @throws trustcenter.output.OutputException where the target cannot or must not be written
   * @throws trustcenter.render.ThemeException where the theme is wrong
   */
  public BuildResult run(BuildRequest request) {
    Checked checked = Checked.of(request.content(), request.today(), request.baseUrl(), reference);
    Content content = checked.content();
    List<Diagnostic> found = checked.diagnostics();
    if (checked.model().isEmpty() || BuildResult.stops(found, request.strict())) {
      return new BuildResult(found, content.sources(), Optional.empty());
    }
    TrustCenter working = checked.model().get();
    Theme theme = request.theme().map(Theme::at).orElseGet(Theme::builtIn);
    ThemeLook look = ThemeLook.of(theme, reference, content.sources());
    List<Diagnostic> more = new ArrayList<>(ThemeWords.missing(theme, checked.model()));
    more.addAll(look.diagnostics());
    found = checked.with(more);
    if (BuildResult.stops(found, request.strict())) {
      return new BuildResult(found, content.sources(), Optional.empty());
    }
    LocalDate today = request.today().apply(working.site().timeZone());
    SitePlan plan =
        SitePlan.of(working, checked.releases(), request, reference, theme, look.look(), today);
    more.addAll(plan.diagnostics());
    found = checked.with(more);
    if (BuildResult.stops(found, request.strict())) {
      return new BuildResult(found, content.sources(), Optional.empty());
    }
    try (SiteWriter writer = SiteWriter.open(request.output(), request.force())) {
      new PageWriting(new TemplateRenderer(theme, plan.strings()), writer, progress)
          .write(plan.pages());
      new ExtraFiles(plan, checked.store(), writer, reference)
          .write(theme, look.look(), content.documents(), today);
      found = sorted(found, SiteAudit.run(writer.tree(), plan.routes().basePath()));
      if (BuildResult.stops(found, request.strict())) {
        return new BuildResult(found, content.sources(), Optional.empty());
      }
      BuildResult.Site site = written(plan, writer);
      writer.publish();
      return new BuildResult(found, content.sources(), Optional.of(site));
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

  private static List<Diagnostic> sorted(List<Diagnostic> some, List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(some);
    all.addAll(more);
    return all.stream().distinct().sorted().toList();
  }
}
