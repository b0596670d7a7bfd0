package trustcenter.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import trustcenter.audit.Need;
import trustcenter.audit.PageGroup;
import trustcenter.output.FileStamp;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteWriter;
import trustcenter.page.PlannedPage;
import trustcenter.release.Digest;
import trustcenter.release.Release;
import trustcenter.route.Routes;
import trustcenter.work.Cores;

/**
 * Takes the pages of versions that stay over from the site that is there, where nothing that they
 * are made of has changed: the release with all before it, the theme, the program and the Java that
 * runs it.
 */
final class KeptVersions {
  private static final String RECORD = "versions";

  private final SiteWriter writer;
  private final Map<Release, List<PlannedPage>> versions;
  private final Optional<String> made;
  private final List<PageGroup> groups = new ArrayList<>();
  private final Set<OutputPath> kept = ConcurrentHashMap.newKeySet();

  /**
   * @param program a word for the program and the theme that make the site; empty where everything
   *     is to be made anew
   */
  KeptVersions(SitePlan plan, SiteWriter writer, Optional<String> program) {
    this.writer = writer;
    this.versions = plan.versions();
    this.made =
        program.map(
            word ->
                word
                    + "\n"
                    + plan.routes().absolute(new OutputPath("index.html")).orElse("")
                    + "\n"
                    + plan.routes().basePath());
  }

  private String key(Release release) {
    String all = made.orElse("") + "\n" + release.digest();
    return Digest.of(all.getBytes(StandardCharsets.UTF_8)).hex();
  }

  /** Takes over what can be; of the others the pages have to be written. */
  void keep() {
    VersionRecord record =
        made.isPresent()
            ? writer.recall(RECORD).map(VersionRecord::read).orElse(VersionRecord.none())
            : VersionRecord.none();
    groups.addAll(
        Cores.map(
            List.copyOf(versions.keySet()),
            release -> {
              String id = release.id().toString();
              Set<OutputPath> paths = new HashSet<>();
              pages(release).forEach(page -> paths.add(page.path()));
              Optional<Set<Need>> needs =
                  record
                      .version(id, key(release))
                      .filter(version -> version.pages().keySet().equals(paths))
                      .filter(version -> writer.keep(Routes.versionFolder(id), version.pages()))
                      .map(VersionRecord.Version::needs);
              needs.ifPresent(known -> kept.addAll(paths));
              return new PageGroup(id, paths, needs);
            }));
  }

  private List<PlannedPage> pages(Release release) {
    return Optional.ofNullable(versions.get(release)).orElseThrow();
  }

  boolean has(OutputPath path) {
    return kept.contains(path);
  }

  /** The versions, for the audit. */
  List<PageGroup> groups() {
    return List.copyOf(groups);
  }

  /**
   * Leaves word for the next build.
   *
   * @param needs by version, as the audit found them; of others there is no word
   */
  void remember(Map<String, Set<Need>> needs) {
    if (made.isEmpty()) {
      return;
    }
    Map<String, VersionRecord.Version> remembered = new HashMap<>();
    versions.forEach(
        (release, pages) -> {
          String id = release.id().toString();
          Set<Need> needed = needs.get(id);
          if (needed != null) {
            Map<OutputPath, FileStamp> stamps = new HashMap<>();
            pages.forEach(page -> stamps.put(page.path(), writer.stamp(page.path())));
            remembered.put(id, new VersionRecord.Version(key(release), stamps, needed));
          }
        });
    writer.keep(RECORD, new VersionRecord(remembered).text());
  }
}
