package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.diagnostic.Diagnostic;

final class TranslationRulesTest {
  private static final Rule MISSING = new TranslationMissing();
  private static final Rule DIFFERS = new TranslationDiffers();

  @TempDir Path folder;

  private Sites site() {
    return Sites.bilingual(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"toms/a", "agreements/a", "pages/a", "updates/2026-01-01-a"})
  void documentWithoutTranslationIsReportedOnce(String document) {
    Sites site = site().with(document + ".md", "---", "title: Titel", "---", "Text.");
    List<Diagnostic> found = site.found(MISSING);
    assertEquals(1, found.size(), found::toString);
    assertEquals(document, found.get(0).at());
    assertEquals("content/" + document + ".md", found.get(0).span().file());
    assertEquals(
        "the translation `content/" + document + ".en.md` is missing.", found.get(0).message());
    assertEquals(
        List.of(),
        site.with(document + ".en.md", "---", "title: Title", "---", "Text.").foundAt(MISSING));
  }

  @Test
  void siteInOneLanguageNeedsNoTranslation() {
    Sites site =
        Sites.german(folder)
            .with("toms/a.md", "---", "title: Titel", "---")
            .with("subprocessors.yaml", "- {id: x, name: X AG, purpose: Versand}");
    assertEquals(List.of(), site.foundAt(MISSING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "purpose: Versand | `purpose` is",
        "purpose: {en: Mailing} | `purpose` is",
        "data: [ip-addresses, Namen, Orte] | `data` is",
        "data_subjects: [Kunden] | `data_subjects` is",
        "group: Zahlung, condition: nur gebucht, notes: Text | `group`, `condition` and `notes`"
            + " are",
        "urgent: Ausfall | `urgent` is",
        "transfer: {justification: Grund} | `transfer/justification` is",
        "locations: [DE, {country: DE, activity: Wache}] | `locations/1/activity` is",
        "locations: [{country: DE, region: {en: Hesse}}] | `locations/0/region` is",
      })
  void textsOfAnEntryThatLackALanguageAreReportedTogether(String fields, String lacking) {
    List<Diagnostic> found =
        site().with("subprocessors.yaml", "- {id: x, name: X AG, " + fields + "}").found(MISSING);
    assertEquals(1, found.size(), found::toString);
    assertEquals("subprocessors/x", found.get(0).at());
    String language = fields.contains("{en:") ? "de" : "en";
    assertEquals(lacking + " not said in `" + language + "`.", found.get(0).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "purpose: {de: Versand, en: Mailing}",
        "data: [ip-addresses, customers]",
        "locations: [{country: US, region: Virginia, label: Ashburn}]",
        "transfer: {mechanism: adequacy, reference: 2002/2/EG}",
        "brand: Marke, address: Musterweg 1, formerly: Alt GmbH",
      })
  void textsInAllLanguagesAndProperNamesAreFine(String fields) {
    assertEquals(
        List.of(),
        site()
            .with("subprocessors.yaml", "- {id: x, name: X AG, " + fields + "}")
            .foundAt(MISSING));
  }

  @Test
  void dataCenterMayCallThingsByOneName() {
    Sites site =
        site()
            .with(
                "data-centers/a.yaml",
                "name: Serverraum",
                "city: München",
                "facts:",
                "  other:",
                "    - {label: Fläche, value: 640 m²}");
    assertEquals(List.of(), site.foundAt(MISSING));
    site.with(
        "data-centers/b.yaml",
        "name: Serverraum",
        "notes: Text",
        "facts:",
        "  access: {video: {retention: kurzzeitig}}",
        "  other:",
        "    - {label: Lage, value: im Keller}");
    assertEquals(
        "`facts/access/video/retention`, `facts/other/0/value` and `notes` are not said in `en`.",
        site.found(MISSING).get(0).message());
  }

  @Test
  void titlesAndProductsMayBeNamesButNoticesAreProse() {
    Sites site =
        site()
            .with(
                "site.yaml",
                "title: Trust Center",
                "languages: [de, en]",
                "products: [{name: Webhosting}]",
                "organisation: {name: A, notices: [Alle Rechte vorbehalten.]}");
    assertEquals(
        List.of("`organisation/notices` is not said in `en`."),
        site.found(MISSING).stream().map(Diagnostic::message).toList());
  }

  private Sites catalogue(String german, String english) {
    return site()
        .with("toms/a.md", "---", "title: Titel", "---", german)
        .with("toms/a.en.md", "---", "title: Title", "---", english);
  }

  @Test
  void catalogueWithTheSameSectionsAndMeasuresIsFine() {
    assertEquals(
        List.of(),
        catalogue(
                "## 1. Eins\n- a\n  - b\n\n### Zwei\nText.",
                "## 1. One\n- a\n  - b\n\n### Two\nText.")
            .foundAt(DIFFERS));
  }

  @Test
  void firstSectionWithAnotherNumberOfMeasuresIsNamedInTheTranslation() {
    Diagnostic found =
        catalogue(
                "## 1. Eins\n- a\n\n## 2. Zwei\n- a\n  - b\n- c",
                "## 1. One\n- a\n\n## 2. Two\n- a\n- c")
            .found(DIFFERS)
            .get(0);
    assertEquals("`2. Zwei` has 3 measures, its translation 2.", found.message());
    assertEquals("toms/a/s2", found.at());
    assertEquals("content/toms/a.en.md", found.span().file());
    assertEquals(7, found.span().line());
  }

  @Test
  void placeWhereSectionsPartIsNamed() {
    Diagnostic found =
        catalogue("## 1. Eins\n### 1.1 A\n### 1.2 B\n### 1.3 C", "## 1. One\n### 1.1 A\n### 1.3 C")
            .found(DIFFERS)
            .get(0);
    assertEquals(
        "`1. Eins` has 3 sections, its translation 2; they part at `1.2 B`.", found.message());
    assertEquals("toms/a/s1", found.at());
    assertEquals(
        "the catalogue has 1 section, its translation 2; they part at `## Two`.".replace("## ", ""),
        catalogue("## Eins", "## One\n## Two").found(DIFFERS).get(0).message());
  }

  @Test
  void otherParagraphsBetweenTheSameMeasuresAreReported() {
    assertEquals(
        "`1. Eins` has other paragraphs and lists than its translation.",
        catalogue("## 1. Eins\nEs gilt:\n\n- a", "## 1. One\n- a").found(DIFFERS).get(0).message());
  }

  private Sites agreement(String german, String english) {
    return site()
        .with("agreements/a.md", "---", "title: Vertrag", "---", german)
        .with("agreements/a.en.md", "---", "title: Agreement", "---", english);
  }

  @Test
  void agreementWithTheSameNumbersIsFineWhateverItsOtherHeadings() {
    assertEquals(
        List.of(),
        agreement(
                "## § 1 Eins\n\n(1) Text.\n\n## Anlagen\n\n(1) Text.",
                "## § 1 One\n\n(1) Text.\n\n## Annexes")
            .foundAt(DIFFERS));
  }

  @Test
  void numbersThatDifferAreListed() {
    Diagnostic found =
        agreement(
                "## § 1 Eins\n\n(1) Text.\n\n(2) Text.",
                "## § 1 One\n\n(1) Text.\n\n(3) Text.\n\n## § 2 Two")
            .found(DIFFERS)
            .get(0);
    assertEquals("this translation lacks `p1-2` and has `p1-3` and `p2` besides.", found.message());
    assertEquals("agreements/a", found.at());
    assertEquals("content/agreements/a.en.md", found.span().file());
    assertEquals(8, found.span().line());
  }
}
