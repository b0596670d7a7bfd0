package trustcenter.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgreementTextTest {
  @TempDir Path folder;

  private static String[] agreement(String text) {
    return Stream.concat(Stream.of("---", "title: AVV", "---"), text.lines())
        .toArray(String[]::new);
  }

  private Versions versions(String before, String after) {
    return Versions.bilingual(folder)
        .before("agreements/avv.md", agreement(before))
        .after("agreements/avv.md", agreement(after));
  }

  private List<String> told(String before, String after) {
    Versions versions = versions(before, after);
    List<String> told = versions.told();
    assertEquals(told.size(), versions.toldBackwards().size(), "backwards");
    return told;
  }

  @Test
  void paragraphsAndLitteraeAreReworded() {
    assertEquals(
        List.of(
            "REWORDED PARAGRAPH § 1 A/(1) Der Auftrag dauert ein Jahr. > § 1 A/(1) Der Auftrag"
                + " dauert zwei Jahre. *",
            "REWORDED LITTERA § 1 A/b. Namen und Anschriften > § 1 A/b. Namen, Anschriften und"
                + " Konten *"),
        told(
            "## § 1 A\n(1) Der Auftrag dauert ein Jahr.\n(2) Daten sind\na. Mails\nb. Namen und"
                + " Anschriften",
            "## § 1 A\n(1) Der Auftrag dauert zwei Jahre.\n(2) Daten sind\na. Mails\nb. Namen,"
                + " Anschriften und Konten"));
  }

  @Test
  void paragraphThatIsRewrittenIsKnownByItsNumber() {
    assertEquals(
        List.of(
            "REWORDED PARAGRAPH § 1 A/(1) Der Auftrag dauert ein Jahr. > § 1 A/(1) Kündigen kann"
                + " jeder jederzeit. *"),
        told(
            "## § 1 A\n(1) Der Auftrag dauert ein Jahr.\n(2) Ende",
            "## § 1 A\n(1) Kündigen kann jeder jederzeit.\n(2) Ende"));
  }

  @Test
  void rewrittenParagraphIsKnownInARenumberedClauseToo() {
    assertEquals(
        List.of(
            "ADDED HEADING § 1 Neues",
            "MOVED HEADING § 1 A > § 2 A",
            "REWORDED+MOVED PARAGRAPH § 1 A/(1) Der Auftrag dauert ein Jahr. > § 2 A/(1) Kündigen"
                + " kann jeder jederzeit. *",
            "MOVED PARAGRAPH § 1 A/(2) Ende > § 2 A/(2) Ende"),
        told(
            "## § 1 A\n(1) Der Auftrag dauert ein Jahr.\n(2) Ende",
            "## § 1 Neues\n## § 2 A\n(1) Kündigen kann jeder jederzeit.\n(2) Ende"));
  }

  @Test
  void newParagraphRenumbersTheNextOnes() {
    assertEquals(
        List.of(
            "ADDED PARAGRAPH § 1 A/(1) Neu ist dies. *",
            "MOVED PARAGRAPH § 1 A/(1) Eins > § 1 A/(2) Eins",
            "MOVED PARAGRAPH § 1 A/(2) Zwei > § 1 A/(3) Zwei",
            "MOVED LITTERA § 1 A/a. Mails"),
        told(
            "## § 1 A\n(1) Eins\n(2) Zwei\na. Mails",
            "## § 1 A\n(1) Neu ist dies.\n(2) Eins\n(3) Zwei\na. Mails"));
  }

  @Test
  void newClauseRenumbersTheNextOnes() {
    assertEquals(
        List.of(
            "ADDED HEADING § 1 Neues",
            "ADDED PARAGRAPH § 1 Neues/(1) Neu ist dies. *",
            "MOVED HEADING § 1 A > § 2 A",
            "MOVED PARAGRAPH § 1 A/(1) Eins > § 2 A/(1) Eins"),
        told("## § 1 A\n(1) Eins", "## § 1 Neues\n(1) Neu ist dies.\n## § 2 A\n(1) Eins"));
  }

  @Test
  void otherBracketsOfANumberAreNothing() {
    assertEquals(List.of(), told("## § 1 A\n(1) Eins", "## § 1 A\n(1.) Eins"));
  }

  @Test
  void preambleAndTextsWithoutNumbersAreProse() {
    assertEquals(
        List.of(
            "REWORDED PROSE Die Parteien schließen diesen Vertrag. > Die Parteien schließen diesen"
                + " Vertrag neu. *",
            "REMOVED PROSE § 1 A/Kursiv. *"),
        told(
            "Die Parteien schließen diesen Vertrag.\n\n## § 1 A\n(1) Eins\n\nKursiv.",
            "Die Parteien schließen diesen Vertrag neu.\n\n## § 1 A\n(1) Eins"));
  }

  @Test
  void rewordedHeadingIsEditorial() {
    assertEquals(
        List.of("REWORDED HEADING § 1 Dauer > § 1 Laufzeit und Kündigung"),
        told("## § 1 Dauer\n(1) Eins", "## § 1 Laufzeit und Kündigung\n(1) Eins"));
    assertEquals(
        List.of("REWORDED HEADING Dauer > Laufzeit"),
        told("## Dauer\n(1) Eins\n(2) Zwei", "## Laufzeit\n(1) Eins\n(2) Zwei"));
  }

  @Test
  void translationsAreOneChange() {
    assertEquals(
        List.of(
            "REWORDED PARAGRAPH § 1 A/(1) Ein Jahr|One year > § 1 A/(1) Zwei Jahre|Two years *"),
        versions("## § 1 A\n(1) Ein Jahr", "## § 1 A\n(1) Zwei Jahre")
            .before("agreements/avv.en.md", agreement("## § 1 A\n(1) One year"))
            .after("agreements/avv.en.md", agreement("## § 1 A\n(1) Two years"))
            .told());
  }

  @Test
  void frontMatterIsCompared() {
    assertEquals(
        List.of(
            "CHANGED AGREEMENTS avv [title as_of authorisation* objection_period* territory*"
                + " governing_law* annexes*] *"),
        Versions.german(folder)
            .before("agreements/avv.md", "---", "title: Alt", "---", "## § 1 A")
            .after(
                "agreements/avv.md",
                "---",
                "title: Neu",
                "as_of: 2026-05",
                "authorisation: general",
                "objection_period: P4W",
                "territory: [EU]",
                "governing_law: DE",
                "annexes: [{label: Anlage 1, subprocessors: true}]",
                "---",
                "## § 1 A")
            .told());
  }
}
