package trustcenter.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.markdown.PassiveSvg;
import trustcenter.model.DocumentFile;
import trustcenter.model.DocumentId;
import trustcenter.model.DocumentType;
import trustcenter.model.FileName;
import trustcenter.model.Language;
import trustcenter.model.Localised;

/** Reads {@code documents.yaml} and measures the files that it names. */
final class DocumentReader {
  private final Path folder;

  /**
   * @param folder {@code content/documents}
   */
  DocumentReader(Path folder) {
    this.folder = folder;
  }

  List<DocumentFile> read(Source source, YamlNode root) {
    return ListReaders.each(source, root, (map, index) -> document(source, map));
  }

  private Optional<DocumentFile> document(Source source, YamlMap map) {
    Fields fields = new Fields(source, map, "documents/" + nameOf(map));
    Optional<String> file = fields.requiredText("file");
    Optional<DocumentId> id =
        Derived.id(fields, file.map(name -> name.replaceFirst("\\.[^.]*$", "")))
            .map(DocumentId::new);
    id.ifPresent(
        known ->
            source.ids().declare(IdKind.DOCUMENT, known, fields.span("id"), source.diagnostics()));
    Optional<Localised<String>> title = fields.localised("title");
    Optional<Localised<String>> kind = fields.localised("kind");
    Optional<trustcenter.model.PartialDate> asOf = fields.partialDate("as_of");
    Optional<Language> language = language(fields);
    fields.done();
    Optional<Measured> measured = file.flatMap(name -> measure(fields, name));
    if (id.isEmpty() || measured.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DocumentFile(
            id.get(),
            title.orElse(Localised.of(source.defaultLanguage(), measured.get().file())),
            kind,
            measured.get().file(),
            asOf,
            language,
            measured.get().size(),
            measured.get().sha256()));
  }

  private static String nameOf(YamlMap map) {
    for (String key : List.of("id", "file")) {
      for (YamlNode.Entry entry : map.entries()) {
        if (entry.key().equals(key) && entry.value() instanceof YamlNode.YamlScalar scalar) {
          return key.equals("id")
              ? scalar.text()
              : trustcenter.markdown.Slug.of(scalar.text().replaceFirst("\\.[^.]*$", ""));
        }
      }
    }
    return "?";
  }

  private static Optional<Language> language(Fields fields) {
    return fields
        .text("language")
        .flatMap(
            tag -> {
              if (Language.isValid(tag)) {
                return Optional.of(new Language(tag));
              }
              fields
                  .source()
                  .report(
                      Code.UNKNOWN_LANGUAGE,
                      fields.span("language"),
                      "`" + tag + "` is not a language tag.",
                      Values.meant(
                          NearMiss.language(tag), "write it as BCP 47 does, for instance de."));
              return Optional.empty();
            });
  }

  private record Measured(String file, long size, String sha256) {}

  private Optional<Measured> measure(Fields fields, String name) {
    if (name.contains("\\") || name.contains(":")) {
      return wrong(
          fields,
          Code.INVALID_VALUE,
          "`" + name + "` cannot be a file of the site.",
          "rename the file without `:` and `\\`, which not every system allows.");
    }
    Optional<Path> path;
    try {
      path = inside(name);
    } catch (InvalidPathException unwritable) {
      return wrong(
          fields,
          Code.INVALID_VALUE,
          "`" + name + "` cannot be the name of a file here.",
          "rename the file with plain letters, or run the program where names are UTF-8"
              + " (LC_ALL=C.UTF-8).");
    }
    if (path.isEmpty()) {
      return wrong(
          fields,
          Code.FILE_OUTSIDE,
          "`" + name + "` does not lie in documents/.",
          "put the file there and write its path below documents/.");
    }
    if (!Files.isRegularFile(path.get())) {
      return missing(fields, name, names(path.get()));
    }
    String plain = folder.normalize().relativize(path.get()).toString().replace('\\', '/');
    if (!plain.equals(name)) {
      return wrong(
          fields,
          Code.INVALID_VALUE,
          "`" + name + "` is a roundabout path.",
          "write it as `" + plain + "`.");
    }
    Optional<String> problem = FileName.problemOfPath(name);
    if (problem.isPresent()) {
      return wrong(
          fields,
          Code.INVALID_VALUE,
          "the name `" + name + "` " + problem.get() + ".",
          "rename the file, at best with letters, digits and dashes alone.");
    }
    return isPassive(fields, path.get(), name)
        ? digest(fields, path.get(), name)
        : Optional.empty();
  }

