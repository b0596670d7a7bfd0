package trustcenter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import trustcenter.work.Cores;

/**
 * What a site looked like when it was written. A file that is altered gets another time, and so
 * does a folder into which a file comes or out of which one goes; so a site all of which bears its
 * stamps is what was written, without anything of it being read.
 *
 * @param folders by their paths from the top, which is empty
 */
public record SiteStamps(Map<OutputPath, FileStamp> files, Map<String, Long> folders) {
  /** Files that are looked at in one piece of work. */
  private static final int TOGETHER = 256;

  public SiteStamps {
    files = Map.copyOf(files);
    folders = Map.copyOf(folders);
  }

  /** Those of a site that was just written. */
  static SiteStamps of(Path site, Map<OutputPath, FileStamp> files) throws IOException {
    Map<String, Long> folders = new TreeMap<>();
    for (OutputPath path : files.keySet()) {
      String folder = path.folder();
      while (!folders.containsKey(folder)) {
        folders.put(folder, changed(site.resolve(folder)));
        folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
      }
    }
    return new SiteStamps(files, folders);
  }

  private static long changed(Path folder) throws IOException {
    BasicFileAttributes read =
        Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return read.isDirectory() ? FileStamp.nanoseconds(read.lastModifiedTime()) : -1;
  }

  /** Whether a site bears them. */
  boolean areAt(Path site) {
    List<Look> looks = new ArrayList<>(files.size() + folders.size());
    folders.forEach((folder, time) -> looks.add(() -> changed(site.resolve(folder)) == time));
    files.forEach((file, stamp) -> looks.add(() -> FileStamp.of(file.below(site)).equals(stamp)));
    List<List<Look>> together = new ArrayList<>();
    for (int i = 0; i < looks.size(); i += TOGETHER) {
      together.add(looks.subList(i, Math.min(looks.size(), i + TOGETHER)));
    }
    AtomicBoolean same = new AtomicBoolean(true);
    Cores.each(together, some -> some.forEach(look -> same.compareAndSet(!look.finds(), false)));
    return same.get();
  }

  /** A look at one file or folder. */
  private interface Look {
    boolean isSame() throws IOException;

    default boolean finds() {
      try {
        return isSame();
      } catch (IOException gone) {
        return false;
      }
    }
  }
}
