package trustcenter.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a site may be written, and where it is refused. */
final class SiteTargetTest {
  @TempDir Path disk;

  @Test
  void foreignFolderIsRefusedAndNamed() {
    SiteFolder.writeForeign(disk.resolve("notes"), Map.of("b.txt", "b", "a.txt", "a"));
    assertEquals(
        ("`%s` holds what trustcenter did not write, for instance `a.txt`, and a build replaces the"
                + " whole folder. Name another folder, empty this one, or use `--force`.")
            .formatted(disk.resolve("notes")),
        refusal(disk.resolve("notes")));
    assertEquals(Map.of("a.txt", "a", "b.txt", "b"), SiteFolder.files(disk.resolve("notes")));
  }

  @Test
  void forceReplacesAForeignFolder() throws IOException {
    Path target = disk.resolve("notes");
    SiteFolder.writeForeign(target, Map.of("a.txt", "a"));
    try (SiteWriter writer = SiteWriter.open(target, true)) {
      writer.write(new OutputPath("index.html"), "1");
      writer.publish();
    }
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target));
    assertEquals(List.of("notes"), SiteWriterTest.names(disk));
  }

  @Test
  void emptyFolderIsTaken() throws IOException {
    Path target = Files.createDirectory(disk.resolve("empty"));
    SiteWriterTest.publish(target, Map.of("index.html", "1"));
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target));
  }

  @Test
  void foldersAroundTheTargetAreMade() {
    Path target = disk.resolve("build/out/site");
    SiteWriterTest.publish(target, Map.of("index.html", "1"));
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target));
  }

  @Test
  void markerThatSaysSomethingElseIsNoMarker() {
    SiteFolder.writeForeign(disk.resolve("notes"), Map.of(".trustcenter", "my settings"));
    assertTrue(refusal(disk.resolve("notes")).contains("for instance `.trustcenter`"));
  }

  @Test
  void whatSomebodyPutIntoASiteIsForeign() {
    Path target = disk.resolve("site");
    SiteWriterTest.publish(target, Map.of("index.html", "1", "a/index.html", "1"));
    SiteFolder.writeForeign(target, Map.of("a/mine.txt", "mine"));
    assertTrue(refusal(target).contains("for instance `a/mine.txt`"), () -> refusal(target));
    assertEquals("mine", SiteFolder.pages(target).get("a/mine.txt"));
    try (SiteWriter writer = SiteWriter.open(target, true)) {
      writer.write(new OutputPath("index.html"), "2");
      writer.publish();
    }
    assertEquals(Map.of("index.html", "2"), SiteFolder.pages(target));
  }

  @Test
  void whatTheSiteItselfHadAndWhatSystemsLeaveIsNot() {
    Path target = disk.resolve("site");
    SiteWriterTest.publish(target, Map.of("index.html", "1", "old/index.html", "1"));
    SiteFolder.writeForeign(target, Map.of("index.html", "edited", "old/.DS_Store", "x"));
    SiteWriterTest.publish(target, Map.of("index.html", "2"));
    assertEquals(Map.of("index.html", "2"), SiteFolder.pages(target));
  }

  @Test
  void aSiteOfAVersionThatListedNothingIsReplaced() {
    Path target = disk.resolve("site");
    SiteFolder.write(target, Map.of("index.html", "1", "b.html", "1"));
    SiteWriterTest.publish(target, Map.of("index.html", "2"));
    assertEquals(Map.of("index.html", "2"), SiteFolder.pages(target));
  }

  @Test
  void workTreeOfGitIsForeignInSpiteOfAMarker() {
    SiteFolder.write(disk.resolve("site"), Map.of("index.html", "1", ".git/HEAD", "ref"));
    assertTrue(refusal(disk.resolve("site")).contains("for instance `.git`"));
  }

  @Test
  void folderThatBecomesForeignMeanwhileIsRefusedAtTheEnd() {
    Path target = disk.resolve("site");
    try (SiteWriter writer = SiteWriter.open(target, false)) {
      SiteFolder.writeForeign(target, Map.of("a.txt", "a"));
      assertThrows(OutputException.class, writer::publish);
    }
    assertEquals(Map.of("a.txt", "a"), SiteFolder.files(target));
  }

  @Test
  void fileIsRefused() throws IOException {
    Path file = Files.writeString(disk.resolve("file"), "x");
    assertEquals(
        "`%s` is a file, so no site can be written there. Name a folder or remove the file."
            .formatted(file),
        refusal(file));
    assertTrue(refusal(file.resolve("site")).startsWith("Cannot write a site to `"));
  }

  @Test
  void rootIsRefused() {
    Path root = disk.getRoot();
    assertTrue(refusal(root).contains("is the root of the file system"));
    assertTrue(refusal(root.resolve("..")).contains("is the root of the file system"));
  }

  @Test
  void homeAndWorkingFolderAndWhatIsAroundThemAreRefused() throws IOException {
    Path home = Files.createDirectories(disk.resolve("home/mia"));
    Path working = Files.createDirectories(disk.resolve("work/project"));
    for (Path precious : List.of(home, disk.resolve("home"), working, disk.resolve("work"))) {
      OutputException refusal =
          assertThrows(OutputException.class, () -> Target.resolve(precious, home, working));
      assertTrue(refusal.getMessage().contains("is or holds"), refusal::toString);
    }
    Path site = working.resolve("site");
    assertEquals(site, Target.resolve(site, home, working).folder());
    assertTrue(refusal(Path.of("")).contains("is or holds the folder you are working in"));
  }

  @Test
  void symbolicLinkIsFollowedAndStays() throws IOException {
    Path real = disk.resolve("real/site");
    SiteFolder.write(real, Map.of("index.html", "1"));
    Path link = Files.createSymbolicLink(disk.resolve("link"), real);
    SiteWriterTest.publish(link, Map.of("index.html", "2"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(Map.of("index.html", "2"), SiteFolder.pages(real));
    assertEquals(List.of("site"), SiteWriterTest.names(disk.resolve("real")));
    assertEquals(List.of("link", "real"), SiteWriterTest.names(disk));
  }

  @Test
  void symbolicLinkMayLeadToAFolderThatIsNotThereYet() throws IOException {
    Path link = Files.createSymbolicLink(disk.resolve("link"), Path.of("real/site"));
    SiteWriterTest.publish(link, Map.of("index.html", "1"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(disk.resolve("real/site")));
  }

  @Test
  void symbolicLinkInTheMiddleIsFollowed() throws IOException {
    Files.createDirectories(disk.resolve("real/deep"));
    Files.createSymbolicLink(disk.resolve("link"), disk.resolve("real/deep"));
    SiteWriterTest.publish(disk.resolve("link/site"), Map.of("index.html", "1"));
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(disk.resolve("real/deep/site")));
  }

  @Test
  void symbolicLinkInsideTheOldSiteIsNotFollowedWhenItIsDeleted() throws IOException {
    SiteFolder.writeForeign(disk.resolve("precious"), Map.of("a.txt", "a"));
    SiteFolder.write(disk.resolve("site"), Map.of("index.html", "1"));
    Files.createSymbolicLink(disk.resolve("site/link"), disk.resolve("precious"));
    SiteWriterTest.publish(disk.resolve("site"), Map.of("index.html", "2"));
    assertEquals(Map.of("a.txt", "a"), SiteFolder.files(disk.resolve("precious")));
  }

  @Test
  void symbolicLinkToItselfIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(disk.resolve("link"), Path.of("link"));
    assertTrue(refusal(link).contains("is a symbolic link that leads to itself"));
  }

  @Test
  void readOnlyParentIsRefused() throws IOException {
    Path parent = Files.createDirectory(disk.resolve("parent"));
    assumeTrue(parent.toFile().setWritable(false));
    // Root may write everywhere.
    assumeFalse(Files.isWritable(parent));
    assertTrue(refusal(parent.resolve("site")).startsWith("`" + parent + "` cannot be written"));
    assertTrue(parent.toFile().setWritable(true));
  }

  @Test
  void folderThatTakesNoFilesIsRefused() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    String message = refusal(Path.of("/proc/self/site"));
    assertTrue(message.contains("/proc/"), message);
  }

  @Test
  void refusalLeavesNothingBehind() throws IOException {
    SiteFolder.writeForeign(disk.resolve("notes"), Map.of("a.txt", "a"));
    refusal(disk.resolve("notes"));
    assertEquals(List.of("notes"), SiteWriterTest.names(disk));
  }

  private static String refusal(Path target) {
    return assertThrows(OutputException.class, () -> SiteWriter.open(target, false)).getMessage();
  }
}