  /** What runs in a browser is no document: it would run in the name of the site. */
  private static boolean isPassive(Fields fields, Path path, String name) {
    if (!DocumentType.isPassive(name)) {
      wrong(
          fields,
          Code.INVALID_VALUE,
          "`" + name + "` is no kind of file that every browser shows or saves and none runs.",
          "make a PDF of it or pack it into a .zip; allowed are " + DocumentType.all() + ".");
      return false;
    }
    if (!DocumentType.of(name).equals(DocumentType.DRAWING)) {
      return true;
    }
    Optional<String> problem = drawing(path);
    problem.ifPresent(
        what ->
            wrong(
                fields,
                Code.INVALID_VALUE,
                "`" + name + "` " + what + ".",
                "save it as a plain drawing, or as a PNG: an SVG has to draw and do nothing else."));
    return problem.isEmpty();
  }

  private static Optional<String> drawing(Path path) {
    try {
      return PassiveSvg.problem(Files.readAllBytes(path));
    } catch (IOException unreadable) {
      return Optional.empty(); // Told where its digest is taken.
    }
  }

  /** A letter may be written whole or in parts, which looks the same and is another name. */
  private static Optional<Measured> missing(Fields fields, String name, List<String> there) {
    if (there.stream().anyMatch(other -> composed(other).equals(composed(name)))) {
      return wrong(
          fields,
          Code.INVALID_VALUE,
          "documents/" + name + " is there under a name that only looks the same.",
          "its letters are in parts (Unicode NFD), here or on the disk; rename the file, at best"
              + " with letters, digits and dashes alone.");
    }
    return wrong(
        fields,
        Code.MISSING_FILE,
        "there is no file documents/" + name + ".",
        Nearest.to(name, there)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("put it there, or correct the name."));
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static <T> Optional<T> wrong(Fields fields, Code code, String message, String hint) {
    fields.source().report(code, fields.span("file"), message, hint);
    return Optional.empty();
  }

  /** The files beside one that is not there, as their paths are written. */
  private List<String> names(Path missing) {
    try (Stream<Path> files = Files.list(missing.resolveSibling(""))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.normalize().relativize(file.normalize()).toString())
          .map(name -> name.replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException noFolder) {
      return List.of();
    }
  }

  /** The path of a file that really lies in the folder, links followed. */
  private Optional<Path> inside(String name) {
    try {
      Path path = folder.resolve(name).normalize();
      if (!path.startsWith(folder.normalize()) || path.equals(folder.normalize())) {
        return Optional.empty();
      }
      Path content = folder.resolveSibling("").toAbsolutePath().toRealPath();
      if (Files.exists(path) && !path.toRealPath().startsWith(content.resolve("documents"))) {
        return Optional.empty();
      }
      return Optional.of(path);
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }

  private static Optional<Measured> digest(Fields fields, Path path, String name) {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[65_536];
      long size = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha256.update(buffer, 0, read);
        size += read;
      }
      return Optional.of(new Measured(name, size, HexFormat.of().formatHex(sha256.digest())));
    } catch (IOException unreadable) {
      fields
          .source()
          .report(
              Code.UNREADABLE_FILE,
              fields.span("file"),
              "documents/" + name + " cannot be read.",
              "check its permissions.");
      return Optional.empty();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
