package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static trustcenter.ArchitectureTest.PROGRAM;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class of the program does, and which package alone may do it. */
final class HabitsTest {
  /** Methods that change something on the disk, by the class that has them. */
  private static final Map<String, String> WRITING =
      Map.of(
          "java.nio.file.Files",
          "write.*|copy|move|delete.*|create.*|new(OutputStream|BufferedWriter|ByteChannel)|set.*",
          "java.nio.channels.FileChannel",
          "open|write|truncate",
          "java.io.File",
          "delete.*|mkdirs?|renameTo|create.*|set.*",
          "java.io.FileOutputStream",
          "<init>",
          "java.io.FileWriter",
          "<init>",
          "java.io.RandomAccessFile",
          "<init>");

  /** Writes below {@code content/releases/}, where no site is. */
  private static final String RELEASES = "trustcenter.release.ReleaseStore";

  private static final Map<String, String> PRINTING_AND_EXITING =
      Map.of(
          "java.lang.System",
          "out|err|in|exit|console|set(Out|Err|In)",
          "java.lang.Runtime",
          "exit|halt",
          "java.lang.Throwable",
          "printStackTrace",
          "java.lang.Exception",
          "printStackTrace");

  private static final Map<String, String> CLOCKS =
      Map.of(
          "java.time.Clock", "system.*|tick.*",
          "java.lang.System", "currentTimeMillis",
          "java.util.Date", "<init>",
          "java.util.Calendar", "getInstance");

  private static final Map<String, String> SETTINGS =
      Map.of(
          "java.lang.System", "getenv",
          "java.util.Locale", "getDefault|setDefault",
          "java.util.TimeZone", "getDefault|setDefault",
          "java.time.ZoneId", "systemDefault",
          "java.nio.charset.Charset", "defaultCharset");

  /** Methods that quietly take the machine's language, and what they then lack among arguments. */
  private static final Map<String, String> LANGUAGE =
      Map.of(
          "java.lang.String", "toLowerCase|toUpperCase|format",
          "java.time.format.DateTimeFormatter", "ofPattern|ofLocalizedDate",
          "java.text.NumberFormat", "get.*Instance",
          "java.text.Collator", "getInstance");

  /** Methods that quietly take the machine's character set, and what they then lack. */
  private static final Map<String, String> CHARACTER_SET =
      Map.of(
          "java.lang.String", "getBytes",
          "java.io.InputStreamReader", "<init>",
          "java.io.OutputStreamWriter", "<init>",
          "java.io.PrintStream", "<init>",
          "java.io.FileReader", "<init>");

  @Test
  void whatIsForbiddenElsewhereIsFoundWhereItBelongs() {
    assertTrue(inside("output").anyMatch(each -> does(each, WRITING)));
    assertTrue(inside("cli").anyMatch(each -> does(each, PRINTING_AND_EXITING)));
    assertTrue(inside("cli").anyMatch(each -> does(each, CLOCKS)));
    assertTrue(inside("cli").anyMatch(each -> does(each, SETTINGS)));
    assertTrue(PROGRAM.stream().anyMatch(each -> does(each, LANGUAGE)));
    assertTrue(PROGRAM.stream().anyMatch(each -> does(each, CHARACTER_SET)));
  }

  @Test
  void onlyOutputWritesFilesAndReleasesKeepTheirOwn() {
    Stream<JavaClass> others = outside("output").filter(each -> !each.getName().equals(RELEASES));
    assertNone(others, one -> isOneOf(one, WRITING));
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    assertNone(outside("cli"), one -> isOneOf(one, PRINTING_AND_EXITING));
  }

  @Test
  void onlyTheCommandLineReadsTheClock() {
    assertNone(
        outside("cli"),
        one ->
            isOneOf(one, CLOCKS)
                || (one.getName().equals("now")
                    && one.getTargetOwner().getPackageName().startsWith("java.time")));
  }

  @Test
  void onlyTheCommandLineReadsTheMachinesSettings() {
    assertNone(outside("cli"), one -> isOneOf(one, SETTINGS));
  }

