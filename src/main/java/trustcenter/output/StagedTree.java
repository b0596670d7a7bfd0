package trustcenter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a site that is written but not yet published, as they were when the tree was asked
 * for.
 *
 * <p>The writer's own marker file is not part of it. Reading needs the staging folder: it works
 * until the writer is published or closed.
 */
public final class StagedTree {
  private final Path folder;
  private final SortedMap<OutputPath, Long> sizes;

  StagedTree(Path folder, Map<OutputPath, Long> sizes) {
    this.folder = folder;
    this.sizes = new TreeMap<>(sizes);
  }

  /** All files, sorted. */
  public List<OutputPath> paths() {
    return List.copyOf(sizes.keySet());
  }

  /** Whether there is such a file; a folder is none. */
  public boolean contains(OutputPath path) {
    return sizes.containsKey(path);
  }

  /** The bytes of a file of this tree. */
  public byte[] read(OutputPath path) {
    size(path);
    try {
      return Files.readAllBytes(path.below(folder));
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot read `" + path.below(folder) + "` back", e, "Build again.");
    }
  }

  /** The size of a file of this tree in bytes. */
  public long size(OutputPath path) {
    Long size = sizes.get(path);
    if (size == null) {
      throw new IllegalArgumentException("not in the tree: `" + path + "`");
    }
    return size;
  }

  /** The size of all files together in bytes. */
  public long totalBytes() {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }
}
