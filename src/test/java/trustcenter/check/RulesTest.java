package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

final class RulesTest {
  @TempDir Path folder;

  @Test
  void everyCodeHasOneRule() {
    List<Code> codes = Rules.all().stream().map(Rule::code).toList();
    assertEquals(codes.stream().distinct().toList(), codes);
  }

  @Test
  void ruleBearsTheNameOfItsCode() {
    for (Rule rule : Rules.all()) {
      String name =
          Arrays.stream(rule.code().word().split("-"))
              .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
              .collect(Collectors.joining());
      assertEquals(name, rule.getClass().getSimpleName());
    }
  }

  @Test
  void rulesAreListedInTheOrderOfTheirCodes() {
    List<Code> codes = Rules.all().stream().map(Rule::code).toList();
    assertEquals(codes.stream().sorted().toList(), codes);
  }

  @Test
  void findingsBearTheirRulesCodeAndTheNameOfAFile() {
    Sites site =
        Sites.bilingual(folder)
            .with("subprocessors.yaml", "- {name: X AG, locations: [US], purpose: Versand}")
            .with("certificates.yaml", "- {scheme: c5}")
            .with("toms/a.md", "---", "title: T", "annex: {agreement: b, label: A 1}", "---")
            .with("toms/a.en.md", "---", "title: T", "---", "## 1. One")
            .with("agreements/b.md", "---", "title: T", "---", "## § 1 Eins", "Anlage 9.");
    for (Rule rule : Rules.all()) {
      for (Diagnostic finding : rule.check(site.subject())) {
        assertEquals(rule.code(), finding.code());
        assertEquals("content/", finding.span().file().substring(0, 8), finding::toString);
      }
    }
  }
}