  @Test
  void nothingIsWordedInTheMachinesLanguage() {
    assertNone(PROGRAM.stream(), one -> isOneOf(one, LANGUAGE) && !takes(one, "java.util.Locale"));
  }

  @Test
  void nothingIsReadOrWrittenInTheMachinesCharacterSet() {
    assertNone(
        PROGRAM.stream(),
        one ->
            isOneOf(one, CHARACTER_SET)
                && !takes(one, "java.nio.charset.Charset")
                && !takes(one, "java.nio.charset.CharsetDecoder"));
  }

  @Test
  void rulesDiffsAndTheChangelogTouchNothingOfTheMachine() {
    Stream<JavaClass> pure =
        PROGRAM.stream()
            .filter(each -> each.getPackageName().matches("trustcenter\\.(check|diff|changelog)"));
    List<String> touched =
        pure.flatMap(each -> each.getDirectDependenciesFromSelf().stream())
            .filter(
                each ->
                    each.getTargetClass()
                        .getName()
                        .matches(
                            "java\\.(nio\\.file|nio\\.channels|net\\.http)\\..*"
                                + "|java\\.net\\..*(Socket|Connection|URL)"
                                + "|java\\.io\\.(File|RandomAccess).*|java\\.time\\.Clock"))
            .map(each -> each.getDescription())
            .toList();
    assertEquals(List.of(), touched);
  }

  @Test
  void nothingStaticChanges() {
    List<String> changing =
        PROGRAM.stream()
            .flatMap(each -> each.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaField::getFullName)
            .toList();
    assertEquals(List.of(), changing);
  }

  @Test
  void namesSayWhatAClassIs() {
    List<String> hollow =
        PROGRAM.stream()
            .map(JavaClass::getName)
            .filter(name -> !name.endsWith("package-info"))
            .filter(name -> name.matches(".*(Manager|Helper|Utils?|Info|Impl|Data)"))
            .toList();
    assertEquals(List.of(), hollow);
  }

  @Test
  void recordsHaveNoGetters() {
    List<String> getters =
        PROGRAM.stream()
            .filter(JavaClass::isRecord)
            .flatMap(each -> each.getMethods().stream())
            .filter(method -> method.getName().matches("get\\p{Lu}.*"))
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> method.getRawParameterTypes().isEmpty())
            .filter(method -> !isAskedForByALibrary(method))
            .map(JavaMethod::getFullName)
            .toList();
    assertEquals(List.of(), getters);
  }

  private static boolean isAskedForByALibrary(JavaMethod method) {
    return method.getOwner().getAllRawInterfaces().stream()
        .flatMap(each -> each.getMethods().stream())
        .anyMatch(
            other ->
                other.getName().equals(method.getName()) && other.getRawParameterTypes().isEmpty());
  }

  private static Stream<JavaClass> outside(String room) {
    return PROGRAM.stream().filter(each -> !each.getPackageName().equals("trustcenter." + room));
  }

  private static Stream<JavaClass> inside(String room) {
    return PROGRAM.stream().filter(each -> each.getPackageName().equals("trustcenter." + room));
  }

  private static boolean does(JavaClass type, Map<String, String> methods) {
    return type.getAccessesFromSelf().stream().anyMatch(one -> isOneOf(one, methods));
  }

  private static void assertNone(Stream<JavaClass> classes, Predicate<JavaAccess<?>> forbidden) {
    List<String> found =
        classes
            .<JavaAccess<?>>flatMap(each -> each.getAccessesFromSelf().stream())
            .filter(forbidden)
            .map(JavaAccess::getDescription)
            .sorted()
            .toList();
    assertEquals(List.of(), found);
  }

  private static boolean isOneOf(JavaAccess<?> access, Map<String, String> methods) {
    String names = methods.get(access.getTargetOwner().getName());
    return names != null && access.getName().matches(names);
  }

  private static boolean takes(JavaAccess<?> access, String type) {
    return access.getTarget() instanceof CodeUnitAccessTarget called
        && called.getRawParameterTypes().stream().anyMatch(one -> one.getName().equals(type));
  }
}
