package trustcenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trustcenter.InjectionVectors.Vector;
import trustcenter.model.FileName;

/**
 * A content folder that says nothing but attempts at injection, at every place where the format
 * takes an author's words.
 */
final class InjectionSite {
  private static final int ENTRIES = 40;

  private final List<Vector> vectors;
  private final Path content;
  private int next;

  InjectionSite(List<Vector> vectors, Path content) {
    this.vectors = vectors;
    this.content = content;
  }

  void write() throws IOException {
    write("site.yaml", site());
    write("subprocessors.yaml", register());
    write("certificates.yaml", certificates());
    write("contacts.yaml", contacts());
    write("documents.yaml", documents());
    for (int center = 0; center < 3; center++) {
      write("data-centers/center-" + center + ".yaml", dataCenter());
    }
    write("pages/text.md", page(vector -> vector + "\n\n"));
    write("pages/lines.md", page(vector -> vector + "\n"));
    write("pages/items.md", page(vector -> "- " + vector + "\n  - " + vector + "\n"));
    write("pages/headings.md", page(vector -> "## " + vector + "\n\n"));
    write("pages/quotations.md", page(vector -> "> " + vector + "\n\n"));
    write("pages/code.md", page(vector -> "``` " + vector + "\n" + vector + "\n```\n\n"));
    write("pages/links.md", page(vector -> "[" + vector + "](https://a.example/)\n\n"));
    write(
        "pages/titles.md",
        page(vector -> "[x](https://a.example/ '" + vector.replace("'", "\\'") + "')\n\n"));
    write("pages/pictures.md", page(vector -> "![" + vector + "](../documents/x.svg)\n\n"));
    write("pages/emphasis.md", page(vector -> "**" + vector + "** *" + vector + "*\n\n"));
    write("pages/folds.md", page(v -> "<details><summary>" + v + "</summary>" + v + "\n\n"));
    write("pages/marks.md", page(v -> "<sub>" + v + "</sub><abbr title=\"x\">" + v + "\n\n"));
    write("pages/tables.md", page("|a|b|\n|-|-|\n", vector -> "|" + cell(vector) + "|x|\n"));
    write("pages/raw-tables.md", page(v -> "<table><tr><td>" + v + "</td></tr></table>\n\n"));
    write("updates/2026-11-01-text.md", page("", vector -> vector + "\n\n"));
    write("toms/items.md", catalogue("## Zutritt\n\n", vector -> "- " + vector + "\n"));
    write("toms/texts.md", catalogue("## Zutritt\n\n", vector -> vector + "\n\n"));
    write("toms/headings.md", catalogue("", vector -> "### " + vector + "\n\n- x\n\n"));
    write("toms/attributes.md", catalogue("## Zutritt\n\n", InjectionSite::attributed));
    write("agreements/dpa.md", agreement());
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The next vector, round and round, as a YAML string. */
  private String said() {
    return quoted(vectors.get(next++ % vectors.size()).html());
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }

  /** What stands around one vector. */
  private interface Around {
    String put(String vector);
  }

  private String all(Around around) {
    return vectors.stream()
        .map(Vector::html)
        .flatMap(html -> html.contains("\n") ? Stream.of(html, onOneLine(html)) : Stream.of(html))
        .map(around::put)
        .collect(Collectors.joining());
  }

  /** Where a line ends, so does a cell or a heading, and the vector with it. */
  private static String onOneLine(String html) {
    return html.replace('\n', ' ');
  }

  private String page(Around around) {
    return page("", around);
  }

  private String page(String start, Around around) {
    return "---\ntitle: " + said() + "\n---\n\n" + start + all(around);
  }

  private String catalogue(String start, Around around) {
    return "---\ntitle: %s\nlegal_basis: [%s]\nscopes: {inside: %s}\nas_of: 2026-01\n---\n\n%s%s"
        .formatted(said(), said(), said(), start, all(around));
  }

  /** An attribute's value has the quotes that it does not hold itself. */
  private static String attributed(String vector) {
    String line = onOneLine(vector);
    String quote = line.indexOf('"') < 0 ? "\"" : "'";
    // One that holds both kinds of quotes breaks out of the attribute, as an author's would.
    return "- x {iso27001=" + quote + line + quote + "}\n";
  }

  private static String cell(String vector) {
    return vector.replace("|", "\\|");
  }

  private String agreement() {
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: %s\nannexes:\n".formatted(said()));
    text.append("  - {label: %s, subprocessors: true}\n---\n\n".formatted(said()));
    int number = 1;
    for (Vector vector : vectors) {
      String line = onOneLine(vector.html());
      text.append("## § ").append(number++).append(' ').append(line).append("\n\n");
      text.append("(1) ").append(vector.html()).append("\n\n");
      text.append("a. ").append(vector.html()).append("\n\n");
    }
    return text.toString();
  }

  private String site() {
    return """
        title: %s
        base_url: https://trust.example.com/
        organisation:
          name: %s
          brand: %s
          address: [%s, %s]
          management: [%s]
          register: %s
          vat_id: %s
          business_id: %s
          phone: %s
          fax: %s
          email: info@example.com
          notices: [%s, %s]
        products:
          - {id: one, name: %s}
        notice: {objection_period: P4W, contact: objections}
        """
        .formatted(
            said(), said(), said(), said(), said(), said(), said(), said(), said(), said(), said(),
            said(), said(), said());
  }

  private String register() {
    StringBuilder text = new StringBuilder();
    text.append("title: %s\nintro: %s\nentries:\n".formatted(said(), said()));
    for (int entry = 0; entry < ENTRIES; entry++) {
      text.append(
          """
            - id: entry-%d
              name: %s
              brand: %s
              formerly: [%s]
              address: %s
              country: DE
              contact: {person: %s, phone: %s}
              purpose: %s
              data: [%s, %s]
              data_subjects: [%s]
              locations: [{country: DE, region: %s, activity: %s, label: %s}]
              products: [one]
              group: %s
              condition: %s
              notes: %s
              from: 2026-01-01
          """
              .formatted(
                  entry, said(), said(), said(), said(), said(), said(), said(), said(), said(),
                  said(), said(), said(), said(), said(), said(), said()));
    }
    return text.toString();
  }

  private String certificates() {
    StringBuilder text = new StringBuilder();
    for (int each = 0; each < 10; each++) {
      text.append(
          """
          - {id: c-%d, scheme: other, title: %s, version: %s, level: %s, issuer: %s, number: %s}
          """
              .formatted(each, said(), said(), said(), said(), said()));
    }
    return text.toString();
  }

  private String contacts() {
    StringBuilder text = new StringBuilder();
    for (String role :
        List.of("data-protection-officer", "objections", "privacy", "supervisory-authority")) {
      text.append(
          """
          - {role: %s, organisation: %s, person: %s, address: [%s], phone: %s, fax: %s}
          """
              .formatted(role, said(), said(), said(), said(), said()));
    }
    return text.toString();
  }

  private String dataCenter() {
    StringBuilder facts = new StringBuilder();
    for (int fact = 0; fact < 10; fact++) {
      facts.append("    - {label: %s, value: %s}\n".formatted(said(), said()));
    }
    return "name: %s\noperator: %s\ncity: %s\nnotes: %s\nfacts:\n  other:\n%s"
        .formatted(said(), quoted("X " + vectors.get(14).html()), said(), said(), facts);
  }

  /**
   * Vectors as names that every system can hold: the rest of one may still break out of an
   * attribute.
   */
  static Set<String> names(List<Vector> vectors) {
    Set<String> names = new LinkedHashSet<>();
    for (Vector vector : vectors) {
      String name = vector.html().replaceAll("[<>\"|?*/\\\\:]", "'").strip();
      if (name.length() < 120 && FileName.problem(name).isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** Files whose names are vectors, as far as a file can have such a name. */
  private String documents() throws IOException {
    Set<String> names = new LinkedHashSet<>(List.of("x.svg"));
    names.addAll(names(vectors));
    StringBuilder text = new StringBuilder();
    Path folder = Files.createDirectories(content.resolve("documents"));
    int number = 0;
    for (String vector : names) {
      String name = vector.equals("x.svg") ? vector : vector + ".txt";
      Files.writeString(folder.resolve(name), "<svg xmlns='http://www.w3.org/2000/svg'/>");
      text.append(
          "- {id: d-%d, file: %s, title: %s, kind: %s}\n"
              .formatted(number++, quoted(name), said(), said()));
    }
    return text.toString();
  }
}
