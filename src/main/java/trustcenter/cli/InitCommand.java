package trustcenter.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trustcenter.content.BaseUrl;
import trustcenter.model.Language;
import trustcenter.output.TextFiles;
import trustcenter.scaffold.GitHubFiles;
import trustcenter.scaffold.NewSite;

/** {@code trustcenter init}. */
@Command(
    name = "init",
    description = {
      "Writes a small trust center to begin with: content/ with comments that explain each key, and settings for editors.",
      "On a terminal it asks for what no option says. A file that is there already stays as it is."
    },
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 written; 2 wrong options, or something is missing; 3 a mistake in this program or a failed disk.",
      "",
      "Examples:",
      "  trustcenter init",
      "  trustcenter init trust --name \"Muster GmbH\" --address \"Weg 1, 80331 München\" --country DE"
          + " --email info@muster.example --language de,en",
      "  trustcenter init --name \"Muster GmbH\""
          + " --github-action muster/trustcenter@0123456789abcdef0123456789abcdef01234567"
    })
final class InitCommand implements Callable<Integer> {
  private static final int ATTEMPTS = 5;

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder that will hold content/. Default: this folder.")
  private Path folder = Path.of("");

  @Option(names = "--name", paramLabel = "TEXT", description = "The legal name of the company.")
  private @Nullable String name;

  @Option(
      names = "--address",
      paramLabel = "TEXT",
      description = "Its address on one line: street and number, postcode and place.")
  private @Nullable String address;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Its country, for instance DE (ISO 3166-1).")
  private @Nullable String country;

