package trustcenter.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueTextTest {
  private static final String[] FRONT = {
    "---", "title: TOM", "scopes:", "  internal: intern", "  external: extern", "---",
  };

  @TempDir Path folder;

  private static String[] catalogue(String text) {
    return Stream.concat(Stream.of(FRONT), text.lines()).toArray(String[]::new);
  }

  private Versions versions(String before, String after) {
    return Versions.bilingual(folder)
        .both("data-centers/one.yaml", "name: Eins")
        .before("toms/own.md", catalogue(before))
        .after("toms/own.md", catalogue(after));
  }

  private List<String> told(String before, String after) {
    Versions versions = versions(before, after);
    List<String> told = versions.told();
    assertEquals(told.size(), versions.toldBackwards().size(), "backwards");
    return told;
  }

  @Test
  void measuresComeGoAndAreReworded() {
    assertEquals(
        List.of(
            "REMOVED MEASURE A/Sicherheitsschloss *",
            "REWORDED MEASURE A/Der Zutritt wird immer protokolliert. > A/Der Zutritt wird"
                + " nur nachts protokolliert. *",
            "ADDED MEASURE A/Vereinzelungsanlage *"),
        told(
            "## A\n- Alarmanlage\n- Sicherheitsschloss\n- Der Zutritt wird immer protokolliert.",
            "## A\n- Alarmanlage\n- Der Zutritt wird nur nachts protokolliert.\n-"
                + " Vereinzelungsanlage"));
  }

  @Test
  void slipIsEditorialAndLineBreaksAreNothing() {
    assertEquals(
        List.of("REWORDED MEASURE A/Alle Zutritte protokoliert > A/Alle Zutritte protokolliert"),
        told("## A\n- Alle Zutritte protokoliert", "## A\n- Alle Zutritte protokolliert"));
    assertEquals(List.of(), told("## A\n- Alle Zutritte", "## A\n- Alle\n  Zutritte"));
  }

  @Test
  void sentenceThatStandsTwiceIsCounted() {
    assertEquals(
        List.of("REMOVED MEASURE A/Firewall *"),
        told("## A\n- Firewall\n- Tür\n- Firewall", "## A\n- Firewall\n- Tür"));
    assertEquals(
        List.of(),
        told("## A\n- Firewall\n## B\n- Firewall", "## A\n- Firewall\n## B\n- Firewall"));
  }

  @Test
  void orderInASectionIsNothing() {
    assertEquals(List.of(), told("## A\n- Eins\n- Zwei", "## A\n- Zwei\n- Eins"));
  }

  @Test
  void sameWordsInAnotherSectionHaveMoved() {
    assertEquals(
        List.of("MOVED MEASURE A/Firewall > B/Firewall"),
        told("## A\n- Firewall\n- Eins\n## B\n- Zwei", "## A\n- Eins\n## B\n- Zwei\n- Firewall"));
  }

  @Test
  void veryAlikeWordsInAnotherSectionAreRewordedAndMoved() {
    assertEquals(
        List.of(
            "REWORDED+MOVED MEASURE A/Die Protokolle der Firewall werden jede Woche ausgewertet >"
                + " B/Die Protokolle der Firewall werden jede Nacht ausgewertet *"),
        told(
            "## A\n- Die Protokolle der Firewall werden jede Woche ausgewertet\n- Eins\n"
                + "## B\n- Zwei",
            "## A\n- Eins\n## B\n- Zwei\n- Die Protokolle der Firewall werden jede Nacht"
                + " ausgewertet"));
  }

  @Test
  void movingIntoAnotherScopeIsMaterial() {
    assertEquals(
        List.of("MOVED MEASURE intern/Firewall > extern/Firewall [scope*] *"),
        told(
            "## A\n### intern\n- Firewall\n- Eins\n### extern\n- Zwei",
            "## A\n### intern\n- Eins\n### extern\n- Zwei\n- Firewall"));
  }

  @Test
  void movingUnderAnotherItemIsMaterial() {
    assertEquals(
        List.of("MOVED MEASURE A/Zwei Faktoren [under*] *"),
        told(
            "## A\n- Mitarbeiter\n  - Zwei Faktoren\n- Kunden\n  - Kennwort",
            "## A\n- Mitarbeiter\n- Kunden\n  - Kennwort\n  - Zwei Faktoren"));
  }

  @Test
  void partsOfARewordedItemStay() {
    assertEquals(
        List.of("REWORDED MEASURE A/Alle Mitarbeiter haben > A/Unsere Mitarbeiter haben *"),
        told(
            "## A\n- Alle Mitarbeiter haben\n  - Zwei Faktoren",
            "## A\n- Unsere Mitarbeiter haben\n  - Zwei Faktoren"));
  }

  @Test
  void rewordedHeadingKeepsItsMeasures() {
    assertEquals(
        List.of("REWORDED HEADING Zutrittskontrolle > Schutz der Räume"),
        told(
            "## Zutrittskontrolle\n- Eins\n- Zwei\n## B\n- Drei",
            "## Schutz der Räume\n- Eins\n- Zwei\n## B\n- Drei"));
  }

  @Test
  void headingsAboveMayBeRewordedToo() {
    assertEquals(
        List.of("REWORDED HEADING Vertraulichkeit > Schutz vor Fremden"),
        told(
            "## Vertraulichkeit\n### intern\n- Eins\n### extern\n- Zwei",
            "## Schutz vor Fremden\n### intern\n- Eins\n### extern\n- Zwei"));
  }

  @Test
  void newSectionInFrontOnlyRenumbers() {
    assertEquals(
        List.of(
            "ADDED HEADING 1. Neues",
            "ADDED MEASURE 1. Neues/Null *",
            "MOVED HEADING 1. Zutritt > 2. Zutritt",
            "MOVED HEADING 2. Zugang > 3. Zugang"),
        told(
            "## 1. Zutritt\n- Eins\n## 2. Zugang\n- Zwei",
            "## 1. Neues\n- Null\n## 2. Zutritt\n- Eins\n## 3. Zugang\n- Zwei"));
  }

  @Test
  void introductionsAndLeadInsAreProse() {
    assertEquals(
        List.of(
            "REWORDED PROSE Diese Maßnahmen gelten überall. > Diese Maßnahmen gelten fast überall. *",
            "REMOVED PROSE A/Nur für Kunden: *"),
        told(
            "Diese Maßnahmen gelten überall.\n\n## A\nNur für Kunden:\n\n- Eins",
            "Diese Maßnahmen gelten fast überall.\n\n## A\n- Eins"));
  }

  @Test
  void whatIsSaidOfAMeasureIsCompared() {
    assertEquals(
        List.of(
            "CHANGED MEASURE A/Eins [availability* references] *",
            "CHANGED MEASURE A/Zwei [references]"),
        told(
            "## A\n- Eins {availability=included iso27001=A.1}\n- Zwei {iso27001=A.1}",
            "## A\n- Eins {availability=bookable iso27001=A.2}\n- Zwei {iso27001=A.2}"));
    assertEquals(
        List.of("CHANGED MEASURE A/Eins [responsibility* since* until* data_center*] *"),
        told(
            "## A\n- Eins",
            "## A\n- Eins {responsibility=customer since=2026-01-01 until=2027-01-01"
                + " data_center=one}"));
  }

  @Test
  void nameOfAMeasureOutlivesItsWords() {
    assertEquals(
        List.of("REWORDED MEASURE A/Alarmanlage > A/Zwei Türen trennen die Bereiche *"),
        told("## A\n- Alarmanlage {#alarm}", "## A\n- Zwei Türen trennen die Bereiche {#alarm}"));
  }

  @Test
  void translationsAreOneChangeWhereTheyAreBuiltAlike() {
    Versions versions =
        versions("## A\n- Alarm bei Nacht\n- Zaun", "## A\n- Alarm bei Tag\n- Zaun")
            .before("toms/own.en.md", catalogue("## A\n- Alarm at night\n- Fence"))
            .after("toms/own.en.md", catalogue("## A\n- Alarm at daytime\n- Fence"));
    assertEquals(
        List.of(
            "REWORDED MEASURE A/Alarm bei Nacht|Alarm at night > A/Alarm bei Tag|Alarm at daytime *"),
        versions.told());
  }

  @Test
  void translationsAreComparedAloneWhereTheyAreNot() {
    Versions versions =
        versions("## A\n- Alarm bei Nacht\n- Zaun", "## A\n- Alarm bei Tag\n- Zaun")
            .before("toms/own.en.md", catalogue("## A\n- Alarm at night"))
            .after("toms/own.en.md", catalogue("## A\n- Alarm at daytime"));
    assertEquals(
        List.of(
            "REWORDED MEASURE A/Alarm bei Nacht > A/Alarm bei Tag *",
            "REWORDED MEASURE A/Alarm at night > A/Alarm at daytime *"),
        versions.told());
  }

  @Test
  void newTranslationIsAChangeOfTheWhole() {
    assertEquals(
        List.of("CHANGED MEASURES own [languages]"),
        versions("## A\n- Eins", "## A\n- Eins")
            .after("toms/own.en.md", catalogue("## A\n- One"))
            .told());
  }

  @Test
  void frontMatterIsCompared() {
    assertEquals(
        List.of(
            "CHANGED MEASURES own [title issuer* covers* as_of reviewed legal_basis scopes*] *"),
        Versions.german(folder)
            .before("toms/own.md", "---", "title: Alt", "scopes: {a: X}", "---", "## A", "- b")
            .after(
                "toms/own.md",
                "---",
                "title: Neu",
                "issuer: Jemand anderes",
                "as_of: 2026-05",
                "reviewed: 2026-05-01",
                "legal_basis: [Art. 32 DSGVO]",
                "---",
                "## A",
                "- b")
            .told());
  }

  @Test
  void newCatalogueIsOneChange() {
    assertEquals(
        List.of("ADDED MEASURES own *"),
        Versions.german(folder).after("toms/own.md", catalogue("## A\n- Eins")).told());
  }

  @Test
  void twoThousandMeasuresThatAreAllRewordedFindTheirOwn() {
    List<Change> changes = versions(large("überwacht"), large("beobachtet")).changes();
    assertEquals(2000, changes.size());
    for (Change change : changes) {
      MeasureChange measure = (MeasureChange) change;
      assertEquals(TextKind.REWORDED, measure.kind());
      assertEquals(number(measure.before()), number(measure.after()));
    }
  }

  private static String number(Optional<Passage> passage) {
    return passage.orElseThrow().text().inOriginal().source().replaceAll("\\D", "");
  }

  private static String large(String verb) {
    StringBuilder text = new StringBuilder();
    for (int section = 0; section < 20; section++) {
      text.append("## Abschnitt ").append((char) ('A' + section)).append('\n');
      int from = section * 100;
      IntStream.range(from, from + 100)
          .forEach(
              n ->
                  text.append("- Anlage ")
                      .append(n)
                      .append(" wird ständig ")
                      .append(verb)
                      .append('\n'));
    }
    return text.toString();
  }
}
