package trustcenter.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trustcenter.build.CheckRun;
import trustcenter.build.PublishRun;
import trustcenter.build.SiteVerification;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.output.OutputException;
import trustcenter.output.SiteWriter;

/** {@code trustcenter doctor}. */
@Command(
    name = "doctor",
    description =
        "Says what could keep trustcenter from building and publishing here, and what to do about it.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "It asks no other machine: whether the remote can be pushed to, `trustcenter publish --dry-run` says.",
      "",
      "Exit status: 0 nothing would keep it from building; 1 something would; 2 wrong options."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final String SITE = "site-output";

  private final Console console;
  private boolean hasFailed;

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the site is written. Default: site-output/ beside content/.")
  private @Nullable Path output;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    hasFailed = false;
    SourceFolder folder = source.folder();
    fine("program", new TrustCenterCommand.Version().getVersion()[0]);
    fine("Java", System.getProperty("java.version") + ", " + System.getProperty("java.home"));
    fileNames();
    content(folder);
    releases(folder);
    target(Optional.ofNullable(output).orElse(folder.home().resolve(SITE)));
    publishing(folder);
    console.out().flush();
    return hasFailed ? ExitStatus.CONTENT : ExitStatus.FINE;
  }

  /** Java takes the letters that file names may have from the locale it was started in. */
  private void fileNames() {
    String letters = System.getProperty("sun.jnu.encoding", "");
    if (letters.equals("UTF-8")) {
      fine("file names", letters);
    } else {
      remark(
          "file names",
          letters
              + ": names beyond it cannot be read. Set a UTF-8 locale, such as LC_ALL=C.UTF-8.");
    }
  }

  private void content(SourceFolder folder) {
    if (!Files.isRegularFile(folder.content().resolve("site.yaml"))) {
      failure(
          "content",
          "there is no site.yaml in "
              + folder.content().toAbsolutePath().normalize()
              + ". `trustcenter init` writes one, --source names another folder.");
      return;
    }
    CheckRun.Result result =
        new CheckRun().run(folder.content(), source.theme(), source.today(console), false);
    String found = Summary.of(result.diagnostics(), result.rulesAsked());
    if (result.fails()) {
      failure("content", found + ". `trustcenter check` tells them.");
    } else {
      fine("content", found);
    }
  }

  private void releases(SourceFolder folder) {
    SiteVerification.Result result =
        new SiteVerification().ofContent(folder.content(), Optional.empty());
    List<Diagnostic> broken = result.diagnostics();
    int count = result.releases().all().size();
    if (!broken.isEmpty()) {
      failure("releases", broken.get(0).message() + " `trustcenter verify` tells all.");
    } else if (count == 0) {
      remark("releases", "none yet. `trustcenter release` makes the first.");
    } else {
      fine("releases", count + ", the last of " + result.releases().all().get(count - 1).id());
    }
  }

  private void target(Path site) {
    try (SiteWriter writer = SiteWriter.open(site, false)) {
      fine("target", site + " can be written");
    } catch (OutputException refused) {
      failure("target", String.valueOf(refused.getMessage()));
    }
  }

  private void publishing(SourceFolder folder) {
    Optional<String> obstacle =
        PublishRun.obstacle(folder.home(), PublishCommand.REMOTE, PublishCommand.BRANCH);
    obstacle.ifPresentOrElse(
        words -> remark("publishing", words),
        () -> fine("publishing", "`trustcenter publish` has a repository and a remote"));
  }

  private void fine(String what, String words) {
    say("ok", what, words);
  }

  /** It does not keep a site from being built. */
  private void remark(String what, String words) {
    say("note", what, words);
  }

  private void failure(String what, String words) {
    hasFailed = true;
    say("failed", what, words);
  }

  private void say(String kind, String what, String words) {
    console.out().printf("%-7s %-11s %s%n", kind, what, words);
  }
}
