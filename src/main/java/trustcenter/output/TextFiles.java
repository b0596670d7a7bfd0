package trustcenter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a few texts into a folder that is no site: notices to be sent, files to begin with. */
public final class TextFiles {
  private TextFiles() {}

  /**
   * Writes texts by their names, each in the place of an earlier one, and returns where they lie.
   *
   * @throws OutputException where the folder cannot be written
   */
  public static List<Path> write(Path folder, Map<String, String> texts) {
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> text : texts.entrySet()) {
        written.add(write(folder, text.getKey(), text.getValue()));
      }
      return written;
    } catch (IOException failed) {
      throw OutputException.failed(
          "Cannot write into `" + folder + "`", failed, "Make room or name another folder.");
    }
  }

  /**
   * Writes those texts whose files are not there yet, by their paths below the folder, and returns
   * the paths of the others, which stay as they are.
   *
   * @throws OutputException where the folder cannot be written
   */
  public static List<String> writeNew(Path folder, Map<String, String> texts) {
    List<String> kept = new ArrayList<>();
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = folder.toAbsolutePath().resolve(text.getKey());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
          kept.add(text.getKey());
        } else {
          Path around = Objects.requireNonNull(file.getParent());
          Files.createDirectories(around);
          write(around, Objects.requireNonNull(file.getFileName()).toString(), text.getValue());
        }
      }
      return kept;
    } catch (IOException failed) {
      throw OutputException.failed(
          "Cannot write into `" + folder + "`", failed, "Make room or name another folder.");
    }
  }

  /** Whole or not at all: half a notice could be sent. */
  private static Path write(Path folder, String name, String text) throws IOException {
    Path beside = folder.resolve("." + name + ".tmp");
    try {
      Files.writeString(beside, text);
      return Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
