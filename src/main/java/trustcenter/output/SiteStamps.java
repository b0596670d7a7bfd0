package trustcenter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import trustcenter.work.Cores;

/**
 * What a site looked like when it was written. A file that is altered gets another time, and so
 * does a folder into which a file comes or out of which one goes; so a site all of which bears its
 * stamps is what was written, without anything of it being read.
 *
 * @param folders a line each, as it is kept from build to build and read when it is asked for: the
 *     path from the top, which is empty, when it was changed, and of each file its name, its size
 *     and when it was changed; all divided by tabs, which no path of a site holds
 */
public record SiteStamps(List<String> folders) {
  private static final String TAB = "\t";

  /** Folders that are looked at in one piece of work. */
  private static final int TOGETHER = 128;

  public SiteStamps {
    folders = List.copyOf(folders);
  }

  /** Those of a site that was just written. */
  static SiteStamps of(Path site, Map<OutputPath, FileStamp> files) throws IOException {
    Map<String, StringBuilder> folders = new HashMap<>();
    for (Map.Entry<OutputPath, FileStamp> file : files.entrySet()) {
      String folder = file.getKey().folder();
      String name = file.getKey().value().substring(folder.isEmpty() ? 0 : folder.length() + 1);
      for (String each = folder; !folders.containsKey(each); each = OutputPath.folder(each)) {
        long changed = changed(site.resolve(each));
        folders.put(each, new StringBuilder(each).append(TAB).append(changed));
      }
      FileStamp stamp = file.getValue();
      String line = TAB + name + TAB + stamp.size() + TAB + stamp.changed();
      folders.computeIfPresent(folder, (path, known) -> known.append(line));
    }
    return new SiteStamps(folders.values().stream().map(StringBuilder::toString).toList());
  }

  private static long changed(Path folder) throws IOException {
    BasicFileAttributes read =
        Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return read.isDirectory() ? FileStamp.nanoseconds(read.lastModifiedTime()) : -1;
  }

  /** Whether a site bears them. */
  boolean areAt(Path site) {
    List<List<String>> together = new ArrayList<>();
    for (int i = 0; i < folders.size(); i += TOGETHER) {
      together.add(folders.subList(i, Math.min(folders.size(), i + TOGETHER)));
    }
    AtomicBoolean same = new AtomicBoolean(true);
    Cores.each(
        together,
        some -> {
          if (same.get() && !some.stream().allMatch(folder -> isAt(site, folder))) {
            same.set(false);
          }
        });
    return same.get();
  }

  private static boolean isAt(Path site, String line) {
    try {
      String[] fields = line.split(TAB, -1);
      Path folder = site.resolve(fields[0]);
      boolean same = changed(folder) == Long.parseLong(fields[1]);
      for (int i = 2; same && i < fields.length; i += 3) {
        FileStamp stamp =
            new FileStamp(Long.parseLong(fields[i + 1]), Long.parseLong(fields[i + 2]));
        same = FileStamp.of(folder.resolve(fields[i])).equals(stamp);
      }
      return same;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException gone) {
      return false;
    }
  }
}
