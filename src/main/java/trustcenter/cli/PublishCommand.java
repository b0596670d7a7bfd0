package trustcenter.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trustcenter.build.Progress;
import trustcenter.build.PublishRun;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.publish.Publication;

/** {@code trustcenter publish}. */
@Command(
    name = "publish",
    description = {
      "Builds the site, proves its releases, and puts it onto a branch of a Git repository, from which GitHub Pages and"
          + " others serve it.",
      "One commit on what was published before; nothing is forced, and the working tree is not touched."
    },
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 published, or published already; 1 the content has errors, or a release that was published would be",
      "altered or dropped; 2 wrong options, or no such repository, remote or branch; 3 git, the network or a disk failed.",
      "",
      "Examples:",
      "  trustcenter publish --dry-run",
      "  trustcenter publish",
      "  trustcenter publish --remote pages --branch main --message \"Release of March\""
    })
final class PublishCommand implements Callable<Integer> {
  static final String REMOTE = "origin";
  static final String BRANCH = "gh-pages";

  private final Console console;

  @Mixin private SourceOptions source = new SourceOptions();
  @Mixin private SiteOptions site = new SiteOptions();

  @Option(
      names = "--remote",
      paramLabel = "NAME",
      description = "The remote of the repository around the source. Default: origin.")
  private String remote = REMOTE;

  @Option(
      names = "--branch",
      paramLabel = "NAME",
      description = "The branch that is served. Default: gh-pages.")
  private String branch = BRANCH;

  @Option(
      names = "--message",
      paramLabel = "TEXT",
      description = "The message of the commit. Default: which release the site shows.")
  private @Nullable String message;

  @Option(
      names = "--replace",
      description =
          "Replace the files of a branch that this program did not publish; its history stays.")
  private boolean replace;

  @Option(names = "--dry-run", description = "Do all but push.")
  private boolean dryRun;

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SourceFolder folder = source.folder();
    PublishRun.Result result =
        new PublishRun(Progress.NONE)
            .run(
                site.request(source, console, false, false, false),
                new PublishRun.Target(
                    folder.home(),
                    remote,
                    branch,
                    Optional.ofNullable(message),
                    replace,
                    dryRun,
                    console.terminal()));
    console
        .err()
        .print(
            new TextPrinter(result.built().sources(), console.hasColour())
                .print(result.built().diagnostics()));
    result.remarks().forEach(remark -> console.err().println("trustcenter: " + remark));
    console.err().flush();
    if (result.publication().isEmpty()) {
      console.out().println("refused; nothing was published");
      return ExitStatus.CONTENT;
    }
    console.out().println(told(result.publication().get()));
    return ExitStatus.FINE;
  }

  private String told(Publication.Result publication) {
    String where = remote + "/" + branch;
    return publication
        .commit()
        .map(
            commit ->
                (dryRun ? "would be published to " : "published to ")
                    + where
                    + " as "
                    + commit
                    + ": "
                    + publication.added()
                    + " files added, "
                    + publication.changed()
                    + " changed, "
                    + publication.removed()
                    + " removed")
        .orElse(where + " shows this site already");
  }
}
