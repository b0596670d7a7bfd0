package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.build.SiteVerification;
import trustcenter.content.Content;
import trustcenter.content.ContentReader;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;
import trustcenter.release.Digest;
import trustcenter.release.ReleaseId;
import trustcenter.release.ReleaseStore;

/** The example with a hundred releases: it builds, and no byte of any of them can be altered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HundredReleasesTest {
  private static final int RELEASES = 100;
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 31);

  private Path folder = Path.of("");
  private Path content = Path.of("");
  private final List<Path> files = new ArrayList<>();

  @BeforeAll
  void release(@TempDir Path temporary) throws IOException {
    folder = temporary;
    content = folder.resolve("content");
    Tree.copy(BuiltSite.EXAMPLE, content);
    Tree.delete(content.resolve("releases"));
    Path center = content.resolve("data-centers/regensburg.yaml");
    String text = Files.readString(center);
    ReleaseStore store = ReleaseStore.ofContent(content);
    Optional<Digest> previous = Optional.empty();
    for (int i = 0; i < RELEASES; i++) {
      String changed = text.replace("capacity: 320 kW", "capacity: " + (320 + i) + " kW");
      assertTrue(i == 0 || !changed.equals(text));
      Files.writeString(center, changed);
      Content read = new ContentReader(Reference.builtIn()).read(content);
      TrustCenter model = read.model().orElseThrow(() -> new AssertionError(read.diagnostics()));
      ReleaseId id = new ReleaseId(FIRST.plusDays(20L * i), 1);
      byte[] file = store.file(id, Optional.empty(), Optional.empty(), previous, model);
      store.write(id, file, model, read.documents());
      files.add(store.path(id));
      previous = Optional.of(Digest.of(file));
    }
  }

  @Test
  void theyAllBuildAndEachChangesWhatItChanged() {
    BuiltSite built = BuiltSite.of(content, folder.resolve("site"), BuiltSite.EXAMPLE_DAY);
    assertTrue(built.result().site().isPresent(), built::findings);
    for (int i = 1; i < RELEASES; i++) {
      String id = files.get(i).getFileName().toString().replace(".json", "");
      Path page = built.folder().resolve("changelog").resolve(id).resolve("index.html");
      String before = (319 + i) + " kW";
      String after = (320 + i) + " kW";
      assertTrue(read(page).contains(before) && read(page).contains(after), id);
      assertTrue(
          Files.exists(built.folder().resolve("versions").resolve(id).resolve("index.html")), id);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page).replaceAll("[\\u00a0\\u202f]|&nbsp;", " ");
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void oneByteChangedInEachOfThemIsFoundInEachOfThem() throws IOException {
    Random random = seeded();
    Map<Path, byte[]> originals = new HashMap<>();
    for (Path file : files) {
      originals.put(file, Files.readAllBytes(file));
      alter(file, random);
    }
    List<Diagnostic> found = verify();
    for (Map.Entry<Path, byte[]> original : originals.entrySet()) {
      Files.write(original.getKey(), original.getValue());
    }
    TreeSet<String> named = new TreeSet<>();
    found.forEach(finding -> named.add(finding.span().file()));
    TreeSet<String> expected = new TreeSet<>();
    files.forEach(file -> expected.add("content/releases/" + file.getFileName()));
    assertEquals(expected, named);
    assertEquals(List.of(), verify());
  }

  @Test
  void oneByteChangedInOneOfThemIsFoundThere() throws IOException {
    Random random = seeded();
    for (int i = 0; i < 5; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] original = Files.readAllBytes(file);
      alter(file, random);
      List<Diagnostic> found = verify();
      Files.write(file, original);
      assertEquals(1, found.size(), file::toString);
      assertEquals("content/releases/" + file.getFileName(), found.get(0).span().file());
    }
  }

  private static Random seeded() {
    long seed = Long.getLong("trustcenter.seed", 20261125L);
    System.out.println("seed " + seed);
    return new Random(seed);
  }

  private static void alter(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] += (byte) (1 + random.nextInt(255));
    Files.write(file, bytes);
  }

  private List<Diagnostic> verify() {
    return new SiteVerification().ofContent(content, Optional.empty()).diagnostics();
  }
}
