package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trustcenter.model.Area;
import trustcenter.model.Measure;
import trustcenter.model.Redundancy;
import trustcenter.model.Role;
import trustcenter.model.Scheme;
import trustcenter.model.Transfer;
import trustcenter.model.Update;
import trustcenter.reference.FactVocabulary;
import trustcenter.reference.Headings;
import trustcenter.reference.Reference;

/** The files of the default theme agree with each other and with the program. */
final class ThemeFilesTest {
  private static final Path THEME = Path.of("theme");

  /** {@code t('key'} or {@code count('key'}, followed by the end or the next argument. */
  private static final Pattern SAID_IN_TEMPLATE =
      Pattern.compile("\\b(t|count)\\(\\s*['\"]([^'\"]+)['\"]\\s*[,)]");

  /** {@code text("key"} in the composers of pages. */
  private static final Pattern SAID_IN_CODE =
      Pattern.compile("\\b(text|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");

  @Test
  void germanAndEnglishHaveTheSameWords() throws IOException {
    assertTrue(keys("de").size() > 100);
    assertEquals(keys("de"), keys("en"));
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    for (String language : List.of("de", "en")) {
      List<String> lines = Files.readAllLines(THEME.resolve("strings/" + language + ".properties"));
      List<String> keys =
          lines.stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("[ =]", 2)[0])
              .toList();
      assertEquals(keys.stream().distinct().toList(), keys);
    }
  }

  @Test
  void theListOfFilesIsTheTree() throws IOException {
    try (Stream<Path> files = Files.walk(THEME)) {
      List<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> THEME.relativize(file).toString())
              .filter(name -> !name.equals("files.txt"))
              .sorted()
              .toList();
      assertEquals(there, Files.readAllLines(THEME.resolve("files.txt")));
    }
  }

  @Test
  void noTemplateSwitchesEscapingOff() throws IOException {
    for (Path template : templates()) {
      String text = Files.readString(template);
      assertTrue(!text.matches("(?s).*\\|\\s*raw\\b.*"), () -> template + " uses `raw`");
      assertTrue(!text.contains("autoescape"), () -> template + " uses `autoescape`");
      assertTrue(!text.contains("<script>"), () -> template + " holds a script");
      assertTrue(
          !text.matches("(?s).*<[^>]*\\s(style|on[a-z]+)=.*"), () -> template + " is styled");
    }
  }

  @Test
  void everyWordThatATemplateSaysIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path template : templates()) {
      collectMissing(SAID_IN_TEMPLATE, Files.readString(template), missing);
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyWordThatTheComposersSayIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/trustcenter/page"))) {
      for (Path source : sources.toList()) {
        collectMissing(SAID_IN_CODE, Files.readString(source), missing);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyWordOfTheVocabulariesIsThere() throws IOException {
    Set<String> wanted = new TreeSet<>();
    Reference reference = Reference.builtIn();
    Headings headings = reference.headings();
    for (String vocabulary : headings.vocabularies()) {
      wanted.add("vocabulary." + vocabulary);
      headings.controls(vocabulary).forEach(control -> wanted.add("control." + control));
    }
    headings.goals().forEach(goal -> wanted.add("goal." + goal));
    reference.dataCategories().forEach(word -> wanted.add("data." + word));
    addFacts(reference.facts(), wanted);
    wanted.removeAll(keys("en"));
    assertEquals(Set.of(), wanted);
  }

  private static void addFacts(FactVocabulary facts, Set<String> wanted) {
    for (String area : facts.areas()) {
      wanted.add("area." + area);
      for (String fact : facts.facts(area)) {
        FactVocabulary.FactShape shape = facts.fact(area, fact).orElseThrow();
        wanted.add("fact." + area + "." + fact);
        shape.words().forEach(word -> wanted.add("term." + word));
        for (String property : shape.properties()) {
          // A qualifier is said with what it qualifies.
          if (!property.equals("qualifier")) {
            wanted.add("property." + property);
          }
          facts.property(property).words().forEach(word -> wanted.add("term." + word));
        }
      }
    }
  }

  @Test
  void everyWordOfTheModelIsThere() throws IOException {
    Set<String> wanted = new TreeSet<>();
    Arrays.stream(Role.values()).forEach(each -> wanted.add("role." + each.word()));
    Arrays.stream(Scheme.values()).forEach(each -> wanted.add("scheme." + each.word()));
    Arrays.stream(Area.values()).forEach(each -> wanted.add("area." + lower(each)));
    Arrays.stream(Redundancy.values()).forEach(each -> wanted.add("redundancy." + lower(each)));
    Arrays.stream(Update.Kind.values()).forEach(each -> wanted.add("update." + each.word()));
    Arrays.stream(Transfer.Mechanism.values())
        .forEach(each -> wanted.add("mechanism." + each.word()));
    Arrays.stream(Measure.Responsibility.values())
        .forEach(each -> wanted.add("responsibility." + each.word()));
    Arrays.stream(Measure.Availability.values())
        .forEach(each -> wanted.add("availability." + each.word()));
    wanted.removeAll(keys("en"));
    assertEquals(Set.of(), wanted);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static void collectMissing(Pattern said, String text, Set<String> missing)
      throws IOException {
    Set<String> known = keys("en");
    Matcher matcher = said.matcher(text);
    while (matcher.find()) {
      List<String> endings =
          matcher.group(1).equals("count") ? List.of(".one", ".other") : List.of("");
      for (String ending : endings) {
        if (!known.contains(matcher.group(2) + ending)) {
          missing.add(matcher.group(2) + ending);
        }
      }
    }
  }

  private static Set<String> keys(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(THEME.resolve("strings/" + language + ".properties"))) {
      properties.load(reader);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(THEME.resolve("templates"))) {
      List<Path> templates = new ArrayList<>(files.sorted().toList());
      assertTrue(templates.size() > 10);
      return templates;
    }
  }
}
