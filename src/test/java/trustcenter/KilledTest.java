package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, killed at moments drawn by chance, and run twice at once. What it leaves is
 * the old or the new, whole, and the next run works.
 */
final class KilledTest {
  private static final int PAGES = 150;

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
    Files.write(content.resolve("documents/a.bin"), document);
    Files.writeString(content.resolve("documents.yaml"), "- {id: a, file: a.bin}\n");
  }

  private Process start(String... line) throws IOException {
    return start(disk.resolve("said.txt"), line);
  }

  private Process start(Path said, String... line) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ChildJvm.here().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
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

  /** Kills a run some time after it has begun to write, or before. */
  private boolean killed(String... line) throws Exception {
    Process process = start(line);
    boolean ended = process.waitFor(400 + random.nextInt(900), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
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
    int kills = 0;
    for (int round = 1; round <= 8; round++) {
      String before = version();
      site("Version " + round);
      kills += killed("build") ? 1 : 0;
      // Between two renames there is no site, and the next run brings the old one back.
      if (Files.exists(disk.resolve("site-output"))) {
        assertTrue(List.of(before, "Version " + round).contains(version()), () -> "seed " + seed);
      }
      assertEquals(0, run("build"), this::output);
      assertEquals("Version " + round, version());
      assertEquals(List.of("content", "said.txt", "site-output"), names(disk));
    }
    assertTrue(kills > 0, "no build was killed");
  }

  @Test
  void aReleaseKilledAtAnyMomentIsThereWholeOrNot() throws Exception {
    for (int round = 1; round <= 6; round++) {
      site("Version " + round);
      killed("release", "--date", "2026-01-0" + round);
      Path release = disk.resolve("content/releases/2026-01-0" + round + ".json");
      boolean there = Files.exists(release);
      int status = run("release", "--date", "2026-01-0" + round);
      assertEquals(there ? 1 : 0, status, this::output);
      assertFalse(said().contains("error["), this::output);
      assertTrue(Files.exists(release));
    }
    assertEquals(0, run("build"), this::output);
    List<String> left = names(disk.resolve("content/releases"));
    assertEquals(7, left.size(), left::toString);
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
      all.add(start(disk.resolve("said" + i), command, "--date", "2026-01-31"));
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
