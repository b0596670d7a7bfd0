package trustcenter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a few texts into a folder that is no site: notices to be sent. */
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
