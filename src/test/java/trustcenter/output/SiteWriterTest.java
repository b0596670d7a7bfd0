package trustcenter.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteWriterTest {
  private static final OutputPath INDEX = new OutputPath("index.html");

  private static final List<OutputPath> STAYS =
      List.of(
          new OutputPath("versions/1/a.html"),
          new OutputPath("versions/1/b.html"),
          new OutputPath("versions/1/c/d.html"));

  @TempDir Path disk;

  @Test
  void publishedSiteHoldsWhatWasWrittenAndNothingElseIsLeftBeside() throws IOException {
    Path source = Files.write(disk.resolve("logo.svg"), new byte[] {1, 2, 3});
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      writer.write(INDEX, "Grüße\n");
      writer.write(new OutputPath("de/x/data.json"), new byte[] {'{', '}'});
      writer.copy(new OutputPath("assets/logo.svg"), source);
      writer.publish();
    }
    assertEquals(
        Map.of("index.html", "Grüße\n", "de/x/data.json", "{}", "assets/logo.svg", "\1\2\3"),
        SiteFolder.pages(target()));
    assertEquals(List.of("logo.svg", "site"), names(disk));
  }

  @Test
  void newSiteReplacesTheOldOneAsAWhole() throws IOException {
    publish(target(), Map.of("index.html", "1", "gone/page.html", "1"));
    publish(target(), Map.of("index.html", "2"));
    assertEquals(Map.of("index.html", "2"), SiteFolder.pages(target()));
    assertEquals(List.of("site"), names(disk));
  }

  @Test
  void nothingOfTheTargetChangesBeforePublish() throws IOException {
    publish(target(), Map.of("index.html", "1"));
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      writer.write(INDEX, "2");
      assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target()));
    }
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target()));
    assertEquals(List.of("site"), names(disk));
  }

  @Test
  void closeWithoutPublishLeavesNoTarget() throws IOException {
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      writer.write(INDEX, "1");
    }
    assertEquals(List.of(), names(disk));
  }

  @Test
  void markerListsTheFilesAndSaysNothingElse() throws IOException {
    publish(target(), Map.of("index.html", "1", "a/b.txt", "1"));
    publish(disk.resolve("other"), Map.of("a/b.txt", "2", "index.html", "2"));
    assertEquals(
        """
        This folder is written by trustcenter. Every build replaces it as a whole.
        a/b.txt
        index.html
        """,
        Files.readString(target().resolve(".trustcenter")));
    assertArrayEquals(
        Files.readAllBytes(target().resolve(".trustcenter")),
        Files.readAllBytes(disk.resolve("other/.trustcenter")));
  }

  @Test
  void copyTakesBytesButNotPermissions() throws IOException {
    assumeTrue(Files.getFileStore(disk).supportsFileAttributeView("posix"));
    Path source = Files.writeString(disk.resolve("secret.pdf"), "x");
    Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("rwx------"));
    Path reference = Files.writeString(disk.resolve("reference"), "x");
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      writer.copy(new OutputPath("a.pdf"), source);
      writer.publish();
    }
    assertEquals(
        Files.getPosixFilePermissions(reference),
        Files.getPosixFilePermissions(target().resolve("a.pdf")));
  }

  @Test
  void treeShowsWhatIsStaged() {
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      writer.write(new OutputPath("b.html"), "1234");
      writer.write(new OutputPath("a/ä.html"), "ü");
      StagedTree tree = writer.tree();
      writer.write(new OutputPath("later.html"), "x");
      assertEquals("[a/ä.html, b.html]", tree.paths().toString());
      assertEquals(4, tree.size(new OutputPath("b.html")));
      assertEquals(6, tree.totalBytes());
      assertEquals("ü", new String(tree.read(new OutputPath("a/ä.html")), StandardCharsets.UTF_8));
      assertTrue(tree.contains(new OutputPath("b.html")));
      assertFalse(tree.contains(new OutputPath("a")));
      assertFalse(tree.contains(Marker.PATH));
      OutputPath later = new OutputPath("later.html");
      assertThrows(IllegalArgumentException.class, () -> tree.read(later));
    }
  }

  /** A site with a folder of three files, written by a writer that tells of their stamps. */
  private Map<OutputPath, FileStamp> folderThatStays() {
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      writer.write(INDEX, "1");
      STAYS.forEach(path -> writer.write(path, "1"));
      writer.publish();
      return STAYS.stream().collect(Collectors.toMap(path -> path, writer::stamp));
    }
  }

  @Test
  void folderThatStaysIsMovedToTheNewSite() throws IOException {
    Map<OutputPath, FileStamp> stays = folderThatStays();
    Object before = Files.getAttribute(target().resolve("versions/1/a.html"), "unix:ino");
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      assertTrue(writer.keep("versions/1", stays));
      writer.write(INDEX, "2");
      assertEquals(4, writer.tree().paths().size());
      assertArrayEquals(new byte[] {'1'}, writer.tree().read(STAYS.get(0)));
      assertEquals("1", SiteFolder.pages(target()).get("index.html"));
      writer.publish();
    }
    assertEquals(
        Map.of(
            "index.html",
            "2",
            "versions/1/a.html",
            "1",
            "versions/1/b.html",
            "1",
            "versions/1/c/d.html",
            "1"),
        SiteFolder.pages(target()));
    assertEquals(before, Files.getAttribute(target().resolve("versions/1/a.html"), "unix:ino"));
    assertEquals(List.of("site"), names(disk));
  }

  @Test
  void folderThatStaysIsStillThereIfNothingIsPublished() {
    Map<OutputPath, FileStamp> stays = folderThatStays();
    Map<String, String> before = SiteFolder.pages(target());
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      assertTrue(writer.keep("versions/1", stays));
    }
    assertEquals(before, SiteFolder.pages(target()));
  }

  @Test
  void folderIsNotKeptThatHoldsAnythingElse() throws IOException {
    Map<OutputPath, FileStamp> stays = folderThatStays();
    Path added = Files.writeString(target().resolve("versions/1/c/e.html"), "1");
    assertFalse(isKept(stays));
    Files.delete(added);
    Path empty = Files.createDirectory(target().resolve("versions/1/empty"));
    assertFalse(isKept(stays));
    Files.delete(empty);
    assertTrue(isKept(stays));
    Files.writeString(target().resolve("versions/1/b.html"), "22");
    assertFalse(isKept(stays));
    Files.delete(target().resolve("versions/1/b.html"));
    assertFalse(isKept(stays));
  }

  @Test
  void folderBehindALinkIsNotKept() throws IOException {
    Map<OutputPath, FileStamp> stays = folderThatStays();
    Path moved = Files.move(target().resolve("versions"), disk.resolve("elsewhere"));
    Files.createSymbolicLink(target().resolve("versions"), moved);
    assertFalse(isKept(stays));
  }

  private boolean isKept(Map<OutputPath, FileStamp> files) {
    try (SiteWriter writer = SiteWriter.open(target(), true)) {
      return writer.keep("versions/1", files);
    }
  }

  @Test
  void nothingIsWrittenIntoAFolderThatStays() {
    Map<OutputPath, FileStamp> stays = folderThatStays();
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      assertTrue(writer.keep("versions/1", stays));
      OutputPath inside = new OutputPath("versions/1/new.html");
      assertThrows(IllegalStateException.class, () -> writer.write(inside, "2"));
      OutputPath beside = new OutputPath("versions/10/new.html");
      writer.write(beside, "2");
    }
  }

  @Test
  void whereAFolderCannotBeMovedTheOldSiteStandsWhereItStood() throws IOException {
    Map<OutputPath, FileStamp> stays = folderThatStays();
    Map<String, String> before = SiteFolder.pages(target());
    try (SiteWriter writer = SiteWriter.open(target(), true)) {
      assertTrue(writer.keep("versions/1", stays));
      // Something comes into its way at the last moment.
      Path staged = disk.resolve(".site.trustcenter-staging/versions/1/x");
      Files.createDirectories(staged);
      assertThrows(OutputException.class, writer::publish);
    }
    assertEquals(before, SiteFolder.pages(target()));
    assertEquals(List.of("site"), names(disk));
  }

  @Test
  void samePathTwiceIsRefusedByName() {
    assertEquals("`de/a.html` is written twice.", refusal("de/a.html", "de/a.html"));
    assertEquals("`.trustcenter` is written twice.", refusal(".trustcenter"));
  }

  @Test
  void pathsThatDifferOnlyByCaseAreRefused() {
    assertEquals(
        "`de/a.html`: `de/a.html` and `de/A.html` differ only by case, and some file systems take"
            + " them for one.",
        refusal("de/A.html", "de/a.html"));
    assertEquals(
        "`de/b.html`: `de` and `DE` differ only by case, and some file systems take them for one.",
        refusal("DE/a.html", "de/b.html"));
    assertTrue(refusal("caf\u00E9.html", "cafe\u0301.html").contains("differ only by case"));
    assertTrue(refusal("I.html", "i.html").contains("differ only by case"));
  }

  @Test
  void oneNameCannotBeFileAndFolder() {
    assertEquals("`a/b`: `a` cannot be both a file and a folder.", refusal("a", "a/b"));
    assertEquals("`a`: `a` cannot be both a file and a folder.", refusal("a/b", "a"));
  }

  @Test
  void refusedPathLeavesTheFirstFileAsItIs() {
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      writer.write(INDEX, "1");
      assertThrows(IllegalStateException.class, () -> writer.write(INDEX, "2"));
      writer.publish();
    }
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target()));
  }

  @Test
  void severalThreadsWriteOneSite() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      List<Future<?>> writes =
          IntStream.range(0, 400)
              .<Future<?>>mapToObj(
                  number -> threads.submit(() -> writer.write(page(number), "page " + number)))
              .toList();
      for (Future<?> write : writes) {
        write.get();
      }
      assertEquals(400, writer.tree().paths().size());
      writer.publish();
    } finally {
      threads.shutdownNow();
    }
    assertEquals(400, SiteFolder.pages(target()).size());
    assertEquals("page 123", SiteFolder.pages(target()).get(page(123).value()));
  }

  @Test
  void samePathFromSeveralThreadsIsWrittenByOneOfThem() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      List<Future<Boolean>> writes =
          IntStream.range(0, 100).mapToObj(n -> threads.submit(() -> wrote(writer))).toList();
      int written = 0;
      for (Future<Boolean> write : writes) {
        written += write.get() ? 1 : 0;
      }
      assertEquals(1, written);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nothingCanBeWrittenAfterTheEnd() {
    SiteWriter writer = SiteWriter.open(target(), false);
    writer.write(INDEX, "1");
    writer.publish();
    assertThrows(IllegalStateException.class, () -> writer.write(page(1), "x"));
    assertThrows(IllegalStateException.class, writer::publish);
    writer.close();
    writer.close();
    assertThrows(IllegalStateException.class, () -> writer.write(page(2), "x"));
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target()));
  }

  @Test
  void failedWriteCannotBePublishedAndLeavesTheOldSite() throws IOException {
    publish(target(), Map.of("index.html", "1"));
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      Files.createDirectory(disk.resolve(".site.trustcenter-staging/index.html"));
      OutputException failure = assertThrows(OutputException.class, () -> writer.write(INDEX, "2"));
      assertTrue(failure.getMessage().startsWith("Cannot write `index.html`: "), failure::toString);
      assertThrows(IllegalStateException.class, writer::publish);
    }
    assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target()));
    assertEquals(List.of("site"), names(disk));
  }

  @Test
  void missingSourceOfACopyIsNamed() {
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      Path source = disk.resolve("missing.pdf");
      OutputException failure =
          assertThrows(OutputException.class, () -> writer.copy(page(1), source));
      assertEquals(
          ("Cannot copy `%s` to the site: there is no such file or folder."
                  + " Allow reading it, then build again.")
              .formatted(source),
          failure.getMessage());
    }
  }

  @Test
  void stagedSiteThatVanishesLeavesTheOldOne() throws IOException {
    publish(target(), Map.of("index.html", "1"));
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      Files.delete(disk.resolve(".site.trustcenter-staging/.trustcenter"));
      Files.delete(disk.resolve(".site.trustcenter-staging"));
      assertThrows(OutputException.class, writer::publish);
      assertEquals(Map.of("index.html", "1"), SiteFolder.pages(target()));
    }
    assertEquals(List.of("site"), names(disk));
  }

  private Path target() {
    return disk.resolve("site");
  }

  private static OutputPath page(int number) {
    return new OutputPath("folder-%d/%d/page.html".formatted(number % 7, number));
  }

  private static boolean wrote(SiteWriter writer) {
    try {
      writer.write(INDEX, "x");
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private String refusal(String... paths) {
    try (SiteWriter writer = SiteWriter.open(target(), false)) {
      for (int index = 0; index < paths.length - 1; index++) {
        writer.write(new OutputPath(paths[index]), "x");
      }
      OutputPath last = new OutputPath(paths[paths.length - 1]);
      return assertThrows(IllegalStateException.class, () -> writer.write(last, "x")).getMessage();
    }
  }

  static void publish(Path target, Map<String, String> files) {
    try (SiteWriter writer = SiteWriter.open(target, false)) {
      files.forEach((path, text) -> writer.write(new OutputPath(path), text));
      writer.publish();
    }
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
