package trustcenter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may know which: the picture of the architecture, as a table. */
final class ArchitectureTest {
  static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("trustcenter");

  private static final String ROOT = "trustcenter.";

  /** Each package, and what it may import; packages that are still to come have their row too. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("diagnostic", Set.of()),
          entry("work", Set.of()),
          entry("model", Set.of("diagnostic")),
          entry("reference", Set.of("model", "work")),
          entry("html", Set.of()),
          entry("markdown", Set.of("diagnostic", "html")),
          entry("content", Set.of("model", "reference", "markdown", "diagnostic", "work")),
          entry("check", Set.of("model", "reference", "diagnostic", "work")),
          entry("release", Set.of("model", "diagnostic", "work")),
          entry("diff", Set.of("release", "model")),
          entry("changelog", Set.of("diff", "release", "wording", "reference", "model", "work")),
          entry("route", Set.of("model", "output")),
          entry("wording", Set.of("reference", "model")),
          entry("picture", Set.of("model", "markdown")),
          // A page shows one edition of the content, and that may be a release.
          entry(
              "page",
              Set.of(
                  "changelog",
                  "release",
                  "markdown",
                  "picture",
                  "reference",
                  "route",
                  "wording",
                  "model")),
          entry("render", Set.of("page", "wording", "output", "diagnostic", "work")),
          entry(
              "feed",
              Set.of("changelog", "release", "wording", "markdown", "route", "output", "model")),
          entry("export", Set.of("model", "release", "changelog", "route", "output")),
          entry("scaffold", Set.of("markdown", "model")),
          entry("output", Set.of("diagnostic", "work")),
          entry("audit", Set.of("html", "output", "diagnostic", "work")),
          // What was published stays, and that is a matter of addresses.
          entry("publish", Set.of("route", "output", "diagnostic")));

  /** Those that walk the others, each with what it may not import. */
  private static final Map<String, Set<String>> ABOVE_ALL =
      Map.of("build", Set.of("serve", "cli"), "serve", Set.of("cli"), "cli", Set.of());

  /** Single types that a package may know of another although the table has no such edge. */
  private static final Map<String, Set<String>> SINGLE_TYPES =
      Map.of(
          // A planned page knows where it will stand, and links are made between such places.
          "page",
          Set.of("trustcenter.output.OutputPath"),
          // Templates print safe HTML as it is, and a theme has words for each language.
          "render",
          Set.of(
              "trustcenter.markdown.Html",
              "trustcenter.model.Language",
              "trustcenter.model.Look",
              "trustcenter.model.Look$Shade",
              "trustcenter.model.Colour"));

  @Test
  void theWholeProgramIsLookedAt() {
    assertTrue(PROGRAM.size() > 100, () -> "only " + PROGRAM.size() + " classes were found");
    Set<String> found = new TreeSet<>();
    PROGRAM.forEach(each -> found.add(roomOf(each)));
    assertTrue(
        found.containsAll(Set.of("model", "content", "page", "render", "output", "build", "cli")),
        found::toString);
  }

  @Test
  void everyPackageHasItsRowInTheTable() {
    List<String> unknown =
        PROGRAM.stream()
            .filter(each -> !MAY_IMPORT.containsKey(roomOf(each)))
            .filter(each -> !ABOVE_ALL.containsKey(roomOf(each)))
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void packagesImportOnlyWhatTheTableAllows() {
    List<String> crooked =
        dependencies()
            .filter(each -> !isAllowed(each))
            .map(each -> each.getOriginClass().getName() + " -> " + each.getTargetClass().getName())
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(), crooked);
  }

  @Test
  void everySingleTypeThatIsAllowedIsNeeded() {
    Set<String> needed = new TreeSet<>();
    dependencies()
        .filter(each -> singleTypes(each).contains(each.getTargetClass().getName()))
        .forEach(each -> needed.add(roomOf(each.getOriginClass()) + each.getTargetClass()));
    int allowed = SINGLE_TYPES.values().stream().mapToInt(Set::size).sum();
    assertEquals(allowed, needed.size(), needed::toString);
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void nothingImportsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("trustcenter.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("trustcenter.cli..")
        .check(PROGRAM);
  }

  @Test
  void theModelKnowsNoFilesNoFormatsAndNoHtml() {
    noClasses()
        .that()
        .resideInAPackage("trustcenter.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tools.jackson..",
            "com.fasterxml..",
            "io.pebbletemplates..",
            "com.vladsch..",
            "org.jsoup..",
            "java.io..",
            "java.nio.file..",
            "javax.xml..",
            "org.w3c..",
            "trustcenter.markdown..",
            "trustcenter.render..")
        .check(PROGRAM);
  }

  @Test
  void eachLibraryIsKnownToOnePackage() {
    Map<String, String> homes =
        Map.of(
            "tools.jackson.dataformat..", "content",
            "org.snakeyaml..", "content",
            "com.vladsch..", "markdown",
            "io.pebbletemplates..", "render",
            "picocli..", "cli",
            "com.github.difflib..", "diff");
    homes.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM));
  }

  /** It reads finished pages, and cleans what an author's HTML makes of a text. */
  @Test
  void theReaderOfHtmlIsKnownToTheAuditAndToMarkdownAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "audit..", ROOT + "markdown..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(PROGRAM);
  }

  @Test
  void aDiffKnowsNoPlaceInAFileAndNoHtml() {
    noClasses()
        .that()
        .resideInAnyPackage("trustcenter.diff..", "trustcenter.changelog..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("trustcenter.diagnostic..", "trustcenter.markdown..")
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  private static Stream<Dependency> dependencies() {
    return PROGRAM.stream()
        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
        .filter(each -> each.getTargetClass().getPackageName().startsWith(ROOT))
        .filter(each -> !roomOf(each.getOriginClass()).equals(roomOf(each.getTargetClass())));
  }

  private static boolean isAllowed(Dependency dependency) {
    String from = roomOf(dependency.getOriginClass());
    String to = roomOf(dependency.getTargetClass());
    if (ABOVE_ALL.containsKey(from)) {
      return !ABOVE_ALL.get(from).contains(to);
    }
    return MAY_IMPORT.getOrDefault(from, Set.of()).contains(to)
        || singleTypes(dependency).contains(dependency.getTargetClass().getName());
  }

  private static Set<String> singleTypes(Dependency dependency) {
    return SINGLE_TYPES.getOrDefault(roomOf(dependency.getOriginClass()), Set.of());
  }

  /** The name of the package right below {@code trustcenter}. */
  private static String roomOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : name;
  }
}
