package trustcenter.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trustcenter.build.SecurityTxtExpiry;
import trustcenter.build.SiteVerification;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.release.Digest;
import trustcenter.release.Release;
import trustcenter.render.Theme;

/** {@code trustcenter verify}. */
@Command(
    name = "verify",
    description =
        "Proves that no release was altered, dropped or reordered, and that the pages of each release in a built or"
            + " downloaded site show exactly what it says.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Pages outside of versions/ depend on the day for which they were built, and are not compared.",
      "Of a site that has a security.txt, verify also says whether that has expired, or will within 30 days.",
      "",
      "Exit status: 0 everything holds, perhaps with warnings; 1 something was altered, and its release is named, or",
      "security.txt has expired; 2 wrong options.",
      "",
      "Examples:",
      "  trustcenter verify",
      "  trustcenter verify site-output",
      "  trustcenter verify downloads/trust.acme.example --since DIGEST",
      "  trustcenter verify downloads/trust.acme.example --date 2026-05-31"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SITE_OR_SOURCE",
      description =
          "A built or downloaded site, or a folder that holds content/. Default: this folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--since",
      paramLabel = "DIGEST",
      description =
          "The digest of a release, noted earlier: proves that this release and everything before it is as it was.")
  private @Nullable String since;

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      description =
          "The theme that the site was built with. Default: theme/ in this folder, if there is one.")
  private @Nullable Path theme;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.Reader.class,
      description =
          "The day that stands for today: whether security.txt of a site has expired depends on it."
              + " Default: SOURCE_DATE_EPOCH, else today in UTC.")
  private @Nullable LocalDate date;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Digest> digest = Optional.ofNullable(since).map(this::digest);
    SiteVerification verification = new SiteVerification();
    Sources sources = new Sources();
    SiteVerification.Result result;
    List<Diagnostic> beside = List.of();
    if (Files.isDirectory(folder.resolve("data").resolve("releases"))) {
      result = verification.ofSite(folder, theme(), digest);
      beside = SecurityTxtExpiry.of(folder, today(), sources);
    } else if (Files.isDirectory(folder.resolve("content"))) {
      SourceFolder.refuseLeadingOut(folder, "content", "SITE_OR_SOURCE", command());
      result = verification.ofContent(folder.resolve("content"), digest);
    } else if (Files.isDirectory(folder.resolve("releases"))) {
      result = verification.ofContent(folder, digest);
    } else {
      throw usage(
          "there is neither a site with releases nor content/ in " + folder.toAbsolutePath() + ".");
    }
    return report(result, beside, sources);
  }

  /**
   * Says what was found, and what holds: a copy of a site may be older than its security.txt allows
   * and yet prove its releases.
   */
  private int report(SiteVerification.Result result, List<Diagnostic> beside, Sources sources) {
    List<Diagnostic> all =
        Stream.concat(beside.stream(), result.diagnostics().stream()).sorted().toList();
    console.err().print(new TextPrinter(sources, console.hasColour()).print(all));
    console.err().flush();
    if (result.diagnostics().isEmpty()) {
      proven(result);
    }
    if (all.stream().anyMatch(Diagnostic::isError)) {
      console.out().println("verification failed");
      return ExitStatus.CONTENT;
    }
    return ExitStatus.FINE;
  }

  private void proven(SiteVerification.Result result) {
    PrintWriter out = console.out();
    for (Release release : result.releases().all()) {
      out.println(release.id() + "  " + release.digest());
    }
    String pages =
        result.pages() > 0 ? ", and " + result.pages() + " pages show exactly what they say" : "";
    int count = result.releases().all().size();
    out.println(count + (count == 1 ? " release holds" : " releases hold") + pages);
  }

  /** The day in UTC: a downloaded site may be of anybody, and has no time zone of its own. */
  private LocalDate today() {
    return Day.of(Optional.ofNullable(date), console, command()).apply(ZoneOffset.UTC);
  }

  private Theme theme() {
    Path given = theme;
    if (given != null) {
      return Theme.at(given);
    }
    SourceFolder.refuseLeadingOut(Path.of(""), "theme", "--theme", command());
    Path own = Path.of("theme");
    return Files.isDirectory(own) ? Theme.at(own) : Theme.builtIn();
  }

  private Digest digest(String text) {
    return Digest.parse(text.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () -> usage("`" + text + "` is no digest; --since takes 64 hexadecimal digits."));
  }

  private ParameterException usage(String message) {
    return new ParameterException(command(), message);
  }

  private CommandLine command() {
    return Optional.ofNullable(spec).orElseThrow().commandLine();
  }
}
