package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.InjectionVectors.Vector;
import trustcenter.content.Entrances;
import trustcenter.reference.Law;

/**
 * Attempts at injection through every key of the format that takes words, as the schemas have them:
 * a key that is added to a schema is tried without a word here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EntrancesTest {
  /** So many that each value has each form that its schema lets it have. */
  private static final int SITES = 2;

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
  private static final LocalDate SECOND = LocalDate.of(2026, 1, 30);

  private final List<Vector> vectors = InjectionVectors.all();
  private final AtomicInteger next = new AtomicInteger();
  private final Entrances entrances = new Entrances(this::words);
  private final List<BuiltSite> sites = new ArrayList<>();
  private Path disk = Path.of("");

  /** The next attempt, round and round. */
  private String words() {
    return vectors.get(next.getAndIncrement() % vectors.size()).html();
  }

  @BeforeAll
  void buildSites(@TempDir Path folder) throws Exception {
    disk = folder;
    for (int variant = 0; variant < SITES; variant++) {
      Path place = folder.resolve("site-" + variant);
      EntranceSite site = new EntranceSite(entrances, this::words, place);
      site.write(variant);
      site.release(FIRST, vectors.get(0).html());
      site.write(variant);
      site.release(SECOND, vectors.get(12).html());
      BuiltSite built = BuiltSite.withTheme(site.content(), site.theme(), place.resolve("site"));
      assertTrue(
          built.result().site().isPresent(), () -> InjectionTest.firstErrors(built.findings()));
      sites.add(built);
    }
  }

  @Test
  void noneIsForgottenButThoseThatAreClosed() throws Exception {
    Set<String> all = entrances.all();
    assertTrue(all.size() > 150, () -> all.size() + " entrances: " + all);
    Set<String> forgotten = new TreeSet<>(all);
    forgotten.removeAll(entrances.filled());
    Set<String> open = new TreeSet<>();
    for (String place : forgotten) {
      Entrances one = new Entrances(this::words, Optional.of(place));
      EntranceSite site = new EntranceSite(one, this::words, disk.resolve("closed"));
      site.write(0);
      BuiltSite built =
          BuiltSite.withTheme(site.content(), site.theme(), disk.resolve("closed/site"));
      String file = "/" + place.replaceFirst("[/#].*", "") + ".yaml:";
      boolean refused = InjectionTest.firstErrors(built.findings()).contains(file);
      if (!one.filled().contains(place) || !refused) {
        open.add(place);
      }
    }
    assertEquals(Set.of(), open);
  }

  /** Pages of versions are made as those of today are: they are looked at, and not visited. */
  @Test
  void throughNoneDoesOneWorkWhateverAVisitorDoes() throws Exception {
    Path bare = disk.resolve("bare");
    for (int i = 0; i < sites.size(); i++) {
      Path copy = bare.resolve("site-" + i);
      Visits.withoutPolicy(sites.get(i).folder(), copy);
      Tree.delete(copy.resolve("versions/" + FIRST));
      Tree.delete(copy.resolve("versions/" + SECOND));
    }
    int pages = Visits.pages(bare).size();
    Visits.Outcome outcome = new Visits(Machine.browser(disk)).open(bare, Visits.frames(bare));
    assertEquals(pages, outcome.visits());
    assertEquals(Visits.NOTHING, outcome.said());
  }

  /** Rules alone ask for them. */
  @Test
  void factsOfLawThatASiteReplacesAreRefusedOrStandOnNoPage() throws Exception {
    Path content = Files.createDirectories(disk.resolve("law/content/reference")).getParent();
    Files.writeString(content.resolve("site.yaml"), "organisation: {name: Example Ltd}\n");
    List<String> taken = new ArrayList<>();
    for (String file : Law.fileNames()) {
      Path own = content.resolve("reference/" + file);
      String text = Files.readString(Path.of("src/main/resources/trustcenter/reference/" + file));
      String row = text.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
      String[] fields = row.split("\t", -1);
      for (int field = 0; field < fields.length; field++) {
        String[] hostile = fields.clone();
        hostile[field] = vectors.get(12).html();
        Files.writeString(own, text.replace(row, String.join("\t", hostile)));
        BuiltSite built = BuiltSite.of(content, disk.resolve("of-law"), SECOND);
        if (built.result().site().isEmpty()) {
          assertTrue(built.findings().contains("content/reference/" + file + ":"));
        } else {
          taken.add(file + " " + field);
          Tree tree = built.tree();
          assertTrue(tree.paths().stream().noneMatch(path -> tree.text(path).contains("top.hit")));
        }
      }
      Files.delete(own);
    }
    assertTrue(taken.size() > 3, taken::toString);
  }

  @Test
  void noPageHoldsAnythingThatCouldRunLoadCoverOrBeTakenForAnotherName() {
    Set<String> wrong = new TreeSet<>();
    for (BuiltSite site : sites) {
      Tree tree = site.tree();
      for (String page : site.pages()) {
        Jsoup.parse(tree.text(page))
            .getAllElements()
            .forEach(element -> InjectionTest.look(page, element, wrong));
      }
    }
    assertEquals(Set.of(), wrong);
  }
}
