package trustcenter.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Localised;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;

/** Releases of the example, written and read. */
class ReleaseStoreTest {
  private static final Content EXAMPLE =
      new ContentReader(Reference.builtIn()).read(Path.of("content"));

  @TempDir private Path folder;
  private ReleaseStore store;

  @BeforeEach
  void open() {
    store = ReleaseStore.ofContent(folder);
  }

  private static TrustCenter example() {
    return EXAMPLE.model().orElseThrow(() -> new AssertionError(EXAMPLE.diagnostics()));
  }

  private static Optional<Localised<String>> said(String text) {
    return Optional.of(Localised.of(example().site().defaultLanguage(), text));
  }

  private Path release(String day) {
    Releases before = store.read();
    ReleaseId id = ReleaseStore.nextId(before, LocalDate.parse(day));
    Optional<Digest> previous = before.latest().map(Release::digest);
    byte[] file = store.file(id, said("Title"), said("Note"), previous, example());
    store.write(id, file, example(), EXAMPLE.documents());
    return store.path(id);
  }

  private List<String> broken() {
    return store.read().diagnostics().stream()
        .filter(each -> each.code() == Code.RELEASE_BROKEN)
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void aLinkInPlaceOfAReleaseIsToldAsALink() throws IOException {
    Path file = release("2026-01-31");
    Path elsewhere = Files.move(file, file.getParent().resolveSibling("elsewhere.json"));
    Files.createSymbolicLink(file, elsewhere);
    assertEquals(
        List.of("this is a link of the file system, and no file that was released."), broken());
    assertEquals(
        "content/releases/2026-01-31.json", store.read().diagnostics().get(0).span().file());
  }

  @Test
  void aFileThatIsLargerThanAnyReleaseIsNotRead() throws IOException {
    Path file = release("2026-01-31");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      // Of the size that it says, without a byte on the disk.
      large.setLength(1L << 40);
    }
    assertEquals(
        List.of(
            "the release 2026-01-31 is broken: it is larger than 8 MB, and no release is as large."),
        broken());
  }

  @Test
  void bracketsThatAreNestedWithoutEndAreToldAsNoRelease() throws IOException {
    Path file = release("2026-01-31");
    for (String bracket : List.of("[", "{\"a\":", "[{\"a\":")) {
      Files.writeString(file, bracket.repeat(ReleaseStore.LARGEST / bracket.length()));
      assertTrue(broken().get(0).contains("no valid JSON"), broken()::toString);
    }
  }

  @Test
  void aReleaseIsReadAsItWasWritten() {
    release("2026-01-31");
    Releases releases = store.read();
    assertEquals(List.of(), releases.diagnostics());
    Release only = releases.latest().orElseThrow();
    assertEquals(ReleaseStore.releasable(example()), only.content());
    assertEquals("2026-01-31", only.id().toString());
    assertEquals(said("Title"), only.title());
    assertEquals(said("Note"), only.note());
    assertEquals(Optional.empty(), only.previous());
  }

  @Test
  void sameContentIsTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(release("2026-01-31"));
    Release only = store.read().latest().orElseThrow();
    byte[] again =
        store.file(only.id(), only.title(), only.note(), Optional.empty(), only.content());
    assertArrayEquals(first, again);
  }

  @Test
  void furtherReleasesOfADayAreNumbered() {
    release("2026-01-31");
    release("2026-01-31");
    release("2026-02-01");
    assertEquals(
        List.of("2026-01-31", "2026-01-31.2", "2026-02-01"),
        store.read().all().stream().map(each -> each.id().toString()).toList());
  }

  @Test
  void theDigestOfAReleaseIsThatOfItsFile() throws IOException {
    Path file = release("2026-01-31");
    assertEquals(Digest.of(Files.readAllBytes(file)), store.read().latest().orElseThrow().digest());
  }

  @Test
  void everyChangeOfOneByteIsFoundAndItsReleaseNamed() throws IOException {
    List<Path> files = List.of(release("2026-01-31"), release("2026-02-28"), release("2026-03-31"));
    long seed = Long.getLong("trustcenter.seed", 20261123L);
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] original = Files.readAllBytes(file);
      byte[] altered = original.clone();
      altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, altered);
      String name = file.getFileName().toString().replace(".json", "");
      assertTrue(
          broken().stream().anyMatch(message -> message.contains(name))
              || store.read().diagnostics().stream()
                  .anyMatch(each -> each.code() == Code.RELEASE_NEWER),
          () -> "not found in " + file);
      Files.write(file, original);
    }
    assertEquals(List.of(), store.read().diagnostics());
  }

  @Test
  void aRemovedReleaseIsFound() throws IOException {
    release("2026-01-31");
    Path second = release("2026-02-28");
    release("2026-03-31");
    Files.delete(second);
    assertEquals(1, broken().size());
    assertTrue(broken().get(0).contains("2026-03-31"));
  }

  @Test
  void aRemovedFirstReleaseIsFound() throws IOException {
    Path first = release("2026-01-31");
    release("2026-02-28");
    Files.delete(first);
    assertTrue(broken().get(0).contains("the one before it was removed"));
  }

  @Test
  void aRenamedReleaseIsFound() throws IOException {
    Path first = release("2026-01-31");
    Files.move(first, first.resolveSibling("2026-01-30.json"));
    assertTrue(broken().get(0).contains("renamed"));
  }

  @Test
  void aTruncatedReleaseIsFound() throws IOException {
    Path first = release("2026-01-31");
    byte[] bytes = Files.readAllBytes(first);
    Files.write(first, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(broken().get(0).contains("2026-01-31"));
  }

  @Test
  void aReleaseOfANewerFormatIsNamedAsSuch() throws IOException {
    Path first = release("2026-01-31");
    String text = Files.readString(first).replace("\"format\":1", "\"format\":2");
    Files.writeString(first, text, StandardCharsets.UTF_8);
    assertEquals(Code.RELEASE_NEWER, store.read().diagnostics().get(0).code());
  }

  @Test
  void aReplacedReleaseIsFoundByTheNext() {
    release("2026-01-31");
    Releases honest = store.read();
    release("2026-02-28");
    Release first = honest.latest().orElseThrow();
    byte[] forged =
        store.file(first.id(), said("Forged"), first.note(), Optional.empty(), first.content());
    try {
      Files.write(store.path(first.id()), forged);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    assertTrue(broken().get(0).contains("2026-02-28"));
    assertTrue(broken().get(0).contains("2026-01-31"));
  }

  @Test
  void anAlteredDocumentIsFound() throws IOException {
    release("2026-01-31");
    Path kept = store.document(example().documents().get(0));
    Files.writeString(kept, "something else");
    assertTrue(broken().get(0).contains("missing or altered"));
  }

  @Test
  void aFileThatIsNoReleaseIsNamed() throws IOException {
    release("2026-01-31");
    Files.writeString(folder.resolve("releases").resolve("notes.txt"), "x");
    assertFalse(broken().isEmpty());
  }
}
