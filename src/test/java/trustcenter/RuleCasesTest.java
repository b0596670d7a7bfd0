package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import trustcenter.build.CheckRun;
import trustcenter.check.RulePage;
import trustcenter.check.Rules;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.render.Theme;

/**
 * Every rule on two contents: one in which it finds something, with all that it says of it, and one
 * in which it finds nothing. {@code -Dtrustcenter.rewrite=true} writes anew what is expected.
 */
class RuleCasesTest {
  private static final Path CASES = Path.of("src/test/resources/rules");
  private static final Path PAGE = Path.of("docs/rules.md");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final boolean REWRITE = Boolean.getBoolean("trustcenter.rewrite");

  static Stream<String> rules() {
    return Rules.all().stream().map(rule -> rule.code().word());
  }

  private static CheckRun.Result check(Path folder) {
    return new CheckRun().run(folder.resolve("content"), Theme.builtIn(), zone -> DAY, false);
  }

  @Test
  void everyRuleHasItsCasesAndEveryCaseItsRule() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      Set<String> found =
          folders
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(rules().collect(Collectors.toCollection(TreeSet::new)), found);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatBreaksARuleIsSaidInFull(String rule) throws IOException {
    Path folder = CASES.resolve(rule).resolve("fails");
    CheckRun.Result result = check(folder);
    List<Diagnostic> found =
        result.diagnostics().stream().filter(each -> each.code().word().equals(rule)).toList();
    String said = new TextPrinter(result.sources(), false).print(found);
    if (REWRITE) {
      Files.writeString(folder.resolve("expected.txt"), said);
    }
    assertFalse(found.isEmpty(), rule);
    assertEquals(Files.readString(folder.resolve("expected.txt")), said);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatKeepsARuleIsNotFound(String rule) {
    CheckRun.Result result = check(CASES.resolve(rule).resolve("passes"));
    assertFalse(codes(result).contains(rule), () -> result.diagnostics().toString());
    // A case may be in a language that the default theme has no words for.
    assertFalse(
        result.diagnostics().stream().anyMatch(each -> each.isError() && each.code() != Code.THEME),
        () -> result.diagnostics().toString());
  }

  private static List<String> codes(CheckRun.Result result) {
    return result.diagnostics().stream().map(each -> each.code().word()).toList();
  }

  @Test
  void thePageOfRulesIsUpToDate() throws IOException {
    if (REWRITE) {
      Files.writeString(PAGE, RulePage.all());
    }
    assertEquals(RulePage.all(), Files.readString(PAGE));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeSaysWhatToDoOnce(Code code) {
    String page = RulePage.of(code);
    assertTrue(page.contains(code.summary()), page);
    assertEquals(2, page.split("\\*\\*What to do\\.\\*\\* \\S", -1).length, page);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasItsPageAndItsLineInTheList(Code code) throws IOException {
    assertTrue(Files.readString(PAGE).contains("\n## `" + code.word() + "`\n"), code.word());
    assertTrue(RulePage.list().lines().anyMatch(line -> line.startsWith(code.word() + " ")));
  }
}
