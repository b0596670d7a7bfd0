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
    if (isContent) {
      return new SourceFolder(around(folder), folder);
    }
    refuseLeadingOut(folder, "content", "--source", command);
    return new SourceFolder(folder, folder.resolve("content"));
  }

  /**
   * A folder that nobody named may be a link that came with a change to the source, and then it
   * would publish what lies elsewhere on the machine. One that is named is followed.
   */
  static void refuseLeadingOut(Path home, String name, String option, CommandLine command) {
    Path folder = home.resolve(name);
    if (Files.exists(folder) && !real(folder).startsWith(real(home))) {
      throw new ParameterException(
          command,
          name
              + "/ is a link of the file system that leads out of "
              + real(home)
              + ", to "
              + real(folder)
              + "; put the folder itself there, or name it with "
              + option
              + " if that is what you want to read.");
    }
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
    return themeNow(option, command);
  }

  /** The same, whether or not what was asked for is there at this moment. */
  Optional<Path> themeNow(Optional<Path> option, CommandLine command) {
    return option.or(() -> Optional.of(ownTheme(command)).filter(Files::isDirectory));
  }

  /** Where the source's own theme is, or would be. */
  Path ownTheme(CommandLine command) {
    refuseLeadingOut(home, "theme", "--theme", command);
    return home.resolve("theme");
  }

  Theme readTheme(Optional<Path> option, CommandLine command) {
    return theme(option, command).map(Theme::at).orElseGet(Theme::builtIn);
  }
}
