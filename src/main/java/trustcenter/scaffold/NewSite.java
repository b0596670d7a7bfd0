package trustcenter.scaffold;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import trustcenter.model.Language;

/**
 * A small, complete, valid site to begin with.
 *
 * @param name the legal name of the company
 * @param country by ISO 3166-1
 * @param baseUrl where it will be published, with a slash at its end
 * @param languages the first one is the default and the one of the comments
 */
public record NewSite(
    String name,
    Optional<String> address,
    Optional<String> country,
    Optional<String> email,
    Optional<String> baseUrl,
    List<Language> languages,
    LocalDate today) {
  /** The one that {@code site.yaml} is written with. */
  public static final ZoneId TIME_ZONE = ZoneId.of("Europe/Berlin");

  private static final List<String> SCHEMAS =
      List.of(
          "agreements",
          "agreements-translation",
          "certificates",
          "common",
          "contacts",
          "data-centers",
          "documents",
          "pages",
          "pages-translation",
          "site",
          "subprocessors",
          "theme",
          "toms",
          "toms-translation",
          "updates",
          "updates-translation",
          "vocabulary");

  public NewSite {
    languages = List.copyOf(languages);
  }

  /** Whether there is a site to begin with in a language. */
  public static boolean isIn(Language language) {
    return Template.isIn(language);
  }

  /** The files by their paths from the site's folder. */
  public Map<String, String> files() {
    Language language = languages.get(0);
    Map<String, String> values =
        Map.of(
            "name", YamlScalar.of(name),
            "address", address.map(it -> "address: " + YamlScalar.of(it)).orElse("# address:"),
            "country", country.map(it -> "country: " + it).orElse("# country:"),
            "email", email.map(it -> "email: " + YamlScalar.of(it)).orElse("# email:"),
            "base_url",
                baseUrl
                    .map(url -> "base_url: " + url)
                    .orElse("# base_url: https://trust.example.com/"),
            "languages", languages.stream().map(Language::tag).collect(Collectors.joining(", ")),
            "time_zone", TIME_ZONE.getId(),
            "title", titleOfToms(language),
            "month", today.toString().substring(0, "2026-01".length()),
            "today", today.toString());
    Map<String, String> files = new LinkedHashMap<>();
    for (String file :
        List.of("site.yaml", "contacts.yaml", "subprocessors.yaml", "certificates.yaml")) {
      files.put("content/" + file, Template.of(language, file).with(values));
    }
    String toms = isGerman(language) ? "massnahmen" : "measures";
    files.put("content/toms/" + toms + ".md", Template.of(language, "toms.md").with(values));
    files.put(
        "content/pages/imprint.md", Template.of(language, "imprint.md").with(Map.of("name", name)));
    for (Language other : languages.subList(1, languages.size())) {
      files.put("content/toms/" + toms + "." + other + ".md", translation(other, "toms.md"));
      files.put("content/pages/imprint." + other + ".md", translation(other, "imprint.md"));
    }
    files.putAll(settings());
    return files;
  }

  /** What stands beside the content, and is the same for every site. */
  public static Map<String, String> settings() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".gitignore", "/site-output/\n");
    files.put(".vscode/extensions.json", Template.resource("extensions.json"));
    files.put(".vscode/settings.json", Template.resource("settings.json"));
    files.putAll(schemas());
    return files;
  }

  /** What a translation holds: the title, and the text below the front matter. */
  private String translation(Language language, String template) {
    String text =
        Template.of(language, template).with(Map.of("name", name, "title", titleOfToms(language)));
    String title =
        text.lines().filter(line -> line.startsWith("title: ")).findFirst().orElseThrow();
    String end = "\n---\n";
    return "---\n" + title + end + text.substring(text.indexOf(end) + end.length());
  }

  private static String titleOfToms(Language language) {
    return isGerman(language)
        ? "Technische und organisatorische Maßnahmen"
        : "Technical and organisational measures";
  }

  private static boolean isGerman(Language language) {
    return language.tag().equals("de");
  }

  /** The schemas of this version, with which an editor completes and checks. */
  public static Map<String, String> schemas() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String schema : SCHEMAS) {
      files.put(
          ".trustcenter/schema/" + schema + ".json",
          Template.resource("/trustcenter/schema/" + schema + ".json"));
    }
    return files;
  }
}
