package trustcenter.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** The file at the top of a site that says this program wrote it. Its bytes are always the same. */
public final class Marker {
  public static final OutputPath PATH = new OutputPath(".trustcenter");

  // A change would turn every site that was ever written into a foreign folder.
  private static final byte[] BYTES =
      "This folder is written by trustcenter. Every build replaces it as a whole.\n"
          .getBytes(StandardCharsets.UTF_8);

  private Marker() {}

  static void writeIn(Path folder) throws IOException {
    Files.write(PATH.below(folder), BYTES);
  }

  /** Whether a folder bears the mark; a file of the same name that says something else is none. */
  public static boolean isIn(Path folder) throws IOException {
    Path file = PATH.below(folder);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == BYTES.length
        && Arrays.equals(Files.readAllBytes(file), BYTES);
  }
}
