package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, killed in each of its stages, and run twice at once. What it leaves is the old
 * or the new, whole, and the next run works.
 */
final class KilledTest {
  private static final int PAGES = 60;
  private static final String NONE = "none";

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @TempDir Path disk;

  @BeforeEach
  void writeContent() throws IOException {
    site("Version 0");
  }

  /** A site that says on each of its pages which version it is, and has a document of some size. */
  private void site(String version) throws IOException {
    Path content = disk.resolve("content");
    Files.createDirectories(content.resolve("pages"));
    Files.createDirectories(content.resolve("documents"));
    Files.writeString(
        content.resolve("site.yaml"),
        "organisation: {name: Example Ltd}\ntitle: " + version + "\n");
    for (int page = 0; page < PAGES; page++) {
      Files.writeString(
          content.resolve("pages/p" + page + ".md"), "---\ntitle: T\n---\n\n" + version + "\n");
    }
    byte[] document = new byte[10_000_000];
    new Random(version.hashCode()).nextBytes(document);
    Files.write(content.resolve("documents/a.zip"), document);
    Files.writeString(content.resolve("documents.yaml"), "- {id: a, file: a.zip}\n");
  }

  private Process start(String... line) throws IOException {
    return start(disk.resolve("said.txt"), "-XX:+UseSerialGC", line);
  }

