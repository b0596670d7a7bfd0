package trustcenter.scaffold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import trustcenter.markdown.Slug;
import trustcenter.model.Language;

/**
 * Something new in a site: an entry of a list, or a file of its own. What is not known yet stands
 * there as a comment.
 *
 * @param path from the content folder
 * @param text the lines of an entry, without an indentation; or the whole file
 * @param inList the key of the list that it is added to, if the file is a map; empty for a file of
 *     its own
 */
public record NewEntry(String path, String text, Optional<String> inList) {

  /**
   * The text of the list's file with this entry at its end.
   *
   * @return empty where only a person can go on with the list
   */
  public Optional<String> addedTo(String file) {
    return inList.flatMap(key -> new YamlList(file, key).with(text));
  }

  public boolean isFile() {
    return inList.isEmpty();
  }

  /**
   * A sub-processor.
   *
   * @param known what is known, by the keys of the format; of several locations, divided by commas
   * @throws IllegalArgumentException for a text of several lines
   */
  public static NewEntry subprocessor(String name, Map<String, String> known, LocalDate from) {
    List<String> lines = new ArrayList<>();
    if (known.containsKey("id")) {
      lines.add(line("id", known.getOrDefault("id", "")));
    }
    lines.add(line("name", name));
    for (String key : List.of("address", "country", "contact", "purpose", "data", "locations")) {
      lines.add(known.containsKey(key) ? line(key, known.getOrDefault(key, "")) : unknown(key));
    }
    lines.add("from: " + from);
    lines.add(unknown("dpa"));
    return new NewEntry("subprocessors.yaml", item(lines), Optional.of("entries"));
  }

  private static String unknown(String key) {
    return "# " + key + ":";
  }

  private static String line(String key, String value) {
    return switch (key) {
      case "locations" ->
          key
              + ": ["
              + Arrays.stream(value.split(",", -1))
                  .map(each -> YamlScalar.of(each.strip()))
                  .collect(Collectors.joining(", "))
              + "]";
      case "contact" -> key + ": {email: " + YamlScalar.of(value) + "}";
      default -> key + ": " + YamlScalar.of(value);
    };
  }

  /** A certificate or an attestation. */
  public static NewEntry certificate(String scheme, String id, LocalDate from) {
    return new NewEntry(
        "certificates.yaml",
        item(
            List.of(
                line("id", id),
                line("scheme", scheme),
                "# version:",
                "# issuer:",
                "# number:",
                "holder: self",
                "valid_from: " + from,
                "# valid_until:")),
        Optional.of(""));
  }

  public static NewEntry dataCenter(String name, Language comments) {
    return new NewEntry(
        "data-centers/" + Slug.of(name) + ".yaml",
        Template.of(comments, "data-center.yaml").with(Map.of("name", YamlScalar.of(name))),
        Optional.empty());
  }

  /** A catalogue of measures of one's own. */
  public static NewEntry toms(String title, Language comments, LocalDate today) {
    return new NewEntry(
        "toms/" + Slug.of(title) + ".md",
        Template.of(comments, "toms.md")
            .with(
                Map.of(
                    "title", YamlScalar.of(title),
                    "month", today.toString().substring(0, "2026-01".length()),
                    "today", today.toString())),
        Optional.empty());
  }

  /** A post. */
  public static NewEntry update(String title, Language comments, LocalDate today) {
    return new NewEntry(
        "updates/" + today + "-" + Slug.of(title) + ".md",
        Template.of(comments, "update.md")
            .with(Map.of("title", YamlScalar.of(title), "today", today.toString())),
        Optional.empty());
  }

  private static String item(List<String> lines) {
    return "- " + String.join("\n  ", lines) + "\n";
  }
}
