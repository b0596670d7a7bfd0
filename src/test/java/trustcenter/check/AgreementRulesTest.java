package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.diagnostic.Diagnostic;

final class AgreementRulesTest {
  private static final Rule DANGLING = new DanglingReference();
  private static final Rule CONTRADICTION = new AnnexContradiction();

  @TempDir Path folder;

  private Sites agreement(String annexes, String... body) {
    return Sites.bilingual(folder)
        .with(
            "agreements/dpa.md",
            "---",
            "title: Vertrag",
            "annexes: " + annexes,
            "---",
            String.join("\n", body));
  }

  @Test
  void mentionOfWhatIsThereIsFine() {
    assertEquals(
        List.of(),
        agreement(
                "[{label: Anlage 1, aliases: [Anlage P3]}]",
                "Siehe § 2 und Anlage 1.",
                "## § 1 Eins",
                "(1) Nach § 2 Abs. 1 und § 53 BDSG.",
                "## § 2 Zwei (§ 1)",
                "(1) Siehe Anlage P3.",
                "- Siehe § 1 (1).")
            .foundAt(DANGLING));
  }

  @Test
  void mentionOfWhatIsNotThereIsReportedAtItsPlace() {
    List<Diagnostic> found =
        agreement(
                "[{label: Anlage 1}]",
                "Siehe § 3.",
                "",
                "## § 1 Eins (§ 4)",
                "",
                "(1) Nach § 2 Abs. 7 und Anlage P3.",
                "",
                "- Nach § 5.",
                "",
                "(2) Es gilt:",
                "   a. § 1 (9).")
            .found(DANGLING);
    assertEquals(
        List.of(
            "agreements/dpa",
            "agreements/dpa/p1",
            "agreements/dpa/p1-1",
            "agreements/dpa/p1-1",
            "agreements/dpa/p1-1",
            "agreements/dpa/p1-2-a"),
        found.stream().map(Diagnostic::at).toList());
    assertEquals(
        List.of("§ 3", "§ 4", "§ 2 Abs. 7", "Anlage P3", "§ 5", "§ 1 (9)"),
        found.stream().map(one -> one.message().split("`", -1)[1]).toList());
    assertEquals(9, found.get(2).span().line());
  }

  @Test
  void sameMentionIsReportedOnceAtOnePlaceAndAgainAtAnother() {
    assertEquals(
        List.of("agreements/dpa/p1-1", "agreements/dpa/p1-2"),
        agreement("[]", "## § 1 Eins", "", "(1) § 9 und nochmals §\n9.", "", "(2) § 9.")
            .foundAt(DANGLING));
  }

  @Test
  void mentionIsShownWhereItStands() {
    List<Diagnostic> found =
        agreement(
                "[]",
                "## § 1 Eins (§ 4)",
                "",
                "(1) Nach § 7 BDSG und",
                "nach § 7 gilt §",
                "9.",
                "",
                "- Nach § 7.")
            .found(DANGLING);
    assertEquals(
        List.of("5:14-17", "8:6-9", "8:15-16"),
        found.stream()
            .map(Diagnostic::span)
            .map(span -> span.line() + ":" + span.column() + "-" + span.endColumn())
            .toList(),
        found::toString);
  }

  @Test
  void mentionInATranslationIsReportedThere() {
    Sites site =
        agreement("[{label: Anlage 1}]", "## § 1 Eins", "(1) Anlage 1.")
            .with(
                "agreements/dpa.en.md",
                "---",
                "title: Agreement",
                "annexes: [{label: Annex 1}]",
                "---",
                "## § 1 One",
                "(1) See Annex 1, Annex 4 and Section 7.");
    List<Diagnostic> found = site.found(DANGLING);
    assertEquals(2, found.size(), found::toString);
    assertEquals("agreements/dpa/p1-1", found.get(0).at());
    assertEquals("content/agreements/dpa.en.md", found.get(0).span().file());
    assertEquals(6, found.get(0).span().line());
  }

  private Sites catalogue(String annex, String annexes) {
    return agreement(annexes, "Text.")
        .with("toms/own.md", "---", "title: Eigene", "annex: " + annex, "---")
        .with("toms/other.md", "---", "title: Andere", "---");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{label: Anlage 1, toms: own}]",
        "[{label: Anlage AV 1, aliases: [Anlage 1], toms: own}]",
        "[{label: Anlage 2, toms: own}, {label: Anlage 1, toms: own}]",
        "[{label: Anlage 1}]",
      })
  void catalogueThatIsTheAnnexItSaysIsFine(String annexes) {
    assertEquals(
        List.of(), catalogue("{agreement: dpa, label: Anlage 1}", annexes).foundAt(CONTRADICTION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | lists no annex of this name",
        "[{label: Anlage 2, toms: own}] | lists it as `Anlage 2`",
        "[{label: Anlage 1, toms: other}] | is something else",
        "[{label: Anlage 1, subprocessors: true}] | is something else",
      })
  void catalogueThatIsAnotherAnnexIsReported(String annexes, String message) {
    List<Diagnostic> found =
        catalogue("{agreement: dpa, label: Anlage 1}", annexes).found(CONTRADICTION);
    assertEquals(1, found.size(), found::toString);
    assertEquals("toms/own/annex", found.get(0).at());
    assertEquals(3, found.get(0).span().line());
    assertTrue(found.get(0).message().contains(message), found.get(0).message());
  }

  @Test
  void agreementThatListsACatalogueOtherwiseContradictsItEvenIfNotNamed() {
    assertEquals(
        List.of("toms/own/annex"),
        catalogue("{label: Anlage 1}", "[{label: Anlage 2, toms: own}]").foundAt(CONTRADICTION));
    assertEquals(
        List.of(), catalogue("{label: Anlage 1}", "[{label: Anlage 2}]").foundAt(CONTRADICTION));
  }

  @Test
  void labelsAreComparedInEachLanguage() {
    Sites site =
        catalogue(
                "{agreement: dpa, label: {de: Anlage 1, en: Annex 1}}",
                "[{label: Anlage 1, toms: own}]")
            .with("agreements/dpa.en.md", "---", "annexes: [{label: Annex 2, toms: own}]", "---");
    assertEquals(List.of("toms/own/annex"), site.foundAt(CONTRADICTION));
    site.with("agreements/dpa.en.md", "---", "annexes: [{label: Annex 1, toms: own}]", "---");
    assertEquals(List.of(), site.foundAt(CONTRADICTION));
  }
}
