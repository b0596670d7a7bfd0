package trustcenter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trustcenter.model.Agreement.Annex;
import trustcenter.model.Agreement.Body;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Mentions.Mention;
import trustcenter.model.Mentions.Target;

final class MentionsTest {
  private static final Language GERMAN = new Language("de");
  private static final Language ENGLISH = new Language("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "nach § 10 gilt | § 10>p10",
        "nach §10 gilt | §10>p10",
        "nach §\u00A010 Abs.\u00A02 gilt | §\u00A010 Abs.\u00A02>p10-2",
        "§ 10 Abs. 2 bleibt | § 10 Abs. 2>p10-2",
        "§ 10 Absatz 2 bleibt | § 10 Absatz 2>p10-2",
        "§ 10 (2) bleibt | § 10 (2)>p10-2",
        "§ 10 (2.) bleibt | § 10 (2.)>p10-2",
        "§ 10(2) bleibt | § 10(2)>p10-2",
        "§ 9 Abs. 2 lit. c gilt | § 9 Abs. 2 lit. c>p9-2-c",
        "§ 9 Abs. 2 Buchst. c) gilt | § 9 Abs. 2 Buchst. c>p9-2-c",
        "§ 9 (2) c gilt | § 9 (2) c>p9-2-c",
        "§ 9 (2) a gilt | § 9 (2) a>p9-2-a",
        "§ 9 (2)(c) gilt | § 9 (2)(c)>p9-2-c",
        "(siehe § 9 Abs. 2 lit. c) | § 9 Abs. 2 lit. c>p9-2-c",
        "§ 9 (2) z. B. bei | § 9 (2)>p9-2",
        "§ 10 Abs. 2 f. | § 10 Abs. 2>p10-2",
        "§ 10 Abs. 2 Satz 1 gilt | § 10 Abs. 2>p10-2",
        "§ 10 Abs. 2 Satz 1 und 2 gilt | § 10 Abs. 2>p10-2",
        "§§ 9 und 10 gelten | §§ 9>p9; 10>p10",
        "§§ 9, 10 (2) und 11 | §§ 9>p9; 10 (2)>p10-2; 11>p11",
        "§§ 9 bis 11 | §§ 9>p9; 11>p11",
        "nach § 9 und § 10 gilt | § 9>p9; § 10>p10",
        "§ 10 Abs. 1 und 2 | § 10 Abs. 1>p10-1; 2>p10-2",
        "§ 10 Abs. 1 und Abs. 2 | § 10 Abs. 1>p10-1; Abs. 2>p10-2",
        "§ 10 (1) und (2) | § 10 (1)>p10-1; (2)>p10-2",
        "§ 9 Abs. 2 lit. a und c | § 9 Abs. 2 lit. a>p9-2-a; c>p9-2-c",
        "nach § 10 und 30 Tage danach | § 10>p10",
        "§ 10 Abs. 1 und 2 Wochen später | § 10 Abs. 1>p10-1",
        "Gemäß § 10 der Auftragnehmer | § 10>p10",
        "§ 10 dieses Vertrags und § 203 StGB | § 10>p10",
        "§ 10 dieses Vertrags, § 26 BDSG | § 10>p10",
        "§ 10 des AVV | § 10>p10",
        "§ 10 der Vereinbarung | § 10>p10",
        "§ 10 AVV | § 10>p10",
        "§ 17 gilt | § 17>p17?",
        "§ 10 Abs. 9 gilt | § 10 Abs. 9>p10-9?",
        "§ 10a gilt | § 10a>p10a?",
        "## § 10 Einschaltung (§ 9) | § 10>p10; § 9>p9",
      })
  void germanTextMentionsItsOwnParagraphs(String text, String expected) {
    assertEquals(expected, found(text, GERMAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "nach § 53 BDSG",
        "nach § 64 BDSG neu und Art. 32 DS-GVO",
        "nach § 64 BDSG-neu",
        "nach §64 BDSG",
        "nach § 10 Abs. 1 BDSG",
        "nach § 10 Abs. 1 Satz 2 Nr. 3 lit. a BDSG",
        "nach § 203 StGB",
        "nach § 203 Abs. 3 StGB",
        "nach §§ 187, 188 BGB",
        "nach § 187, 188 BGB",
        "nach § 280 Abs. 1, § 281 BGB",
        "nach §98, § 10 (9), § 26 BDSG",
        "nach §§ 280 ff. BGB",
        "nach § 9 und § 10 BDSG",
        "nach § 53 BDSG (neu) bzw. § 5 BDSG",
        "nach § 1 des Telekommunikationsgesetzes",
        "nach § 10 Telemediengesetz",
        "nach § 10 der Abgabenordnung",
        "nach § 10 des neuen Bundesdatenschutzgesetzes",
        "nach § 3 TDDDG",
        "nach § 22a BDSG",
        "nach § 22 a BDSG",
        "nach § 9 SGB X",
        "nach § 10 Bayerisches Datenschutzgesetz",
        "nach § 203 Strafgesetzbuch (StGB)",
        "nach § 10 Abs. 1 i.V.m. § 43 BDSG",
        "nach §§ 10 Abs. 1, 11 BDSG",
        "nach § 10 Abs. 3 Nr. 1 bis 4 UWG",
        "nach § 10 Abs. 1 S. 1 lit. f) DSGVO",
        "nach § 10 Abs. 4 des Gesetzes gegen den unlauteren Wettbewerb",
        "nach § 10 TDDDG/TKG",
        "nach § 10 des Hauptvertrags",
        "nach § 10 der Allgemeinen Geschäftsbedingungen",
        "nach § 10 der AGB",
        "nach § 2 der Anlage zum Hauptvertrag",
        "Kapitel § 10.2 des Handbuchs",
        "nach Art. 28 Abs. 3 DS-GVO",
        "ein § allein, und §§",
        "das BDSG § 53",
        "Section 10 und Clause 10",
      })
  void paragraphOfALawOrAnotherDocumentIsNoMention(String text) {
    assertEquals("", found(text, GERMAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "under § 10 (2) a sub-processor may | § 10 (2)>p10-2",
        "under § 10(2), if | § 10(2)>p10-2",
        "under Section 10(2) the | Section 10(2)>p10-2",
        "under Clause 10 (2) the | Clause 10 (2)>p10-2",
        "under clause 9(2)(c) the | clause 9(2)(c)>p9-2-c",
        "under paragraph 2 of Section 10 the | paragraph 2 of Section 10>p10-2",
        "under paragraph (2) of § 10 the | paragraph (2) of § 10>p10-2",
        "Sections 9 and 10 apply | Sections 9>p9; 10>p10",
        "Clauses 9 to 11 apply | Clauses 9>p9; 11>p11",
        "Section 10(1) and (2) | Section 10(1)>p10-1; (2)>p10-2",
        "Section 10 of this Agreement | Section 10>p10",
        "Section 10 of the DPA and Section 9 hereof | Section 10>p10; Section 9>p9",
        "Section 17 applies | Section 17>p17?",
        "§ 9 (1) or at the request | § 9 (1)>p9-1?",
      })
  void englishTextMentionsItsOwnParagraphs(String text, String expected) {
    assertEquals(expected, found(text, ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Section 203 of the German Criminal Code",
        "section 203(3) of the German Criminal Code (StGB)",
        "section 3 of the German Telecommunications Digital Services Data Protection Act",
        "Section 64(3) BDSG",
        "Section 10 Federal Data Protection Act",
        "§§ 9 and 10 of the BDSG",
        "Clause 9(a) of the Standard Contractual Clauses",
        "SCC Clause 9",
        "Clause 8.1 applies",
        "Section 10 of the Main Contract",
        "Sections 9 and 10 of the Criminal Code",
        "Art. 28(3)(a) GDPR",
        "subsection 10 and sub-section 10",
      })
  void sectionOfALawIsNoMention(String text) {
    assertEquals("", found(text, ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "in Anlage 1 und Anlage 2 | Anlage 1>0; Anlage 2>1",
        "in Anlage\u00A01 | Anlage\u00A01>0",
        "in Anlage AV 1: Beschreibung | Anlage AV 1>0",
        "in der Maßnahmenliste B (Auszug) | Maßnahmenliste B (Auszug)>1",
        "in Anlage 1 zum Vertrag | Anlage 1>0",
        "in Anlage 1 dieses Vertrags | Anlage 1>0",
        "in Anlage 1 zum Hauptvertrag | \"\"",
        "in Anlage 12 | Anlage 12>?",
        "in Anlage P3 genannt | Anlage P3>?",
        "in Anlage AV 7 und Annex IV | Anlage AV 7>?; Annex IV>?",
        "in Anhang III der Standardvertragsklauseln | \"\"",
        "in Anhang I der Richtlinie | \"\"",
        "in anlage 1 und ANLAGE 1 | \"\"",
        "der Anlage 7 Stunden zuvor | \"\"",
        "eine Anlage 3-fach und die Anlage selbst | \"\"",
        "die Webanlage 1 und Anlage 1b | Anlage 1b>?",
        "§ 2 der Anlage 1 | Anlage 1>0",
      })
  void annexesAreMentionedByLabelOrAlias(String text, String expected) {
    assertEquals(expected, found(text, GERMAN));
  }

  @Test
  void annexOfAnotherEnglishDocumentIsNoMention() {
    assertEquals("", found("Annex II of the Clauses", ENGLISH));
    assertEquals("", found("Annex 4 to the standard contractual clauses", ENGLISH));
    assertEquals("Annex 4>?", found("as set out in Annex 4 to the Customer", ENGLISH));
  }

  @Test
  void longestLabelIsTaken() {
    Mentions mentions =
        Mentions.of(agreement(List.of(annex("Anlage 1"), annex("Anlage 1 Teil B"))), GERMAN);
    assertEquals(
        List.of(new Mention(3, 18, new Target.Annex(1), true)), mentions.in("in Anlage 1 Teil B."));
  }

  @Test
  void labelIsNoRegularExpressionAndMayHoldAnySign() {
    Mentions mentions = Mentions.of(agreement(List.of(annex("Anlage_1 ~%(.*"))), GERMAN);
    assertEquals(
        List.of(new Mention(0, 14, new Target.Annex(0), true)), mentions.in("Anlage_1 ~%(.* gilt"));
    assertEquals(List.of(), mentions.in("Anlage_1 xx(abc"));
  }

  @Test
  void agreementWithoutNumberedHeadingsHasNoParagraphsToMention() {
    Body body =
        new Body(List.of(), List.of(new Clause("p-x", 2, Optional.empty(), text(""), List.of())));
    assertEquals(List.of(), Mentions.of(agreement(List.of(), body), GERMAN).in("§ 10 (2)"));
  }

  @Test
  void missingTranslationIsReadInTheLanguageOfTheOriginal() {
    Agreement german = agreement(List.of(annex("Anlage 1")));
    Mentions mentions = Mentions.of(german, ENGLISH);
    assertEquals(1, mentions.in("Anlage 1").size());
    assertEquals(List.of(), mentions.in("Section 10"));
  }

  @Test
  void mentionsOfALongTextAreFoundInLinearTime() {
    for (String part :
        List.of(
            "§ 10 Abs. 2, ",
            "§",
            "§ ",
            "§§ 1, 2, ",
            "Anlage ",
            "paragraph 1 of ",
            "Section 9 of the ",
            "\u00A0 ",
            "Anlage 1 to the Standard Main ",
            "§ 1 Aa",
            "X",
            "§ 9 (2) lit. a und ")) {
      String text = part.repeat(200_000 / part.length());
      Mentions mentions = Mentions.of(agreement(List.of(annex("Anlage 1"))), ENGLISH);
      assertTimeout(Duration.ofMinutes(1), () -> mentions.in(text), part);
    }
  }

  private static String found(String text, Language language) {
    Agreement agreement =
        agreement(
            List.of(
                new Annex("Anlage 1", List.of("Anlage AV 1"), Optional.empty()),
                new Annex("Anlage 2", List.of("Maßnahmenliste B (Auszug)"), Optional.empty())));
    List<String> words = new ArrayList<>();
    for (Mention mention : Mentions.of(translated(agreement), language).in(text)) {
      words.add(text.substring(mention.start(), mention.end()) + ">" + name(mention));
    }
    return words.stream().collect(Collectors.joining("; "));
  }

  private static String name(Mention mention) {
    String target = "";
    if (mention.target() instanceof Target.Paragraph paragraph) {
      target = paragraph.anchor();
    } else if (mention.target() instanceof Target.Annex annex) {
      target = String.valueOf(annex.index());
    }
    return target + (mention.exists() ? "" : "?");
  }

  private static Agreement translated(Agreement agreement) {
    Body body = agreement.body().inOriginal();
    return agreement(
        agreement.annexes().inOriginal(),
        new Localised<>(GERMAN, Map.of(GERMAN, body, ENGLISH, body)));
  }

  private static Annex annex(String label) {
    return new Annex(label, List.of(), Optional.empty());
  }

  private static Agreement agreement(List<Annex> annexes) {
    Provision a = new Provision.Littera("p9-2-a", "a.", text("x"));
    Provision c = new Provision.Littera("p9-2-c", "c.", text("x"));
    Provision second = new Provision.Paragraph("p9-2", "(2)", text("x"));
    Body body =
        new Body(
            List.of(),
            List.of(
                clause("9", second, a, c),
                clause(
                    "10",
                    new Provision.Paragraph("p10-1", "(1)", text("x")),
                    new Provision.Paragraph("p10-2", "(2)", text("x"))),
                clause("11")));
    return agreement(annexes, body);
  }

  private static Clause clause(String number, Provision... provisions) {
    return new Clause(
        "p" + number, 2, Optional.of(number), text("§ " + number), List.of(provisions));
  }

  private static Agreement agreement(List<Annex> annexes, Body body) {
    return agreement(annexes, Localised.of(GERMAN, body));
  }

  private static Agreement agreement(List<Annex> annexes, Localised<Body> body) {
    return new Agreement(
        new AgreementId("dpa"),
        Localised.of(GERMAN, "Vertrag"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Localised.of(GERMAN, annexes),
        body);
  }

  private static Markdown text(String source) {
    return new Markdown(source, "agreements/dpa.md");
  }
}
