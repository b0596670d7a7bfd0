package trustcenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import trustcenter.Machine.Need;

/**
 * A file system of its own, in memory, that a test can fill or make read-only. There is one on
 * Linux where the user may mount; elsewhere {@link Need#DISK} says what becomes of the test. Where
 * it is required, it is mounted by {@code sudo} if need be.
 *
 * @param folder where it is mounted
 */
public record SmallDisk(Path folder) implements AutoCloseable {
  private static final String FILLER = "filler";

  /** A disk of some kilobytes and so many files and folders. */
  public static SmallDisk mount(Path folder, int kilobytes, int files) throws IOException {
    Files.createDirectories(folder);
    String options = "mode=777,size=" + kilobytes + "k,nr_inodes=" + files;
    require(
        asRoot("mount", "-t", "tmpfs", "-o", options, "none", folder.toString()),
        "no disk can be mounted here");
    return new SmallDisk(folder);
  }

  private static void require(boolean works, String otherwise) {
    if (!works) {
      Need.DISK.missing(otherwise);
    }
  }

  private static boolean asRoot(String... command) {
    if (run(command)) {
      return true;
    }
    List<String> asked = new ArrayList<>(List.of("sudo", "-n"));
    asked.addAll(List.of(command));
    return Need.DISK.isRequired() && run(asked.toArray(new String[0]));
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Fills it until only so many kilobytes are free. */
  public void leave(long kilobytes) throws IOException {
    Path filler = folder.resolve(FILLER);
    Files.deleteIfExists(filler);
    long free = Files.getFileStore(folder).getUsableSpace();
    byte[] some = new byte[(int) Math.max(0, free - kilobytes * 1024)];
    Arrays.fill(some, (byte) 1);
    Files.write(filler, some);
  }

  /** Makes room again. */
  public void empty() throws IOException {
    Files.deleteIfExists(folder.resolve(FILLER));
  }

  /** Lets nothing be written any more. */
  public void makeReadOnly() {
    require(
        asRoot("mount", "-o", "remount,ro", folder.toString()), "no disk can be remounted here");
  }

  /** What lies at its top, without what fills it. */
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (var children = Files.list(folder)) {
      children.map(child -> child.getFileName().toString()).sorted().forEach(names::add);
    }
    names.remove(FILLER);
    return names;
  }

  @Override
  public void close() {
    asRoot("umount", "-l", folder.toString());
  }
}
