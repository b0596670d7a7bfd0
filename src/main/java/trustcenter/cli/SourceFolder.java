package trustcenter.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import trustcenter.render.Theme;

/**
 * The folder that a command works on.
 *
 * @param folder as it was given
 * @param content the content folder: below it, or it itself
 */
record SourceFolder(Path folder, Path content) {

  static SourceFolder of(Path folder, CommandLine command) {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new ParameterException(
          command,
          "there is no folder " + folder + "; --source names the folder that holds content/.");
    }
    boolean isContent =
        !Files.exists(folder.resolve("content")) && Files.exists(folder.resolve("site.yaml"));
    return new SourceFolder(folder, isContent ? folder : folder.resolve("content"));
  }

  /** The theme that was asked for, else the source's own, if it has one. */
  Optional<Path> theme(Optional<Path> option, CommandLine command) {
    if (option.isPresent() && !Files.isDirectory(option.get())) {
      throw new ParameterException(
          command, "there is no folder " + option.get() + "; --theme names a theme's folder.");
    }
    Path own = folder.resolve("theme");
    return option.or(() -> Files.isDirectory(own) ? Optional.of(own) : Optional.empty());
  }

  Theme readTheme(Optional<Path> option, CommandLine command) {
    return theme(option, command).map(Theme::at).orElseGet(Theme::builtIn);
  }
}
