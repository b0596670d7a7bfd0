package trustcenter.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.publish.Hub;
import trustcenter.publish.Publication;
import trustcenter.render.Theme;

/** Builds a site, proves it, and publishes exactly that tree to a branch. */
public final class PublishRun {
  private final Progress progress;

  public PublishRun(Progress progress) {
    this.progress = progress;
  }

  /**
   * Where a site is published.
   *
   * @param repository a folder of the repository whose remote it is
   * @param message of the commit, in place of the usual one
   * @param replace whether a branch that another program wrote is replaced; its history stays
   * @param mayAsk whether a person watches, whom Git may ask for a password
   */
  public record Target(
      Path repository,
      String remote,
      String branch,
      Optional<String> message,
      boolean replace,
      boolean dryRun,
      boolean mayAsk) {}

  /**
   * What came of it.
   *
   * @param built with all findings, those of the proof among them
   * @param publication empty where findings stopped it
   * @param remarks what a person should know beside, full sentences
   */
  public record Result(
      BuildResult built, Optional<Publication.Result> publication, List<String> remarks) {
    public Result {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Publishes.
   *
   * @throws trustcenter.publish.PublishException where that cannot or must not be
   * @throws trustcenter.output.OutputException where the site cannot be written
   */
  public Result run(BuildRequest request, Target target) {
    BuildResult built = new SiteBuild(progress).run(request);
    if (built.site().isEmpty()) {
      return new Result(built, Optional.empty(), List.of());
    }
    Theme theme = request.site().theme().map(Theme::at).orElseGet(Theme::builtIn);
    List<Diagnostic> broken =
        new SiteVerification().ofSite(request.output(), theme, Optional.empty()).diagnostics();
    if (!broken.isEmpty()) {
      List<Diagnostic> all = new ArrayList<>(built.diagnostics());
      all.addAll(broken);
      return new Result(
          new BuildResult(all, built.sources(), built.rulesAsked(), built.site()),
          Optional.empty(),
          List.of());
    }
    BuildResult.Site site = built.site().get();
    Publication.Result publication =
        Publication.run(
            new Publication.Request(
                target.repository(),
                request.output(),
                target.remote(),
                target.branch(),
                target.message().orElseGet(() -> message(site)),
                target.replace(),
                target.dryRun(),
                target.mayAsk()));
    List<String> remarks = new ArrayList<>();
    uncommitted(request, target).ifPresent(remarks::add);
    if (publication.commit().isPresent() && !target.dryRun() && !site.feeds().isEmpty()) {
      site.hub().flatMap(hub -> Hub.tell(hub, site.feeds())).ifPresent(remarks::add);
    }
    return new Result(built, Optional.of(publication), remarks);
  }

  /** What stands in the way of publishing from here, as far as no other machine is asked. */
  public static Optional<String> obstacle(Path repository, String remote, String branch) {
    return Publication.obstacle(repository, remote, branch);
  }

  private static String message(BuildResult.Site site) {
    return site.release()
        .map(id -> "Publish the trust center as released on " + id)
        .orElse("Publish the trust center, which has no release yet");
  }

  private static Optional<String> uncommitted(BuildRequest request, Target target) {
    List<String> files =
        Publication.uncommitted(target.repository(), request.site().content(), target.mayAsk());
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The site was made from files that no commit holds yet ("
                + files.get(0)
                + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "")
                + "); commit them, so that the history says what it was made from.");
  }
}