  @Option(names = "--email", paramLabel = "ADDRESS", description = "Its address for e-mail.")
  private @Nullable String email;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will be published, if that is known.")
  private @Nullable URI baseUrl;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      completionCandidates = Languages.class,
      split = ",",
      description =
          "The languages of the site; the first one is the default and the one of the comments. Default: en.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--github",
      description =
          "Also write a workflow that publishes the site to GitHub Pages, and settings for Dependabot.")
  private boolean github;

  @Option(
      names = "--github-action",
      paramLabel = "OWNER/REPO@REF",
      description =
          "The repository of trustcenter whose workflow is called, best at a commit, which unlike a tag or a branch"
              + " nobody can move; implies --github.")
  private @Nullable String githubAction;

  InitCommand(Console console) {
    this.console = console;
  }

  /** What there is something to begin with in. */
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("de", "en").iterator();
    }
  }

  @Override
  public Integer call() {
    Optional<GitHubFiles> workflow = workflow();
    Map<String, String> files = new LinkedHashMap<>();
    // A second catalogue or register beside the author's own would be published with it.
    boolean begun = Files.exists(folder.resolve("content/site.yaml"));
    files.putAll(begun ? NewSite.settings() : site().files());
    workflow.ifPresent(each -> files.putAll(each.files()));
    if (begun) {
      console.out().println("kept  " + folder.resolve("content") + ", for there is a site in it");
    }
    write(files);
    workflow.filter(written -> !written.isPinned()).ifPresent(this::warnOfMovingRef);
    console.out().println("Next: trustcenter build" + source());
    return ExitStatus.FINE;
  }

  /** As it can be typed. */
  private String source() {
    String path = folder.toString();
    boolean plain = path.matches("[\\p{Alnum}_./-]*");
    String typed = plain ? path : "'" + path.replace("'", "'\\''") + "'";
    return path.isEmpty() ? "" : " --source " + typed;
  }

  private NewSite site() {
    List<Language> chosen = answered(languages.isEmpty(), this::languages);
    String company = answer(name, "Legal name of the company:");
    if (company.isEmpty()) {
      throw usage("who publishes is not known; --name says it.");
    }
    return new NewSite(
        line("--name", company),
        optional("--address", answer(address, "Address (street, postcode and place):")),
        answered(
            country == null,
            () ->
                optional("--country", answer(country, "Country (such as DE):"))
                    .map(this::countryCode)),
        optional("--email", answer(email, "E-mail address:")),
        Optional.ofNullable(baseUrl).map(this::published),
        chosen,
        Day.of(Optional.empty(), console, command()).apply(NewSite.TIME_ZONE));
  }

  private void write(Map<String, String> files) {
    List<String> kept = TextFiles.writeNew(folder, files);
    files.keySet().stream()
        .filter(file -> !kept.contains(file))
        .forEach(file -> console.out().println("wrote " + folder.resolve(file)));
    kept.forEach(file -> console.out().println("kept  " + folder.resolve(file)));
    console.out().println();
  }

  private void warnOfMovingRef(GitHubFiles workflow) {
    console
        .err()
        .println(
            "trustcenter: the workflow calls "
                + workflow.repository()
                + " at `"
                + workflow.ref()
                + "`, which is no commit (40 hexadecimal digits): whoever moves it changes what"
                + " runs with the rights of your workflow.");
  }

  private Optional<GitHubFiles> workflow() {
    if (githubAction != null) {
      return Optional.of(action());
    }
    return github
        ? GitHubFiles.builtIn().or(() -> Optional.of(answered(true, this::action)))
        : Optional.empty();
  }

  private GitHubFiles action() {
    String action =
        answer(githubAction, "Repository of trustcenter and its commit (OWNER/REPO@COMMIT):");
    if (action.isEmpty()) {
      throw usage(
          "which trustcenter the workflow runs is not known; --github-action OWNER/REPO@COMMIT"
              + " says it.");
    }
    return GitHubFiles.of(action)
        .orElseThrow(
            () ->
                usage(
                    "`"
                        + action
                        + "` names no repository of trustcenter; --github-action takes"
                        + " OWNER/REPO@REF."));
  }

  private List<Language> languages() {
    List<String> tags = new ArrayList<>(languages);
    if (tags.isEmpty()) {
      String asked =
          console.terminal() ? console.ask("Languages, the default one first [en]:") : "";
      tags.addAll(List.of((asked.isEmpty() ? "en" : asked).split("\\s*,\\s*", -1)));
    }
    List<Language> chosen = new ArrayList<>();
    for (String tag : tags) {
      if (!Language.isValid(tag.strip()) || !NewSite.isIn(new Language(tag.strip()))) {
        throw usage(
            "there is nothing to begin with in `"
                + tag
                + "`; --language takes "
                + String.join(" and ", new Languages())
                + ". Further ones are added in site.yaml, with their"
                + " words in theme/strings/.");
      }
      chosen.add(new Language(tag.strip()));
    }
    if (chosen.stream().distinct().count() < chosen.size()) {
      throw usage("--language names a language twice.");
    }
    return chosen;
  }

  /** A person who mistyped an answer is asked again, and keeps the answers before. */
  private <T> T answered(boolean asked, Supplier<T> question) {
    for (int attempt = 1; ; attempt++) {
      try {
        return question.get();
      } catch (ParameterException wrong) {
        if (!asked || !console.terminal() || attempt == ATTEMPTS) {
          throw wrong;
        }
        console.err().println("trustcenter: " + wrong.getMessage());
        console.err().flush();
      }
    }
  }

  private String answer(@Nullable String option, String question) {
    if (option != null) {
      return option.strip();
    }
    return console.terminal() ? console.ask(question) : "";
  }

  private Optional<String> optional(String option, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(line(option, text));
  }

  private String line(String option, String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw usage(option + " takes one line.");
    }
    return text;
  }

  private String countryCode(String code) {
    if (!code.matches("[A-Z]{2}")) {
      throw usage("`" + code + "` is no country code; --country takes two letters such as DE.");
    }
    return code;
  }

  private String published(URI url) {
    return BaseUrl.of(url)
        .map(URI::toString)
        .orElseThrow(
            () ->
                usage(
                    "`"
                        + url
                        + "` cannot be the address of a site; --base-url takes https://host/path/."));
  }

  private ParameterException usage(String message) {
    return new ParameterException(command(), message);
  }

  private CommandLine command() {
    return Optional.ofNullable(spec).orElseThrow().commandLine();
  }
}
