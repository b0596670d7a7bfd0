package trustcenter.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.model.Language;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;
import trustcenter.release.Digest;
import trustcenter.release.ReleaseId;
import trustcenter.release.ReleaseStore;
import trustcenter.scaffold.NewSite;

/**
 * Writes a trust center of a given size: a company with a register of sub-processors, a catalogue
 * of measures and further catalogues of about forty lines with headings, lists and a table. Each
 * release changes the purpose of one engagement and a sentence of one catalogue. The same numbers
 * give the same bytes.
 *
 * <pre>BenchSite FOLDER LANGUAGES RELEASES CATALOGUES</pre>
 *
 * LANGUAGES is 1 or 2, CATALOGUES at least 1.
 */
public final class BenchSite {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 31);
  private static final int DAYS_BETWEEN = 14;
  private static final int ENGAGEMENTS = 24;
  private static final int SENTENCE_WORDS = 14;

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "en",
          List.of(
              ("access backup cabinet camera certificate cooling customer data deletion encryption"
                   + " entry fire generator hosting incident key logging measure monitoring network"
                   + " operator password power processor protection recovery register retention"
                   + " review room separation server storage supplier test transfer update visitor"
                   + " is are has keeps checks names of for with by and the")
                  .split(" ")),
          "de",
          List.of(
              ("Zugang Sicherung Schrank Kamera Zertifikat Kühlung Kunde Daten Löschung"
                   + " Verschlüsselung Zutritt Brand Generator Betrieb Vorfall Schlüssel Protokoll"
                   + " Maßnahme Überwachung Netz Betreiber Kennwort Strom Verarbeiter Schutz"
                   + " Wiederherstellung Verzeichnis Aufbewahrung Prüfung Raum Trennung Server"
                   + " Speicher Lieferant Test Weitergabe Besucher ist sind hat hält prüft nennt"
                   + " von für mit durch und der die das")
                  .split(" ")));

  private final Path content;
  private final List<String> languages;
  private final int catalogues;

  private BenchSite(Path content, List<String> languages, int catalogues) {
    this.content = content;
    this.languages = languages;
    this.catalogues = catalogues;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<String> languages = args[1].equals("1") ? List.of("en") : List.of("en", "de");
    BenchSite site = new BenchSite(folder.resolve("content"), languages, Integer.parseInt(args[3]));
    site.write(folder, Integer.parseInt(args[2]));
  }

  private void write(Path folder, int releases) throws IOException {
    NewSite start =
        new NewSite(
            "Muster Hosting GmbH",
            Optional.of("Weg 1, 80331 München"),
            Optional.of("DE"),
            Optional.of("info@muster.example"),
            Optional.of("https://muster.example/trust/"),
            languages.stream().map(Language::new).toList(),
            FIRST);
    for (Map.Entry<String, String> file : start.files().entrySet()) {
      text(folder.resolve(file.getKey()), file.getValue());
    }
    for (int number = 0; number < catalogues; number++) {
      catalogue(number, 0);
    }
    ReleaseStore store = ReleaseStore.ofContent(content);
    Optional<Digest> previous = Optional.empty();
    for (int i = 0; i < releases; i++) {
      register(i);
      catalogue(i % catalogues, i + 1);
      Content read = new ContentReader(Reference.builtIn()).read(content);
      TrustCenter model =
          read.model().orElseThrow(() -> new IllegalStateException(read.diagnostics().toString()));
      ReleaseId id = new ReleaseId(FIRST.plusDays((long) DAYS_BETWEEN * i), 1);
      byte[] file = store.file(id, Optional.empty(), Optional.empty(), previous, model);
      store.write(id, file, model, read.documents());
      previous = Optional.of(Digest.of(file));
    }
    if (releases == 0) {
      register(0);
    }
  }

  private void register(int version) throws IOException {
    StringBuilder yaml = new StringBuilder("title: Sub-processors\nentries:\n");
    for (int i = 0; i < ENGAGEMENTS; i++) {
      int seed = i == version % ENGAGEMENTS ? version : i;
      LocalDate from = FIRST.minusDays(400).plusDays(i * 7L);
      yaml.append(
          """
            - id: processor-%1$d
              name: Processor %1$d GmbH
              address: Musterweg %1$d, 60314 Frankfurt am Main
              country: DE
              contact: {email: privacy@processor-%1$d.example}
              purpose: %2$s
              data: [customer content, ip addresses]
              locations: [DE]
              from: %3$s
              dpa: https://processor-%1$d.example/dpa
          """
              .formatted(i, localized(language -> sentence(language, new Random(seed))), from));
    }
    text(content.resolve("subprocessors.yaml"), yaml.toString());
  }

  private String localized(Function<String, String> said) {
    return languages.stream()
        .map(language -> language + ": '" + said.apply(language) + "'")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private void catalogue(int number, int version) throws IOException {
    for (String language : languages) {
      boolean original = language.equals(languages.get(0));
      String name = "catalogue-" + number + (original ? "" : "." + language) + ".md";
      text(content.resolve("toms").resolve(name), markdown(language, original, number, version));
    }
  }

  /** About forty lines: headings, lists and a table. */
  private static String markdown(String language, boolean original, int number, int version) {
    Random random = new Random(number * 31L + language.hashCode());
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add("title: Catalogue " + number);
    if (original) {
      lines.add("issuer: self");
      lines.add("covers: [self]");
      lines.add("as_of: 2018-12");
      lines.add("reviewed: 2018-12-31");
    }
    lines.add("---");
    lines.add(sentence(language, new Random(number * 31L + version)));
    for (int section = 1; section <= 3; section++) {
      lines.add("");
      lines.add("## " + section + ". " + words(language, random, 4));
      lines.add("");
      lines.add(sentence(language, random) + " " + sentence(language, random));
      lines.add("");
      for (int item = 0; item < 5; item++) {
        lines.add("- **" + words(language, random, 2) + "** " + sentence(language, random));
      }
    }
    lines.add("");
    lines.add(row(words(language, random, 1), words(language, random, 1), "2018"));
    lines.add("|---|---|---|");
    for (int row = 0; row < 6; row++) {
      lines.add(
          row(words(language, random, 2), words(language, random, 3), "" + random.nextInt(1000)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String sentence(String language, Random random) {
    String words = words(language, random, SENTENCE_WORDS);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static String words(String language, Random random, int count) {
    List<String> all = WORDS.getOrDefault(language, List.of("word"));
    return random.ints(count, 0, all.size()).mapToObj(all::get).collect(Collectors.joining(" "));
  }

  private static void text(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
