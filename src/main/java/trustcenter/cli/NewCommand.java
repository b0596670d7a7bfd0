package trustcenter.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trustcenter.build.NewEntryRun;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.model.Language;
import trustcenter.model.Scheme;
import trustcenter.model.Site;
import trustcenter.scaffold.NewEntry;
import trustcenter.scaffold.NewSite;

/** {@code trustcenter new}: an entry or a file more, with today's date. */
@Command(
    name = "new",
    description =
        "Adds a sub-processor, a data center, a catalogue of measures, a certificate or a post, with today's date."
            + " Comments and layout of the file stay.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    synopsisSubcommandLabel = "KIND",
    footer = {
      "",
      "Exit status: 0 added; 1 refused, with the reason, and nothing was written; 2 wrong options.",
      "",
      "Examples:",
      "  trustcenter new subprocessor \"BunnyWay d.o.o.\" --country SI --purpose \"CDN and DNS\" --location SI,DE",
      "  trustcenter new certificate iso27001",
      "  trustcenter new update \"Maintenance on Sunday\""
    })
final class NewCommand implements Runnable {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  NewCommand(Console console) {
    this.console = console;
  }

  /** What a certificate can be of. */
  static final class Schemes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Scheme.values()).map(Scheme::word).iterator();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        Optional.ofNullable(spec).orElseThrow().commandLine(), "Missing what is new.");
  }

  @Command(
      name = "subprocessor",
      description = "Adds an entry to subprocessors.yaml.",
      mixinStandardHelpOptions = true)
  int subprocessor(
      @Mixin SourceOptions source,
      @Parameters(paramLabel = "NAME", description = "The legal name.") String name,
      @Option(names = "--id", paramLabel = "ID", description = "Default: made from the name.")
          @Nullable String id,
      @Option(names = "--address", paramLabel = "TEXT", description = "Its address on one line.")
          @Nullable String address,
      @Option(names = "--country", paramLabel = "CODE", description = "Where it sits.")
          @Nullable String country,
      @Option(names = "--contact", paramLabel = "EMAIL", description = "Its address for e-mail.")
          @Nullable String contact,
      @Option(names = "--purpose", paramLabel = "TEXT", description = "What it does.")
          @Nullable String purpose,
      @Option(
              names = "--location",
              split = ",",
              paramLabel = "CODE",
              description = "Where it processes data.")
          @Nullable List<String> locations,
      @Option(
              names = "--from",
              paramLabel = "YYYY-MM-DD",
              converter = Day.Reader.class,
              description = "Its first day. Default: today.")
          @Nullable LocalDate from) {
    Map<String, String> known = new LinkedHashMap<>();
    put(known, "id", id);
    put(known, "address", address);
    put(known, "country", country);
    put(known, "contact", contact);
    put(known, "purpose", purpose);
    put(known, "locations", locations == null ? null : String.join(", ", locations));
    return add(
        source, place -> NewEntry.subprocessor(name, known, from == null ? place.today() : from));
  }

  @Command(
      name = "certificate",
      description = "Adds an entry to certificates.yaml.",
      mixinStandardHelpOptions = true)
  int certificate(
      @Mixin SourceOptions source,
      @Parameters(
              paramLabel = "SCHEME",
              completionCandidates = Schemes.class,
              description = "tuev-tsi, iso27001, iso27018, iso27701, c5, soc2, en50600 or other.")
          String scheme,
      @Option(names = "--id", paramLabel = "ID", description = "Default: the scheme and this year.")
          @Nullable String id) {
    if (Scheme.of(scheme).isEmpty()) {
      throw new ParameterException(
          source.command(),
          "`" + scheme + "` is no scheme; there are " + String.join(", ", new Schemes()) + ".");
    }
    return add(
        source,
        place ->
            NewEntry.certificate(
                scheme, id == null ? scheme + "-" + place.today().getYear() : id, place.today()));
  }

  @Command(
      name = "data-center",
      description = "Writes a file in data-centers/.",
      mixinStandardHelpOptions = true)
  int dataCenter(
      @Mixin SourceOptions source,
      @Parameters(paramLabel = "NAME", description = "Its name.") String name) {
    return add(source, place -> NewEntry.dataCenter(name, place.comments()));
  }

  @Command(
      name = "toms",
      description =
          "Writes a catalogue in toms/ with a section for each letter of Art. 32(1) GDPR.",
      mixinStandardHelpOptions = true)
  int toms(
      @Mixin SourceOptions source,
      @Parameters(paramLabel = "TITLE", description = "Its title.") String title) {
    return add(source, place -> NewEntry.toms(title, place.comments(), place.today()));
  }

  @Command(
      name = "update",
      description = "Writes a post in updates/.",
      mixinStandardHelpOptions = true)
  int update(
      @Mixin SourceOptions source,
      @Parameters(paramLabel = "TITLE", description = "Its title.") String title) {
    return add(source, place -> NewEntry.update(title, place.comments(), place.today()));
  }

  private static void put(Map<String, String> known, String key, @Nullable String value) {
    if (value != null) {
      known.put(key, value);
    }
  }

  /**
   * What an entry takes from the site that it is for.
   *
   * @param comments the language of what is explained beside it
   */
  private record Surroundings(Language comments, LocalDate today) {}

  private Surroundings surroundings(SourceOptions source) {
    Optional<Site> site = new NewEntryRun().site(source.folder().content());
    Language comments =
        site.stream()
            .flatMap(known -> known.languages().stream())
            .filter(NewSite::isIn)
            .findFirst()
            .orElse(new Language("en"));
    ZoneId zone = site.map(Site::timeZone).orElse(ZoneOffset.UTC);
    return new Surroundings(comments, source.today(console).apply(zone));
  }

  private int add(SourceOptions source, Function<Surroundings, NewEntry> making) {
    NewEntry entry;
    try {
      entry = making.apply(surroundings(source));
    } catch (IllegalArgumentException severalLines) {
      throw new ParameterException(source.command(), "Names and texts take one line each.");
    }
    NewEntryRun.Result result = new NewEntryRun().run(source.folder().content(), entry);
    console
        .err()
        .print(new TextPrinter(result.sources(), console.hasColour()).print(result.diagnostics()));
    if (result.refusal().isPresent()) {
      console.err().println("trustcenter: " + result.refusal().get());
      console.err().flush();
      console.out().println("refused; nothing was written");
      return ExitStatus.CONTENT;
    }
    console.out().println("added to " + source.folder().content().resolve(entry.path()));
    return ExitStatus.FINE;
  }
}
