package trustcenter.build;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.audit.Need;
import trustcenter.output.FileStamp;
import trustcenter.output.OutputPath;

/**
 * What a build leaves for the next one about the versions that stay: lines of fields divided by
 * tabs. It holds for the target beside which it lies, and only as far as files bear the stamps that
 * it tells of; without it everything is made anew, and is the same.
 *
 * @param versions by the id of the release
 */
record VersionRecord(Map<String, Version> versions) {
  private static final String FIRST = "trustcenter record 2";

  /**
   * The pages of one release.
   *
   * @param key differs where pages could: by release, program, theme and address
   * @param pages with the stamps that they were written with
   * @param needs what they rely on outside of the version
   */
  record Version(String key, Map<OutputPath, FileStamp> pages, Set<Need> needs) {
    Version {
      pages = Map.copyOf(pages);
      needs = Set.copyOf(needs);
    }
  }

  VersionRecord {
    versions = Map.copyOf(versions);
  }

  static VersionRecord none() {
    return new VersionRecord(Map.of());
  }

  /** The pages of a release, if they were made with this key. */
  Optional<Version> version(String release, String key) {
    return Optional.ofNullable(versions.get(release)).filter(version -> version.key().equals(key));
  }

  /** Reads a record; one that another program wrote, or that is broken, says nothing. */
  static VersionRecord read(String text) {
    try {
      List<String> lines = text.lines().toList();
      return lines.isEmpty() || !lines.get(0).equals(FIRST) ? none() : read(lines);
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      return none();
    }
  }

  private static VersionRecord read(List<String> lines) {
    Map<String, Version> versions = new LinkedHashMap<>();
    String release = "";
    String key = "";
    Map<OutputPath, FileStamp> pages = new LinkedHashMap<>();
    Set<Need> needs = new LinkedHashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = RecordText.fields(line);
      switch (fields.get(0)) {
        case "version" -> {
          release = fields.get(1);
          key = fields.get(2);
          pages.clear();
          needs.clear();
        }
        case "page" ->
            pages.put(
                new OutputPath(fields.get(1)),
                new FileStamp(Long.parseLong(fields.get(2)), Long.parseLong(fields.get(3))));
        case "needs" -> needs.add(new Need(new OutputPath(fields.get(1)), fields.get(2)));
        case "end" -> versions.put(release, new Version(key, pages, needs));
        default -> throw new IllegalArgumentException(line);
      }
    }
    return new VersionRecord(versions);
  }

  /** The record as text. */
  String text() {
    RecordText text = new RecordText().line(FIRST);
    versions.forEach(
        (release, version) -> {
          text.line("version", release, version.key());
          version
              .pages()
              .forEach(
                  (page, stamp) ->
                      text.line("page", page.value(), stamp.size() + "", stamp.changed() + ""));
          version.needs().forEach(need -> text.line("needs", need.file().value(), need.fragment()));
          text.line("end");
        });
    return text.toString();
  }
}
