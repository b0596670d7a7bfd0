package trustcenter.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trustcenter.build.BuildRequest;
import trustcenter.build.BuildResult;
import trustcenter.build.Progress;
import trustcenter.build.SiteBuild;
import trustcenter.diagnostic.Printer;

/** {@code trustcenter build}. */
@Command(
    name = "build",
    description = "Reads content/ and theme/ and writes the whole site to site-output/.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 the site was built; 1 the content or the theme has errors, and nothing was written;",
      "2 wrong options, or a target that must not be written; 3 a mistake in this program or a failed disk.",
      "",
      "Examples:",
      "  trustcenter build",
      "  trustcenter build --source customers/acme --output public --base-url https://trust.acme.example/",
      "  trustcenter build --date 2026-01-31 --strict --format github"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(
      names = "--draft",
      description = "Show changes that are not released, under a banner. Not for publishing.")
  private boolean draft;

  @Option(
      names = "--force",
      description = "Overwrite a target that holds files which this program did not write.")
  private boolean force;

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      description = "How findings are printed. Default: text.")
  private FindingsFormat format = FindingsFormat.text;

  @Option(
      names = "--no-cache",
      description =
          "Make every page anew, also those of releases that have not changed since the last build.")
  private boolean noCache;

  @Option(
      names = "--timings",
      paramLabel = "text|json",
      arity = "0..1",
      fallbackValue = "text",
      description =
          "Print what each stage took, on all cores together, to the standard error. Default: text.")
  private @Nullable TimingsFormat timings;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "Record the build for JDK Mission Control and jfr (a .jfr file).")
  private @Nullable Path profile;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print findings only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more, and print the stack trace of a failure.")
  private boolean verbose;

  BuildCommand(Console console) {
    this.console = console;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** The constants are what users type. */
  enum TimingsFormat {
    text,
    json
  }

  @Override
  public Integer call() {
    try (FlightRecording recording = FlightRecording.to(Optional.ofNullable(profile))) {
      return build();
    }
  }

  private int build() {
    long start = System.nanoTime();
    BuildRequest request = site.request(source, console, draft, force, !noCache);
    if (verbose) {
      say(
          "content: "
              + request.site().content()
              + ", theme: "
              + request.site().theme().map(Path::toString).orElse("built in"));
    }
    ProgressLine line = new ProgressLine(console.err());
    boolean watched = console.terminal() && !quiet && format == FindingsFormat.text;
    Progress shown = watched ? line : Progress.NONE;
    Optional<Timings> measured = Optional.ofNullable(timings).map(format -> new Timings(shown));
    BuildResult result =
        new SiteBuild(measured.<Progress>map(each -> each).orElse(shown)).run(request);
    line.clear();
    printFindings(result);
    measured.ifPresent(this::print);
    if (result.site().isEmpty()) {
      say(Summary.of(result.diagnostics(), result.rulesAsked()) + "; nothing was written");
      return ExitStatus.CONTENT;
    }
    BuildResult.Site written = result.site().get();
    double seconds = (System.nanoTime() - start) / 1e9;
    String findings = result.diagnostics().isEmpty() ? "" : "; " + Summary.of(result.diagnostics());
    say(
        String.format(
            Locale.ROOT,
            "built %s: %d pages, %d files, %,d bytes in %.1f s%s",
            request.output(),
            written.pages(),
            written.files(),
            written.bytes(),
            seconds,
            findings));
    return ExitStatus.FINE;
  }

  private void say(String line) {
    if (!quiet) {
      PrintWriter to = format == FindingsFormat.text ? console.out() : console.err();
      to.println(line);
      to.flush();
    }
  }

  private void print(Timings measured) {
    console.err().print(timings == TimingsFormat.json ? measured.json() : measured.table());
    console.err().flush();
  }

  private void printFindings(BuildResult result) {
    Printer printer = format.printer(result.sources(), console, result.rulesAsked());
    PrintWriter to = format == FindingsFormat.text ? console.err() : console.out();
    to.print(printer.print(result.diagnostics()));
    to.flush();
  }
}
