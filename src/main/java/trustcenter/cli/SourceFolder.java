package trustcenter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import trustcenter.render.Theme;

/**
 * The folder that a command works on.
 *
 * @param home the folder that holds the content folder
 * @param content the content folder
 */
record SourceFolder(Path home, Path content) {

  static SourceFolder of(Path folder, CommandLine command) {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new ParameterException(
          command,
          "there is no folder " + folder + "; --source names the folder that holds content/.");
    }
    boolean isContent =
        !Files.exists(folder.resolve("content")) && Files.exists(folder.resolve("site.yaml"));
    return isContent
        ? new SourceFolder(around(folder), folder)
        : new SourceFolder(folder, folder.resolve("content"));
  }

  private static Path around(Path content) {
    Path folder = content.normalize();
    return folder.toString().isEmpty() ? Path.of("..") : folder.resolveSibling("");
  }

  /** A site takes the place of its whole folder, so that must not be where the authors write. */
  void refuseTarget(Path target, CommandLine command) {
    Path authors = real(content);
    Path site = real(target);
    if (authors.startsWith(site) || site.startsWith(authors)) {
      throw new ParameterException(
          command,
          "the site would be written to "
              + target
              + ", where its content is; --output names another folder.");
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** The theme that was asked for, else the source's own, if it has one. */
  Optional<Path> theme(Optional<Path> option, CommandLine command) {
    if (option.isPresent() && !Files.isDirectory(option.get())) {
      throw new ParameterException(
          command, "there is no folder " + option.get() + "; --theme names a theme's folder.");
    }
    return themeNow(option);
  }

  /** The same, whether or not what was asked for is there at this moment. */
  Optional<Path> themeNow(Optional<Path> option) {
    Path own = home.resolve("theme");
    return option.or(() -> Files.isDirectory(own) ? Optional.of(own) : Optional.empty());
  }

  Theme readTheme(Optional<Path> option, CommandLine command) {
    return theme(option, command).map(Theme::at).orElseGet(Theme::builtIn);
  }
}
