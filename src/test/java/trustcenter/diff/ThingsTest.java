package trustcenter.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThingsTest {
  @TempDir Path folder;

  private List<String> told(String path, String before, String after) {
    Versions versions = Versions.bilingual(folder).before(path, before).after(path, after);
    assertEquals(versions.told().size(), versions.toldBackwards().size(), "backwards");
    return versions.told();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "power: {surge_protection: true} | power: {surge_protection: true} | ''",
        "power: {surge_protection: true} | power: {surge_protection: false} | power.surge_protection",
        "power: {surge_protection: true} | cooling: {temperature_monitoring: true} | cooling.temperature_monitoring power.surge_protection",
        "power: {ups: {capacity: 320 kW, redundancy: N+1}} | power: {ups: {redundancy: N+1, capacity: 320 kW}} | ''",
        "power: {ups: {capacity: 320 kW, redundancy: N+1}} | power: {ups: {capacity: 500 kW, redundancy: N+1}} | power.ups",
        "other: [{label: Höhe, value: 1 m}] | other: [{label: Höhe, value: 2 m}] | Höhe",
        "other: [{label: Höhe}, {label: Tiefe}] | other: [{label: Tiefe}, {label: Höhe}] | ''",
        "other: [{label: Höhe}] | other: [{label: Breite}] | Breite Höhe",
        "other: [{label: Höhe}] | other: [{label: Höhe, value: 1 m}, {label: Höhe}] | Höhe",
      })
  void factsAreComparedByName(String before, String after, String names) {
    String center = "name: Eins\nfacts: {";
    List<String> told = told("data-centers/one.yaml", center + before + "}", center + after + "}");
    assertEquals(
        names,
        String.join(
            " ", told.stream().map(line -> line.replaceAll("one (\\S+):.*", "$1")).toList()));
  }

  @Test
  void valuesOfFactsAreKept() {
    assertEquals(
        List.of(
            "one power.transformer_stations: Optional[Measured[quantity=2]] >"
                + " Optional[Measured[quantity=3]] *"),
        told(
            "data-centers/one.yaml",
            "name: Eins\nfacts: {power: {transformer_stations: 2}}",
            "name: Eins\nfacts: {power: {transformer_stations: 3}}"));
  }

  @Test
  void spellingOfAFactIsEditorial() {
    assertEquals(
        List.of(
            "one Höhe: Optional[Words[words=Localised[original=de, values={de=Ein halber"
                + " Meter}]]] > Optional[Words[words=Localised[original=de, values={de=ein halber"
                + " Meter}]]]"),
        told(
            "data-centers/one.yaml",
            "name: Eins\nfacts: {other: [{label: Höhe, value: Ein halber Meter}]}",
            "name: Eins\nfacts: {other: [{label: Höhe, value: ein halber Meter}]}"));
  }

  @Test
  void dataCenterIsComparedAsAWhole() {
    assertEquals(
        List.of("CHANGED DATA_CENTERS one [name operator* address* city* country* notes] *"),
        told(
            "data-centers/one.yaml",
            "name: Eins",
            "{name: Zwei, operator: Jemand, address: Weg 1, city: Ort, country: DE, notes: Neu}"));
    assertEquals(
        List.of("ADDED DATA_CENTERS two *"),
        Versions.german(folder.resolve("new"))
            .after("data-centers/two.yaml", "name: Zwei\nfacts: {power: {surge_protection: true}}")
            .told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The days of the two versions are 2026-01-01 and 2026-06-01.
        "valid_until: 2026-12-31 | valid_until: 2027-12-31 | [valid_until*] [RENEWED]",
        "valid_until: 2026-12-31 | valid_until: 2026-11-30 | [valid_until*]",
        "level: Level 2 | level: Level 3 | [level*] [LEVEL_CHANGED]",
        "number: '1' | number: '2' | [number]",
        "issuer: TÜV Nord | issuer: TÜV Süd | [issuer*]",
      })
  void certificatesAreComparedByField(String before, String after, String expected) {
    String certificate = "- {id: a, scheme: iso27001, ";
    assertEquals(
        List.of("CHANGED CERTIFICATES a " + expected + (expected.contains("*") ? " *" : "")),
        told("certificates.yaml", certificate + before + "}", certificate + after + "}"));
  }

  @Test
  void certificateExpiresBetweenTwoReleases() {
    String[] certificates = {
      "- {id: before, scheme: iso27001, valid_until: 2025-12-31}",
      "- {id: between, scheme: iso27001, valid_until: 2026-05-31}",
      "- {id: last-day, scheme: iso27001, valid_until: 2026-06-01}",
      "- {id: attested, scheme: c5, valid_until: 2026-05-31}",
    };
    assertEquals(
        List.of("CHANGED CERTIFICATES between [EXPIRED] *"),
        Versions.german(folder).both("certificates.yaml", certificates).told());
  }

  @Test
  void documentsAreComparedByDigest() {
    Versions versions =
        Versions.german(folder)
            .both("documents.yaml", "- {id: a, title: A, file: a.txt}")
            .before("documents/a.txt", "eins")
            .after("documents/a.txt", "zwei");
    assertEquals(List.of("CHANGED DOCUMENTS a [sha256*] *"), versions.told());
    versions
        .after("documents.yaml", "- {id: b, title: A, file: b.txt}")
        .after("documents/b.txt", "eins");
    assertEquals(List.of("CHANGED DOCUMENTS b [id file]"), versions.told());
    versions.after("documents/b.txt", "drei");
    assertEquals(List.of("REMOVED DOCUMENTS a *", "ADDED DOCUMENTS b *"), versions.told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- {role: privacy, email: a@b.example} | - {role: privacy, email: c@b.example} | CHANGED CONTACTS privacy [email]",
        "[] | - {role: security, person: A} | ADDED CONTACTS security",
        "[{role: privacy, person: A}, {role: privacy, person: B}] | [{role: privacy, person: B}] | REMOVED CONTACTS privacy",
        "[{role: privacy, person: A}, {role: privacy, person: B}] | [{role: privacy, person: A}, {role: privacy, person: C}] | CHANGED CONTACTS privacy-2 [person]",
      })
  void contactsAreComparedByRole(String before, String after, String expected) {
    assertEquals(List.of(expected), told("contacts.yaml", before, after));
  }

  @Test
  void publisherIsCompared() {
    assertEquals(
        List.of(
            "CHANGED PUBLISHER publisher [title languages organisation.name* organisation.address*"
                + " organisation.email products notice.objection_period* notice.contact"
                + " review_interval*] *"),
        told(
            "site.yaml",
            "languages: [de]\norganisation: {name: Beispiel GmbH}",
            """
            title: Vertrauen
            languages: [de, en]
            base_url: https://trust.example.com/
            time_zone: Europe/Berlin
            websub_hub: https://hub.example.com/
            organisation: {name: Muster GmbH, address: Weg 1, email: a@b.example}
            products: [{id: web, name: Web}]
            notice: {objection_period: P4W, contact: privacy}
            review_interval: P12M
            """));
  }

  @Test
  void pagesAndUpdatesAreNotCompared() {
    assertEquals(
        List.of(),
        Versions.german(folder)
            .after("pages/faq.md", "---", "title: FAQ", "---", "Text")
            .after(
                "updates/2026-05-01-news.md",
                "---",
                "title: X",
                "date: 2026-05-01",
                "kind: news",
                "---",
                "Text")
            .told());
  }

  @Test
  void areasStandInTheirOrderAndIdsInTheirs() {
    assertEquals(
        List.of(
            "ADDED a *",
            "ADDED b *",
            "ADDED CERTIFICATES a *",
            "ADDED CERTIFICATES b *",
            "ADDED CONTACTS privacy",
            "ADDED CONTACTS security"),
        Versions.german(folder)
            .after("contacts.yaml", "- role: security", "- role: privacy")
            .after("certificates.yaml", "- {id: b, scheme: c5}", "- {id: a, scheme: c5}")
            .after("subprocessors.yaml", "- {name: B}", "- {name: A}")
            .told());
  }
}
