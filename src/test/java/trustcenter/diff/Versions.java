package trustcenter.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;

/**
 * Two versions of a small content tree in folders, read as real ones are. The earlier is of
 * 2026-01-01, the later of 2026-06-01.
 */
final class Versions {
  static final LocalDate EARLIER = LocalDate.parse("2026-01-01");
  static final LocalDate LATER = LocalDate.parse("2026-06-01");

  private static final Reference REFERENCE = Reference.builtIn();

  private final Path before;
  private final Path after;

  private Versions(Path folder) {
    this.before = folder.resolve("before");
    this.after = folder.resolve("after");
  }

  /** A site in German with nothing but a name, twice. */
  static Versions german(Path folder) {
    return new Versions(folder)
        .both("site.yaml", "languages: [de]", "organisation: {name: Beispiel GmbH}");
  }

  /** A site in German and English with nothing but a name, twice. */
  static Versions bilingual(Path folder) {
    return new Versions(folder)
        .both("site.yaml", "languages: [de, en]", "organisation: {name: Beispiel GmbH}");
  }

  Versions both(String path, String... lines) {
    return before(path, lines).after(path, lines);
  }

  Versions before(String path, String... lines) {
    write(before.resolve(path), lines);
    return this;
  }

  Versions after(String path, String... lines) {
    write(after.resolve(path), lines);
    return this;
  }

  private static void write(Path file, String... lines) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  TrustCenter earlier() {
    return read(before);
  }

  TrustCenter later() {
    return read(after);
  }

  private static TrustCenter read(Path folder) {
    Content content = new ContentReader(REFERENCE).read(folder);
    return content
        .model()
        .orElseThrow(() -> new AssertionError("unreadable: " + content.diagnostics()));
  }

  List<Change> changes() {
    return Comparison.between(earlier(), EARLIER, later(), LATER);
  }

  /** The changes as a {@link Told} tells them. */
  List<String> told() {
    return changes().stream().map(Told::of).toList();
  }

  /** The same from the later version to the earlier one. */
  List<String> toldBackwards() {
    return Comparison.between(later(), LATER, earlier(), EARLIER).stream().map(Told::of).toList();
  }
}
