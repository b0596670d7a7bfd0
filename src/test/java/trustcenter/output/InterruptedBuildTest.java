package trustcenter.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk as a killed build leaves it, at each step, and what the next one makes of it. */
final class InterruptedBuildTest {
  private static final Map<String, String> OLD = Map.of("index.html", "old", "a/b.html", "old");
  private static final Map<String, String> NEW = Map.of("index.html", "new", "a/c.html", "new");

  @TempDir Path disk;
  private Path target;
  private Path staging;
  private Path old;
  private Path moving;

  @BeforeEach
  void lockFileIsLeftBehind() throws IOException {
    target = disk.resolve("site");
    staging = disk.resolve(".site.trustcenter-staging");
    old = disk.resolve(".site.trustcenter-old");
    moving = disk.resolve(".site.trustcenter-moving");
    Files.writeString(disk.resolve(".site.trustcenter-lock"), "");
  }

  @Test
  void killedWhileStagingTheFirstSite() throws IOException {
    SiteFolder.write(staging, NEW);
    nextBuildFinds(Map.of());
  }

  @Test
  void killedBeforeTheMarkerWasWritten() throws IOException {
    Files.createDirectory(staging);
    nextBuildFinds(Map.of());
  }

  @Test
  void killedWhileStaging() throws IOException {
    SiteFolder.write(target, OLD);
    SiteFolder.write(staging, NEW);
    nextBuildFinds(OLD);
  }

  @Test
  void killedBetweenTheTwoRenames() throws IOException {
    SiteFolder.write(old, OLD);
    SiteFolder.write(staging, NEW);
    nextBuildFinds(OLD);
  }

  @Test
  void killedWhileFoldersThatStayWereMoved() throws IOException {
    Map<String, String> site = new TreeMap<>(OLD);
    Map<String, String> moved = Map.of("versions/1/index.html", "1", "versions/1/a/b.html", "1");
    SiteFolder.write(old, site);
    SiteFolder.write(old, Map.of("versions/2/index.html", "2"));
    SiteFolder.write(staging, NEW);
    SiteFolder.write(staging, moved);
    Files.writeString(moving, "versions/1\nversions/2\n");
    site.putAll(moved);
    site.put("versions/2/index.html", "2");
    nextBuildFinds(site);
  }

  /** A pull request can bring all these files along. */
  @Test
  void listThatLeadsElsewhereMovesNothing() throws IOException {
    Map<String, String> precious = Map.of("key/secret.txt", "precious", "other/x.txt", "precious");
    SiteFolder.writeForeign(disk.resolve("outside"), precious);
    SiteFolder.write(old, OLD);
    SiteFolder.writeForeign(old, Map.of("link/page.html", "old"));
    Files.createDirectories(staging);
    Files.createSymbolicLink(staging.resolve("link"), disk.resolve("outside"));
    Files.createSymbolicLink(staging.resolve("direct"), disk.resolve("outside/key"));
    Files.createSymbolicLink(old.resolve("away"), disk.resolve("outside"));
    SiteFolder.writeForeign(staging, Map.of("away/new.html", "1"));
    Files.write(
        moving,
        List.of(
            "link/key",
            "direct",
            "away/new.html",
            "../outside/other",
            disk.resolve("outside/other").toString(),
            "",
            "."));
    SiteWriter.open(target, true).close();
    assertEquals(precious, SiteFolder.files(disk.resolve("outside")));
    assertFalse(Files.exists(target.resolve("link/key")));
    assertFalse(Files.exists(target.resolve("direct"), LinkOption.NOFOLLOW_LINKS));
    assertEquals(List.of("outside", "site"), SiteWriterTest.names(disk));
  }

  @Test
  void killedAfterFoldersThatStayWereMovedAndTheSwap() throws IOException {
    Map<String, String> site = new TreeMap<>(NEW);
    site.put("versions/1/index.html", "1");
    SiteFolder.write(old, OLD);
    SiteFolder.write(target, site);
    Files.writeString(moving, "versions/1\n");
    nextBuildFinds(site);
  }

  @Test
  void killedWhileTheFoldersThatStayWereListed() throws IOException {
    SiteFolder.write(target, OLD);
    SiteFolder.write(staging, NEW);
    Files.writeString(moving, "");
    nextBuildFinds(OLD);
  }

  @Test
  void killedAfterTheSwap() throws IOException {
    SiteFolder.write(old, OLD);
    SiteFolder.write(target, NEW);
    nextBuildFinds(NEW);
  }

  @Test
  void killedWhileDeletingTheOldSite() throws IOException {
    SiteFolder.write(target, NEW);
    SiteFolder.writeForeign(staging, Map.of("a/b.html", "old"));
    nextBuildFinds(NEW);
  }

  @Test
  void killedAfterPuttingAForeignFolderAside() throws IOException {
    SiteFolder.writeForeign(old, Map.of("notes.txt", "precious"));
    SiteFolder.write(staging, NEW);
    try (SiteWriter writer = SiteWriter.open(target, true)) {
      assertEquals(Map.of("notes.txt", "precious"), SiteFolder.files(target));
    }
    assertEquals(List.of("site"), SiteWriterTest.names(disk));
  }

  @Test
  void killedBetweenTheTwoRenamesBehindASymbolicLink() throws IOException {
    Path link = Files.createSymbolicLink(disk.resolve("link"), target);
    SiteFolder.write(old, OLD);
    SiteFolder.write(staging, NEW);
    SiteWriter.open(link, false).close();
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(OLD, SiteFolder.pages(target));
    assertEquals(List.of("link", "site"), SiteWriterTest.names(disk));
  }

  /** A build that fails leaves the site it found; one that succeeds leaves its own. */
  private void nextBuildFinds(Map<String, String> expected) throws IOException {
    try (SiteWriter writer = SiteWriter.open(target, false)) {
      assertEquals(expected, SiteFolder.pages(target));
      writer.write(new OutputPath("index.html"), "failed");
    }
    assertEquals(expected, SiteFolder.pages(target));
    assertEquals(expected.isEmpty() ? List.of() : List.of("site"), SiteWriterTest.names(disk));
    SiteWriterTest.publish(target, Map.of("index.html", "third"));
    assertEquals(Map.of("index.html", "third"), SiteFolder.pages(target));
    assertEquals(List.of("site"), SiteWriterTest.names(disk));
  }
}
