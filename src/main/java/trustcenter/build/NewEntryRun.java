package trustcenter.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.model.Site;
import trustcenter.model.TrustCenter;
import trustcenter.output.TextFiles;
import trustcenter.reference.Reference;
import trustcenter.scaffold.NewEntry;

/** Adds something new to a content folder, and leaves all else of it as it is. */
public final class NewEntryRun {
  private final ContentReader reader = new ContentReader(Reference.builtIn());

  /**
   * What came of it.
   *
   * @param refusal why nothing was written, a full sentence
   * @param diagnostics what would be wrong with the content
   */
  public record Result(Optional<String> refusal, List<Diagnostic> diagnostics, Sources sources) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** The site to which something is added; empty where its files have errors. */
  public Optional<Site> site(Path content) {
    return reader.read(content).model().map(TrustCenter::site);
  }

  /** Adds, unless the content would then have an error that it has not now. */
  public Result run(Path content, NewEntry entry) {
    Path file = content.resolve(entry.path());
    Optional<String> old = text(file);
    if (entry.isFile() && old.isPresent()) {
      return refused("There is already `" + file + "`. Choose another name.");
    }
    Optional<String> text =
        entry.isFile() ? Optional.of(entry.text()) : entry.addedTo(old.orElse(""));
    if (text.isEmpty()) {
      return refused(
          "The list in `"
              + file
              + "` is written in a form to which nothing can be added, such as [a, b]. Write one"
              + " item a line, each beginning with a dash, or add by hand:\n"
              + entry.text().stripTrailing());
    }
    Set<String> known = new HashSet<>();
    reader.read(content).diagnostics().forEach(each -> known.add(each.message()));
    Content after = reader.read(content, Map.of(entry.path(), lines(text.get())));
    List<Diagnostic> errors =
        after.diagnostics().stream()
            .filter(each -> each.isError() && !known.contains(each.message()))
            .toList();
    if (!errors.isEmpty()) {
      return new Result(
          Optional.of("The content would have errors with it."), errors, after.sources());
    }
    write(content, entry.path(), text.get());
    return new Result(Optional.empty(), List.of(), after.sources());
  }

  private static void write(Path content, String path, String text) {
    Path file = content.resolve(path);
    String name = Objects.requireNonNull(file.getFileName()).toString();
    TextFiles.write(Objects.requireNonNull(file.getParent()), Map.of(name, text));
  }

  /** As a reader sees it. */
  private static String lines(String text) {
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Result refused(String why) {
    return new Result(Optional.of(why), List.of(), new Sources());
  }
}
