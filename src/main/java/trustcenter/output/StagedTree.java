package trustcenter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The files of a site that is written but not yet published, as they were when the tree was asked
 * for.
 *
 * <p>The writer's own marker file is not part of it. Reading works until the writer is published or
 * closed.
 */
public final class StagedTree {
  private final Function<OutputPath, Path> places;
  private final SortedMap<OutputPath, FileStamp> files;

  StagedTree(Function<OutputPath, Path> places, Map<OutputPath, FileStamp> files) {
    this.places = places;
    this.files = new TreeMap<>(files);
  }

  /** All files, sorted. */
  public List<OutputPath> paths() {
    return List.copyOf(files.keySet());
  }

  /** Whether there is such a file; a folder is none. */
  public boolean contains(OutputPath path) {
    return files.containsKey(path);
  }

  /** The bytes of a file of this tree. */
  public byte[] read(OutputPath path) {
    size(path);
    try {
      return Files.readAllBytes(places.apply(path));
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot read `" + places.apply(path) + "` back", e, "Build again.");
    }
  }

  /** The size of a file of this tree in bytes. */
  public long size(OutputPath path) {
    FileStamp file = files.get(path);
    if (file == null) {
      throw new IllegalArgumentException("not in the tree: `" + path + "`");
    }
    return file.size();
  }

  /** The size of all files together in bytes. */
  public long totalBytes() {
    return files.values().stream().mapToLong(FileStamp::size).sum();
  }
}
