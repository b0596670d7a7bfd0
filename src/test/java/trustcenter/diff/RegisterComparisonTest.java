package trustcenter.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegisterComparisonTest {
  @TempDir Path folder;

  private Versions register(String before, String after) {
    return Versions.bilingual(folder)
        .both(
            "site.yaml",
            "languages: [de, en]",
            "organisation: {name: Beispiel GmbH}",
            "products: [{id: web, name: Web}, {id: mail, name: Mail}]")
        .both("toms/own.md", "---", "title: TOM", "---", "## A", "- b")
        // Ids of earlier releases may be replaced.
        .both("releases/2025-01-01.json", "{}")
        .before("subprocessors.yaml", before)
        .after("subprocessors.yaml", after);
  }

  private List<String> told(String before, String after) {
    return register(before, after).told();
  }

  /** What happens to one entry with an id when a field is another. */
  private List<String> toldOfField(String before, String after) {
    String entry = "- {id: a, name: Mailer AG, purpose: Versand, ";
    return told(entry + before + "}", entry + after + "}");
  }

  @Test
  void comingAndGoingAreMaterial() {
    String a = "- {id: a, name: A}";
    String b = "- {id: b, name: B}";
    assertEquals(List.of("ADDED b *"), told(a, a + "\n" + b));
    assertEquals(List.of("REMOVED b *"), told(a + "\n" + b, a));
    assertEquals(List.of(), told(a + "\n" + b, b + "\n" + a));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brand: Mailer | brand: Maily | brand",
        "formerly: [X] | formerly: [X, Y] | formerly",
        "address: 'Weg 1, 12345 Ort' | address: 'Weg 2, 12345 Ort' | address*",
        "address: 'Weg 1, 12345 Ort' | address: [Weg 1, 12345 Ort] | address",
        "address: 'Musterstr. 1, 12345 Ort' | address: 'Musterstraße 1, 12345 Ort, Deutschland' | address",
        "country: DE | country: CH | country*",
        "affiliate: false | country: CH | country*",
        "contact: {email: a@a.example} | contact: {email: b@a.example} | contact",
        "website: 'https://a.example' | website: 'https://b.example' | website",
        "data: [ip-addresses] | data: [ip-addresses, names] | data*",
        "data: [names, ip-addresses] | data: [ip-addresses, names] | ''",
        "data_subjects: [customers] | data_subjects: [users] | data_subjects*",
        "locations: [DE, SI] | locations: [SI, DE] | ''",
        "locations: [DE] | locations: [DE, SI] | locations*",
        "locations: [{country: DE, region: Bayern}] | locations: [{country: DE, region: Hessen}] | locations*",
        "transfer: {mechanism: scc} | transfer: {mechanism: dpf} | transfer*",
        "transfer: {mechanism: scc, checked: 2026-01-01} | transfer: {mechanism: scc, checked: 2026-02-01} | transfer",
        "products: [web] | products: [web, mail] | products*",
        "group: A | group: B | group",
        "condition: nur bei Web | condition: nur bei Mail | condition*",
        "notes: Eins | notes: Zwei | notes",
        "notes: 'Eins zwei' | notes: \"Eins\\nzwei\" | ''",
        "affiliate: false | affiliate: true | affiliate*",
        "replaces: [x] | replaces: [x, y] | replaces*",
        "until: 2025-01-01 | until: 2025-02-01 | until*",
        "dpa: 'https://a.example/1' | dpa: 'https://a.example/2' | dpa",
        "toms: own | affiliate: false | toms",
      })
  void fieldsAreComparedOneByOne(String before, String after, String fields) {
    String expected = "CHANGED a [" + fields + "]" + (fields.endsWith("*") ? " *" : "");
    assertEquals(fields.isEmpty() ? List.of() : List.of(expected), toldOfField(before, after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Auslieferung und DNS | Auslieferung, DNS | purpose*",
        "Auslieferung und DNS | auslieferung  und: DNS | purpose",
        "Transaktionsmails senden | Transaktionsmails snden | purpose",
        "Versand in EU-Ländern | Versand in US-Ländern | purpose*",
        "Keine Speicherung von Namen | Eine Speicherung von Namen | purpose*",
        "Speicherung für 14 Tage | Speicherung für 15 Tage | purpose*",
        "Verfügbarkeit von 99.9 erreicht | Verfügbarkeit von 99,9 erreicht | purpose*",
        "{de: Versand} | {de: Versand, en: Mailing} | ''",
        "{de: Versand, en: Mailing} | {de: Versand, en: Sending mails} | purpose*",
      })
  void spellingIsEditorial(String before, String after, String fields) {
    String entry = "- {id: a, name: A, purpose: ";
    boolean isMap = before.startsWith("{");
    assertEquals(
        fields.isEmpty()
            ? List.of()
            : List.of("CHANGED a [" + fields + "]" + (fields.endsWith("*") ? " *" : "")),
        told(
            entry + (isMap ? before : "'" + before + "'") + "}",
            entry + (isMap ? after : "'" + after + "'") + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The days of the two versions are 2026-01-01 and 2026-06-01.
        "affiliate: false | from: 2026-06-02 | [from*] [ANNOUNCED]",
        "affiliate: false | from: 2026-06-01 | [from*]",
        "planned: true | from: 2026-07-01 | [from* planned*] [ANNOUNCED]",
        "from: 2026-07-01 | from: 2026-08-01 | [from*] [PUT_OFF]",
        "from: 2026-07-01 | from: 2026-06-15 | [from*] [BROUGHT_FORWARD]",
        "from: 2026-07-01 | from: 2026-05-15 | [from*] [BROUGHT_FORWARD]",
        "from: 2025-07-01 | from: 2025-05-15 | [from*]",
        "from: 2025-07-01 | from: 2026-08-01 | [from*] [ANNOUNCED]",
        "from: 2026-07-01 | planned: true | [from* planned*] [PLANNED]",
        "affiliate: false | until: 2026-06-01 | [until*] [ENDING]",
        "affiliate: false | until: 2026-05-31 | [until*]",
        "until: 2026-09-01 | until: 2026-12-31 | [until*] [ENDING]",
        "until: 2026-09-01 | affiliate: false | [until*]",
        "affiliate: false | urgent: Ausfall | [urgent*] [URGENT]",
        "urgent: Ausfall | urgent: Ausfall der Leitung | [urgent*]",
      })
  void datesAreReadOnTheDaysOfTheReleases(String before, String after, String expected) {
    assertEquals(List.of("CHANGED a " + expected + " *"), toldOfField(before, after));
  }

  @Test
  void newEntriesMayBeAnnouncedUrgentOrPlanned() {
    assertEquals(
        List.of("ADDED a [ANNOUNCED, URGENT] *", "ADDED b [PLANNED] *", "ADDED c *"),
        told(
            "[]",
            """
            - {id: a, name: A, from: 2026-07-01, urgent: Ausfall}
            - {id: b, name: B, planned: true}
            - {id: c, name: C, from: 2026-05-01}
            """));
  }

  @Test
  void announcedEntryThatGoesBeforeItBeganIsWithdrawn() {
    assertEquals(
        List.of("REMOVED a [WITHDRAWN] *", "REMOVED b [PLANNED] *", "REMOVED c *"),
        told(
            """
            - {id: a, name: A, from: 2026-07-01}
            - {id: b, name: B, planned: true}
            - {id: c, name: C, from: 2026-05-01}
            """,
            "[]"));
  }

  @Test
  void entryThatAnotherReplacesIsReplaced() {
    assertEquals(
        List.of("ADDED new *", "REPLACED old by new *"),
        told("- {id: old, name: Old}", "- {id: new, name: New, replaces: [old]}"));
    assertEquals(
        List.of("REPLACED old by new *"),
        told(
            "- {id: old, name: Old}\n- {id: new, name: New, replaces: [old]}",
            "- {id: new, name: New, replaces: [old]}"));
  }

  @Test
  void severalThatGoIntoOneAreMerged() {
    assertEquals(
        List.of("REPLACED a [MERGED] by c *", "REPLACED b [MERGED] by c *", "ADDED c [MERGED] *"),
        told("- {id: a, name: A}\n- {id: b, name: B}", "- {id: c, name: C, replaces: [a, b]}"));
  }

  @Test
  void sameIdWithAnotherNameIsRenamed() {
    assertEquals(
        List.of("RENAMED a [name*] *"), told("- {id: a, name: Foo}", "- {id: a, name: Bar}"));
    assertEquals(
        List.of("RENAMED a [name]"),
        told("- {id: a, name: BriefBote}", "- {id: a, name: Briefbote}"));
  }

  @Test
  void registerItselfIsCompared() {
    assertEquals(
        List.of("CHANGED SUBPROCESSORS register [title as_of intro]", "ADDED a *"),
        told(
            "{title: Alt, as_of: 2026-01, intro: Eins, entries: []}",
            "{title: Neu, as_of: 2026-06, intro: Zwei, entries: [{name: A}]}"));
  }

  @Test
  void engagementThatIsNamedByItsNewIdIsTheSame() {
    assertEquals(
        List.of("RENAMED mailer-gmbh>mailer-group-se [name*] *"),
        told(
            "- {name: Mailer GmbH, purpose: Versand}\n"
                + "- {name: Unter AG, engaged_by: mailer-gmbh}",
            "- {name: Mailer Group SE, purpose: Versand}\n"
                + "- {name: Unter AG, engaged_by: mailer-group-se}"));
  }
}
