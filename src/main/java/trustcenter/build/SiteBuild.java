package trustcenter.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.audit.SiteAudit;
import trustcenter.check.Checker;
import trustcenter.check.Rules;
import trustcenter.check.Subject;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Language;
import trustcenter.model.TrustCenter;
import trustcenter.output.SiteWriter;
import trustcenter.page.PageMaterial;
import trustcenter.page.PlannedPage;
import trustcenter.page.SitePages;
import trustcenter.reference.Reference;
import trustcenter.render.TemplateRenderer;
import trustcenter.render.Theme;
import trustcenter.route.Routes;
import trustcenter.wording.Strings;

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
   * Builds a site. Findings in the content or the finished tree stop it, and then nothing is
   * written.
   *
   * @throws trustcenter.output.OutputException where the target cannot or must not be written
   * @throws trustcenter.render.ThemeException where the theme is wrong
   */
  public BuildResult run(BuildRequest request) {
    Content content = new ContentReader(reference).read(request.content());
    List<Diagnostic> found = checked(content, request);
    if (content.model().isEmpty() || BuildResult.stops(found, request.strict())) {
      return new BuildResult(found, content.sources(), Optional.empty());
    }
    TrustCenter model = placed(content.model().get(), request);
    Theme theme = request.theme().map(Theme::at).orElseGet(Theme::builtIn);
    Map<Language, Strings> strings = strings(theme, model);
    Routes routes = new Routes(model.site());
    LocalDate today = request.today().apply(model.site().timeZone());
    List<PlannedPage> pages =
        SitePages.of(new PageMaterial(model, reference, routes, strings, today));
    found = sorted(found, Collisions.in(pages));
    if (BuildResult.stops(found, request.strict())) {
      return new BuildResult(found, content.sources(), Optional.empty());
    }
    try (SiteWriter writer = SiteWriter.open(request.output(), request.force())) {
      new PageWriting(new TemplateRenderer(theme, strings), writer, progress).write(pages);
      new ExtraFiles(model, routes, writer).write(theme, pages, content.documents(), today);
      found = sorted(found, SiteAudit.run(writer.tree(), routes.basePath()));
      if (BuildResult.stops(found, request.strict())) {
        return new BuildResult(found, content.sources(), Optional.empty());
      }
      BuildResult.Site site =
          new BuildResult.Site(
              pages.size(), writer.tree().paths().size(), writer.tree().totalBytes());
      writer.publish();
      return new BuildResult(found, content.sources(), Optional.of(site));
    }
  }

  private List<Diagnostic> checked(Content content, BuildRequest request) {
    if (content.model().isEmpty()) {
      return content.diagnostics();
    }
    TrustCenter model = placed(content.model().get(), request);
    LocalDate today = request.today().apply(model.site().timeZone());
    Subject subject = new Subject(model, reference, content.positions(), today);
    return sorted(content.diagnostics(), new Checker(Rules.all()).run(subject));
  }

  private static TrustCenter placed(TrustCenter model, BuildRequest request) {
    return request.baseUrl().map(url -> model.on(model.site().at(url))).orElse(model);
  }

  private static Map<Language, Strings> strings(Theme theme, TrustCenter model) {
    Map<Language, Strings> strings = new LinkedHashMap<>();
    model.site().languages().forEach(language -> strings.put(language, theme.strings(language)));
    return strings;
  }

  private static List<Diagnostic> sorted(List<Diagnostic> some, List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(some);
    all.addAll(more);
    return all.stream().distinct().sorted().toList();
  }
}
