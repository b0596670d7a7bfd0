package trustcenter.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.reference.Reference;

/** A small content tree in a folder, read as a real one is. The day is 2026-11-23. */
final class Sites {
  private static final Reference REFERENCE = Reference.builtIn();

  private final Path folder;

  private Sites(Path folder) {
    this.folder = folder;
  }

  /** A site in German with nothing but a name. */
  static Sites german(Path folder) {
    return new Sites(folder)
        .with("site.yaml", "languages: [de]", "organisation: {name: Beispiel GmbH}");
  }

  /** A site in German and English with nothing but a name. */
  static Sites bilingual(Path folder) {
    return new Sites(folder)
        .with("site.yaml", "languages: [de, en]", "organisation: {name: Beispiel GmbH}");
  }

  /** The same with a file, which takes the place of another of its name. */
  Sites with(String path, String... lines) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  Subject subject() {
    Content content = new ContentReader(REFERENCE).read(folder);
    return new Subject(
        content
            .model()
            .orElseThrow(() -> new AssertionError("unreadable: " + content.diagnostics())),
        REFERENCE.under(content.law()),
        content.positions(),
        LocalDate.parse("2026-11-23"));
  }

  List<Diagnostic> found(Rule rule) {
    return rule.check(subject()).stream().sorted().toList();
  }

  /** The pointers of what a rule finds, sorted by where it stands. */
  List<String> foundAt(Rule rule) {
    return found(rule).stream().map(Diagnostic::at).toList();
  }

  /** What all rules find after waivers, each as code and pointer. */
  List<String> checked() {
    return new Checker(Rules.all())
        .run(subject()).stream().map(one -> one.code().word() + " " + one.at()).toList();
  }
}
