package trustcenter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Supplier;
import trustcenter.build.ReleaseRun;
import trustcenter.content.Entrances;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.render.Theme;

/**
 * A site with words at every place of its format, released once and then said in other words, so
 * that all of it stands in the changelog too.
 */
final class EntranceSite {
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>";

  private final Entrances entrances;
  private final Supplier<String> words;
  private final Path folder;

  /**
   * @param folder of the content and the theme
   */
  EntranceSite(Entrances entrances, Supplier<String> words, Path folder) {
    this.entrances = entrances;
    this.words = words;
    this.folder = folder;
  }

  Path content() {
    return folder.resolve("content");
  }

  Path theme() {
    return folder.resolve("theme");
  }

  /** Writes all files. */
  void write(int variant) throws IOException {
    write("content/documents/x.svg", SVG);
    write("theme/assets/logo.svg", SVG);
    yaml("content/site", "site", SITE, variant);
    yaml("content/subprocessors", "subprocessors", REGISTER, variant);
    yaml("content/certificates", "certificates", CERTIFICATES, variant);
    yaml("content/contacts", "contacts", CONTACTS, variant);
    yaml("content/documents", "documents", DOCUMENTS, variant);
    yaml("theme/theme", "theme", THEME, variant);
    for (int center = 0; center < 4; center++) {
      yaml("content/data-centers/center-" + center, "data-centers", CENTER, 4 * variant + center);
    }
    markdown("toms", "own", CATALOGUE, CATALOGUE_IN_ENGLISH, "## Zutritt\n\n- x", variant);
    markdown("agreements", "dpa", AGREEMENT, AGREEMENT, "## § 1 X\n\n(1) x", variant);
    markdown("updates", "2026-01-01-a", "{\"subprocessors\": [\"e-0\"]}", "{}", "x", variant);
    markdown("pages", "imprint", "{\"nav\": \"footer\"}", "{}", "x", variant);
    for (String language : Entrances.LANGUAGES) {
      strings(language);
    }
  }

  private void yaml(String file, String schema, String beginning, int variant) throws IOException {
    write(file + ".yaml", entrances.document(schema, beginning, variant));
  }

  private void markdown(
      String schema, String stem, String original, String translation, String body, int variant)
      throws IOException {
    String text = "---\n%s\n---\n\n%s\n";
    String file = "content/" + schema + "/" + stem;
    write(file + ".md", text.formatted(entrances.document(schema, original, variant), body));
    String said = entrances.document(schema + "-translation", translation, variant);
    write(file + ".en.md", text.formatted(said, body));
  }

  /** Every word of the theme, with others before it. */
  private void strings(String language) throws IOException {
    String file = "theme/strings/" + language + ".properties";
    Properties properties = new Properties();
    properties.load(new StringReader(Files.readString(Path.of(file))));
    StringBuilder text = new StringBuilder();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      // In the form of a day, words stand between quotes.
      boolean form = key.startsWith("format.");
      String said = form ? "'" + words.get().replace("'", "''") + "'" : words.get();
      String value = said + " " + properties.getProperty(key);
      String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
      text.append(key).append(" = ").append(escaped).append('\n');
    }
    write(file, text.toString());
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Releases what is written. */
  void release(LocalDate day, String title) {
    ReleaseRun.Request request =
        new ReleaseRun.Request(
            content(),
            Theme.at(theme()),
            zone -> day,
            List.of("de=" + title, "en=" + title),
            List.of("de=" + title, "en=" + title),
            false,
            false);
    ReleaseRun.Result result = new ReleaseRun().run(request);
    assertTrue(
        result.id().isPresent(),
        () ->
            result.refusal()
                + InjectionTest.firstErrors(
                    new TextPrinter(result.sources(), false).print(result.diagnostics())));
  }

  private static final String SITE =
      """
      {"languages": ["de", "en"], "time_zone": "Europe/Berlin",
       "organisation": {"country": "DE"},
       "products": [{"id": "one"}, {"id": "two"}],
       "notice": {"objection_period": "P4W", "contact": "objections",
                  "authority": {"agreement": "dpa", "section": "p1-1"}},
       "checks": [{"rule": "dpa-missing", "until": "2027-01-31"}]}
      """;

  private static final String REGISTER =
      """
      {"entries": [
        {"id": "e-0", "country": "US", "products": ["one"], "from": "2025-01-01", "toms": "own",
         "locations": [{"country": "US"}, {"country": "EU"}], "transfer": {"mechanism": "scc"}},
        {"id": "e-1", "country": "US", "from": "2025-01-01",
         "locations": [{"country": "US", "transfer": {"mechanism": "derogation"}},
                       {"country": "BR", "transfer": {"mechanism": "scc"}}]},
        {"id": "e-2", "country": "DE", "engaged_by": "e-0", "from": "2025-01-01",
         "locations": [{"country": "DE"}, {"country": "FR"}]},
        {"id": "e-3", "country": "DE", "planned": true, "locations": [{"country": "DE"}]},
        {"id": "e-4", "country": "DE", "from": "2025-01-01", "until": "2025-12-31",
         "locations": [{"country": "DE"}]}]}
      """;

  private static final String CERTIFICATES =
      """
      [{"id": "c-0", "scheme": "other", "data_centers": ["center-0"], "document": "d-0",
        "valid_until": "2027-01-31"},
       {"id": "c-1", "scheme": "tuev-tsi", "valid_from": "2025-01-31", "valid_until": "2027-01-31"},
       {"id": "c-2", "scheme": "soc2", "valid_until": "2027-01-31"},
       {"id": "c-3", "scheme": "other"}]
      """;

  private static final String CONTACTS =
      """
      [{"role": "data-protection-officer", "kind": "external"}, {"role": "objections"},
       {"role": "privacy"}, {"role": "security"}, {"role": "supervisory-authority"},
       {"role": "eu-representative"}, {"role": "it-security-officer"}]
      """;

  private static final String DOCUMENTS =
      """
      [{"id": "d-0", "file": "x.svg", "as_of": "2026-01"}, {"id": "d-1", "file": "x.svg"}]
      """;

  private static final String THEME =
      """
      {"logo": {"file": "logo.svg", "dark": "logo.svg"}}
      """;

  private static final String CENTER =
      """
      {"country": "DE", "certificates": ["c-0"]}
      """;

  private static final String CATALOGUE =
      """
      {"as_of": "2026-01", "reviewed": "2026-01-15", "annex": {"agreement": "dpa"},
       "scopes": {"inside": null, "outside": {"data_center": "center-0"}}, "products": ["one"]}
      """;

  private static final String CATALOGUE_IN_ENGLISH =
      """
      {"scopes": {"inside": null, "outside": null}}
      """;

  private static final String AGREEMENT =
      """
      {"annexes": [{"subprocessors": true}, {"toms": "own"}, {"document": "d-0"}]}
      """;
}