  private Process start(Path said, String option, String... line) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ChildJvm.here().toString(),
                "-XX:TieredStopAtLevel=1",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                "trustcenter.cli.Main"));
    command.addAll(List.of(line));
    command.addAll(List.of("--source", disk.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  private int run(String... line) throws Exception {
    Process process = start(line);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    return process.exitValue();
  }

  private String said() throws IOException {
    return Files.readString(disk.resolve("said.txt"));
  }

  /** When a run is killed. */
  private enum Moment {
    /** Before anything is written, or at any moment after it. */
    ANY,
    /** While the new site is staged. */
    STAGING,
    /** Between the two renames: the old site is put aside, and there is no other. */
    BETWEEN_RENAMES,
    /** As soon as the new site stands in the place of the old one, which is not deleted yet. */
    SWAPPED
  }

  private Path beside(String role) {
    return disk.resolve(".site-output.trustcenter-" + role);
  }

  private static long count(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    } catch (IOException | java.io.UncheckedIOException notThere) {
      return -1;
    }
  }

  /** Whether a run has come to a moment; of staging, one drawn by chance. */
  private boolean hasCome(Moment moment, Object site, int staged) {
    Object now = key(disk.resolve("site-output"));
    return switch (moment) {
      case ANY -> true;
      case STAGING -> count(beside("staging")) >= staged;
      case BETWEEN_RENAMES -> now.equals(NONE);
      case SWAPPED -> !now.equals(NONE) && !now.equals(site);
    };
  }

  private static Object key(Path folder) {
    try {
      return String.valueOf(
          Files.readAttributes(folder, java.nio.file.attribute.BasicFileAttributes.class)
              .fileKey());
    } catch (IOException notThere) {
      return NONE;
    }
  }

  /** Kills a run at a moment; whether it had not ended. */
  private boolean killed(Moment moment, String... line) throws Exception {
    if (moment == Moment.BETWEEN_RENAMES) {
      return new HeldRun("trustcenter.output.Swap", "renameStaging")
          .kill(option -> start(disk.resolve("said.txt"), option, line));
    }
    Object site = key(disk.resolve("site-output"));
    int staged = 1 + random.nextInt(PAGES);
    Process process = start(line);
    if (moment == Moment.ANY) {
      process.waitFor(200 + random.nextInt(900), TimeUnit.MILLISECONDS);
    }
    while (process.isAlive() && !hasCome(moment, site, staged)) {
      Thread.onSpinWait();
    }
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    return alive;
  }

  private String version() {
    Tree site = Tree.read(disk.resolve("site-output"));
    TreeSet<String> found = new TreeSet<>();
    for (int page = 0; page < PAGES; page++) {
      String text = site.text("p" + page + "/index.html");
      found.add(text.replaceFirst("(?s).*<p>(Version \\d+)</p>.*", "$1"));
    }
    assertEquals(1, found.size(), () -> "seed " + seed + ": " + found);
    return found.first();
  }

  @Test
  void aBuildKilledAtAnyMomentLeavesTheOldOrTheNewSite() throws Exception {
    assertEquals(0, run("build"), this::output);
    Set<Moment> kills = EnumSet.of(Moment.ANY);
    for (int round = 1; round <= 8 || (round <= 24 && kills.size() < 4); round++) {
      Moment moment = Moment.values()[round % Moment.values().length];
      String before = version();
      site("Version " + round);
      if (killed(moment, "build") && isAsKilled(moment, before, "Version " + round)) {
        kills.add(moment);
      }
      assertEquals(0, run("build"), this::output);
      assertEquals("Version " + round, version());
      assertEquals(
          List.of(".site-output.trustcenter-cache", "content", "said.txt", "site-output"),
          names(disk));
    }
    assertEquals(EnumSet.allOf(Moment.class), kills, () -> "seed " + seed);
  }

  @Test
  void versionsThatWereMovedWhenABuildWasKilledAreBroughtBack() throws Exception {
    assertEquals(0, run("release", "--date", "2026-01-01"), this::output);
    assertEquals(0, run("build"), this::output);
    Tree before = Tree.read(disk.resolve("site-output"));
    site("Version 1");
    assertTrue(killed(Moment.BETWEEN_RENAMES, "build", "--draft"));
    assertFalse(Files.exists(disk.resolve("site-output")));
    assertTrue(Files.exists(beside("staging").resolve("versions/2026-01-01/index.html")));
    assertFalse(Files.exists(beside("old").resolve("versions/2026-01-01")));
    site("Version 0");
    assertEquals(0, run("build"), this::output);
    Tree after = Tree.read(disk.resolve("site-output"));
    assertEquals(before.paths(), after.paths());
    for (String path : before.paths()) {
      assertEquals(before.text(path), after.text(path), path);
    }
  }

  /** Whether the disk is as a run leaves it that was killed just then, and not a moment later. */
  private boolean isAsKilled(Moment moment, String before, String after) {
    boolean oldIsAside = Files.exists(beside("old"));
    if (!Files.exists(disk.resolve("site-output"))) {
      // The next run brings the old site back.
      assertTrue(oldIsAside, () -> "seed " + seed);
      return moment == Moment.BETWEEN_RENAMES;
    }
    String now = version();
    assertTrue(List.of(before, after).contains(now), () -> "seed " + seed);
    return switch (moment) {
      case ANY -> true;
      case STAGING -> now.equals(before);
      case BETWEEN_RENAMES -> false;
      case SWAPPED -> now.equals(after);
    };
  }

  @Test
  void aReleaseKilledAtAnyMomentIsThereWholeOrNot() throws Exception {
    for (int round = 1; round <= 4; round++) {
      site("Version " + round);
      killed(Moment.ANY, "release", "--date", "2026-01-0" + round);
      Path release = disk.resolve("content/releases/2026-01-0" + round + ".json");
      boolean there = Files.exists(release);
      int status = run("release", "--date", "2026-01-0" + round);
      assertEquals(there ? 1 : 0, status, this::output);
      assertFalse(said().contains("error["), this::output);
      assertTrue(Files.exists(release));
    }
    assertEquals(0, run("build"), this::output);
    List<String> left = names(disk.resolve("content/releases"));
    assertEquals(5, left.size(), left::toString);
  }

  @Test
  void ofTwoBuildsAtOnceOneIsWholeAndTheOtherIsToldToWait() throws Exception {
    atOnce(0, "is writing", "build");
    assertEquals("Version 0", version());
  }

  @Test
  void ofTwoReleasesAtOnceThereIsOne() throws Exception {
    atOnce(1, "is being made", "release");
    assertEquals(2, names(disk.resolve("content/releases")).size());
    assertEquals(0, run("build"), this::output);
  }

  /**
   * Runs a command four times at once.
   *
   * @param again how it ends if another one was done before it began
   */
  private void atOnce(int again, String refusal, String command) throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(start(disk.resolve("said" + i), "-XX:+UseSerialGC", command, "--date", "2026-01-31"));
    }
    int done = 0;
    for (int i = 0; i < all.size(); i++) {
      assertTrue(all.get(i).waitFor(2, TimeUnit.MINUTES));
      String said = Files.readString(disk.resolve("said" + i));
      int status = all.get(i).exitValue();
      done += status == 0 ? 1 : 0;
      assertTrue(status == 0 || (status == 2 && said.contains(refusal)) || status == again, said);
      assertFalse(said.contains("\tat "), said);
    }
    assertTrue(again == 0 ? done >= 1 : done == 1, done + " were done");
    try (Stream<Path> locks = Files.walk(disk)) {
      assertEquals(0, locks.filter(path -> path.toString().endsWith("-lock")).count());
    }
  }

  private String output() {
    try {
      return "seed " + seed + ": " + said();
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
