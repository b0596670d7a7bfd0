package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.diagnostic.Diagnostic;

/** The rules that look for words in texts: what they find where, and what they leave alone. */
final class TextRulesTest {
  @TempDir Path folder;

  @Test
  void aMeasureThatNamesNoDataCenterIsAboutTheOnlyOne() {
    Sites site =
        Sites.german(folder)
            .with("data-centers/a.yaml", "name: A", "facts: {power: {ups: {capacity: 320 kW}}}")
            .with(
                "toms/m.md",
                "---",
                "title: M",
                "---",
                "## Verfügbarkeit",
                "",
                "- Die USV leistet 300 kW.",
                "- Die USV leistet auch 300 kilowatts.");
    assertEquals(2, site.found(new FactContradiction()).size());
    Sites two =
        site.with("data-centers/b.yaml", "name: B", "facts: {power: {ups: {capacity: 500 kW}}}");
    assertEquals(0, two.found(new FactContradiction()).size());
  }

  private Sites page(String... lines) {
    String[] all = new String[lines.length + 3];
    all[0] = "---";
    all[1] = "title: T";
    all[2] = "---";
    System.arraycopy(lines, 0, all, 3, lines.length);
    return Sites.german(folder).with("pages/a.md", all);
  }

  private static List<String> places(List<Diagnostic> found) {
    return found.stream()
        .map(one -> one.span().line() + ":" + one.span().column() + "-" + one.span().endColumn())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TODO",
        "TBD",
        "FIXME: nachfragen",
        "XXX",
        "Tel. xxx",
        "Tbd",
        "to do: nachfragen",
        "\\<Company name>",
        "Lorem Ipsum",
        "[Add the address]",
        "[Firma]",
        "[Ihre Adresse]",
        "[Name des Kunden einfügen]",
        "(bitte hier ergänzen)",
        "{{company}}",
        "${COMPANY_NAME}",
        "<<Firma>>",
        "???",
        "N.N.",
        "DD.MM.YYYY",
        "Blindtext"
      })
  void whatHoldsAPlaceIsFound(String text) {
    assertEquals(
        List.of("pages/a/text"),
        page("Hier steht " + text + " im Text.").foundAt(new Placeholder()),
        text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alle Todos stehen im Ticketsystem.",
        "Methodo TODOS",
        "die TODO-Liste",
        "<name@muster.example>",
        "Größe XXXL",
        "Adressen werden zu 192.168.xxx.xxx gekürzt.",
        "Siehe [Name](#top) und [Datum][d].",
        "Ort, Datum: ______________",
        "[...] und […]",
        "[1] Quelle",
        "Wirklich?? Ja!",
        "Anhang XXX",
        "Adding names: [A] [B]",
        "Erika Mustermann, Musterstraße 1",
        "`TODO` und ``[Name] ` TODO``",
        "<!-- TODO --> sichtbar",
        "a \\<\\< b",
        "Preis: 5 $ {x}",
        "N. N. ist so gut wie niemand, N.N.N. ist es nicht."
      })
  void whatIsPublishedOnPurposeIsLeftAlone(String text) {
    List<Diagnostic> found = page(text, "", "[d]: https://a.example/").found(new Placeholder());
    int expected = text.startsWith("N. N.") ? 1 : 0;
    assertEquals(expected, found.size(), () -> found.toString());
  }

  @Test
  void aCommentThatIsNeverClosedIsSeenByReaders() {
    assertEquals(1, page("<!-- a --> b <!-- TODO", "", "c").found(new Placeholder()).size());
  }

  @Test
  void placeholdersAreShownAtTheirColumnInEveryKindOfYamlText() {
    Sites site =
        Sites.german(folder)
            .with(
                "subprocessors.yaml",
                "- name: Keller AG # TODO",
                "  brand: 'a ''TODO'' b'",
                "  purpose: {de: \"x TODO\"}",
                "  notes: >",
                "    eins",
                "",
                "    zwei TODO",
                "  formerly: [x, TODO, '😀 TODO']",
                "- &a {name: TODO AG}",
                "- {<<: *a, id: b}");
    List<Diagnostic> found = site.found(new Placeholder());
    assertEquals(
        List.of("2:15-19", "3:20-24", "7:10-14", "8:17-21", "8:27-31", "9:13-17"), places(found));
    assertEquals(
        List.of(
            "subprocessors/keller-ag/brand",
            "subprocessors/keller-ag/purpose",
            "subprocessors/keller-ag/notes",
            "subprocessors/keller-ag/formerly",
            "subprocessors/keller-ag/formerly",
            "subprocessors/todo-ag/name"),
        found.stream().map(Diagnostic::at).toList());
  }

  @Test
  void placeholdersInCataloguesHaveThePointerOfTheirMeasureInEveryLanguage() {
    Sites site =
        Sites.bilingual(folder)
            .with("toms/a.md", "---", "title: T", "---", "TODO", "", "## 1. Eins", "", "- TODO")
            .with(
                "toms/a.en.md",
                "---",
                "title: TODO",
                "---",
                "Intro",
                "",
                "## 1. One",
                "",
                "- A TODO");
    assertEquals(
        List.of("toms/a/title", "toms/a/s1-m1", "toms/a/text", "toms/a/s1-m1"),
        site.foundAt(new Placeholder()));
  }

  @Test
  void whatIsBetweenFencesIsCodeUntilTheFenceIsClosed() {
    Sites site =
        page("```", "TODO", "~~~", "TODO", "````", "TODO", "", "- ~~~", "  TODO", "  ~~~", "TODO");
    assertEquals(List.of("9:1-5", "14:1-5"), places(site.found(new Placeholder())));
  }

  @Test
  void aHundredFindsInATextAreEnough() {
    String line = "TODO ".repeat(1000);
    assertEquals(100, page(line).found(new Placeholder()).size());
  }

  @Test
  void textsAreSearchedInLinearTime() {
    String runs =
        java.util.stream.IntStream.range(1, 1500)
            .mapToObj(length -> "`".repeat(length) + " ")
            .collect(Collectors.joining());
    String hostile =
        String.join(
            "\n",
            runs,
            "§ ".repeat(100_000),
            "§".repeat(200_000),
            "X".repeat(200_000) + "a",
            "<!-- ".repeat(50_000),
            "(bitte ".repeat(30_000),
            "${A".repeat(50_000));
    Subject subject = page(hostile).subject();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          new Placeholder().check(subject);
          new LegacyCitation().check(subject);
          new ImageWithoutText().check(subject);
        });
  }

  @Test
  void longMeasuresAreReadInLinearTime() {
    Subject subject =
        Sites.german(folder)
            .with("data-centers/a.yaml", "name: A", "facts: {power: {generator: {capacity: 1 kW}}}")
            .with(
                "toms/a.md",
                "---",
                "title: Rechenzentrum A",
                "---",
                "## 1. Zugang",
                "",
                "- " + "diesel ".repeat(100_000),
                "- " + "1 ".repeat(100_000) + "kW",
                "- " + "ein Satz. ".repeat(50_000))
            .subject();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () ->
            List.of(new FactContradiction(), new MeasureRepeated(), new MeasureGeneric())
                .forEach(rule -> rule.check(subject)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "§ 5 BDSG",
        "§ 53 BDSG-neu",
        "§ 9 Satz 1 BDSG",
        "Anlage zu § 9 BDSG",
        "§ 11 Abs. 2 BDSG a.F.",
        "section 5 of the Federal Data Protection Act",
        "§ 4f BDSG",
        "§ 13 Abs. 7 TMG",
        "§ 25 TTDSG",
        "§ 88 TKG",
        "EU-US Privacy Shield",
        "Richtlinie 95/46/EG",
        "2010/87/EU"
      })
  void lawThatIsGoneIsNamed(String citation) {
    assertEquals(1, page("Nach " + citation + " gilt dies.").found(new LegacyCitation()).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "§ 38 BDSG",
        "§ 64 Abs. 3 BDSG",
        "§ 15 BDSG",
        "§ 5 des Vertrags",
        "§ 5 DDG",
        "§ 3 TDDDG",
        "§ 203 StGB",
        "§ 88 StGB",
        "Art. 9 BDSG"
      })
  void lawThatIsInForceIsLeftAlone(String citation) {
    assertEquals(List.of(), page("Nach " + citation + " gilt dies.").foundAt(new LegacyCitation()));
  }

  @Test
  void lawCanBeCitedUntilItsLastDay() {
    Subject now = page("Nach § 5 TMG").subject();
    Subject then =
        new Subject(
            now.model(), now.reference(), now.positions(), java.time.LocalDate.parse("2024-05-13"));
    assertEquals(1, new LegacyCitation().check(now).size());
    assertEquals(0, new LegacyCitation().check(then).size());
  }

  @Test
  void rulesFindTheSameUnderATurkishLocale() {
    Sites site =
        Sites.german(folder)
            .with(
                "toms/a.md",
                "---",
                "title: T",
                "---",
                "## 1. Zugang",
                "",
                "- FIREWALLS",
                "- INCIDENT-RESPONSE-MANAGEMENT",
                "- LOREM IPSUM DOLOR SIT AMET, WIRD NOCH ERGÄNZT");
    List<String> found = site.checked();
    assertTrue(found.contains("measure-generic toms/a/s1-m2"), found::toString);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(found, site.checked());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Access is controlled.",
        "The physical access to the building is restricted",
        "Measures in line with the state of the art were implemented.",
        "The security of personal data is ensured.",
        "Confidentiality, integrity and availability are always ensured.",
        "Encryption",
        "Alarm system"
      })
  void accessThatIsControlledSaysNotHow(String measure) {
    Sites site =
        Sites.german(folder)
            .with("site.yaml", "languages: [en]", "organisation: {name: A}")
            .with("toms/own.md", "---", "title: M", "---", "## Access", "", "- " + measure);
    assertEquals(1, site.foundAt(new MeasureGeneric()).size());
  }
}
