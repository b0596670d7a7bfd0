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

/** The rules about the publisher, its contacts, its catalogues and its certificates. */
final class SiteRulesTest {
  @TempDir Path folder;

  private Sites site() {
    return Sites.german(folder);
  }

  private Sites contacts(String... lines) {
    return site().with("subprocessors.yaml", "- name: X AG").with("contacts.yaml", lines);
  }

  @Test
  void missingOfficerAndAuthorityAreReportedWhereTheyWouldStand() {
    for (Rule rule :
        List.of(new DataProtectionOfficerMissing(), new SupervisoryAuthorityMissing())) {
      List<Diagnostic> found = site().found(rule);
      assertEquals(1, found.size(), found::toString);
      assertEquals("content/contacts.yaml", found.get(0).span().file());
    }
    assertEquals(
        List.of("contacts/data-protection-officer"),
        site().foundAt(new DataProtectionOfficerMissing()));
    assertEquals(
        List.of("contacts/supervisory-authority"),
        site().foundAt(new SupervisoryAuthorityMissing()));
  }

  @Test
  void namedOfficerAndAuthorityAreFine() {
    Sites site =
        contacts(
            "- {role: data-protection-officer, phone: '1'}",
            "- {role: supervisory-authority, organisation: BayLDA}");
    assertEquals(List.of(), site.foundAt(new DataProtectionOfficerMissing()));
    assertEquals(List.of(), site.foundAt(new SupervisoryAuthorityMissing()));
  }

  @Test
  void anAuthorityThatNobodyNamesIsNone() {
    assertEquals(
        List.of("contacts/supervisory-authority"),
        contacts("- {role: supervisory-authority, phone: '1'}")
            .foundAt(new SupervisoryAuthorityMissing()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {role: objections, phone: '1'}",
        "- {role: privacy, email: a@b.example}",
        "- {role: data-protection-officer, address: Musterweg 1}",
        "- {role: data-protection-officer, url: 'https://b.example/'}",
      })
  void whoCanBeWrittenToTakesObjections(String contact) {
    assertEquals(List.of(), contacts(contact).foundAt(new ObjectionContactMissing()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {role: objections, person: A}",
        "- {role: privacy, phone: '1'}",
        "- {role: data-protection-officer, person: A}",
        "- {role: security, email: a@b.example}",
      })
  void whoCannotBeWrittenToTakesNoObjections(String contact) {
    assertEquals(
        List.of("contacts/objections"), contacts(contact).foundAt(new ObjectionContactMissing()));
  }

  @Test
  void roleThatTheNoticeTermsNameTakesObjections() {
    String[] terms = {"organisation: {name: A}", "notice: {contact: security}"};
    assertEquals(
        List.of(),
        contacts("- {role: security, email: a@b.example}")
            .with("site.yaml", terms)
            .foundAt(new ObjectionContactMissing()));
    assertEquals(
        List.of("site/notice/contact"),
        contacts("- {role: it-security-officer}")
            .with("site.yaml", terms)
            .foundAt(new ObjectionContactMissing()));
  }

  @Test
  void withoutSubprocessorsNobodyObjects() {
    assertEquals(List.of(), site().foundAt(new ObjectionContactMissing()));
  }

  @Test
  void organisationIsToldWhatItLacks() {
    List<Diagnostic> found = site().found(new OrganisationIncomplete());
    assertEquals("site/organisation", found.get(0).at());
    assertEquals("`Beispiel GmbH` lacks `address`, `country` and `email`.", found.get(0).message());
    assertEquals(
        List.of(),
        site()
            .with(
                "site.yaml",
                "organisation: {name: A, address: Musterweg 1, country: DE, email: a@b.example}")
            .foundAt(new OrganisationIncomplete()));
  }

  @Test
  void siteWithoutAddressIsReported() {
    assertEquals(List.of("site/base_url"), site().foundAt(new BaseUrlMissing()));
    assertEquals(
        List.of(),
        site()
            .with("site.yaml", "base_url: https://a.example/", "organisation: {name: A}")
            .foundAt(new BaseUrlMissing()));
  }

  @Test
  void catalogueWithoutDateIsReported() {
    Sites site =
        site()
            .with("toms/old.md", "---", "title: Alt", "---")
            .with("toms/new.md", "---", "title: Neu", "as_of: 2026-10", "---");
    assertEquals(List.of("toms/old/as_of"), site.foundAt(new AsOfMissing()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scheme: tuev-tsi | `level` and `valid_until`",
        "scheme: tuev-tsi, level: Level 3 | `valid_until`",
        "scheme: tuev-tsi, valid_until: 2027-01-01 | `level`",
        "scheme: iso27001 | `valid_until`",
        "scheme: other, level: A | `valid_until`",
        "scheme: c5 | `level`, `valid_from` and `valid_until`",
        "scheme: soc2, level: Type 2, valid_until: 2026-06-30 | `valid_from`",
        "scheme: soc2, level: Type II, valid_from: 2026-06-30 | `valid_until`",
        "scheme: c5, level: Typ 1 | `valid_from` and `valid_until`",
      })
  void certificateIsToldWhatItLacks(String fields, String missing) {
    List<Diagnostic> found =
        site()
            .with("certificates.yaml", "- {id: a, " + fields + "}")
            .found(new CertificateIncomplete());
    assertEquals(1, found.size(), found::toString);
    assertEquals("certificates/a", found.get(0).at());
    assertTrue(found.get(0).message().endsWith("lacks " + missing + "."), found.get(0).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scheme: tuev-tsi, level: Level 3, valid_until: 2027-01-01",
        "scheme: iso27001, valid_until: 2027-01-01",
        "scheme: c5, level: Type 2, valid_from: 2025-07-01, valid_until: 2026-06-30",
        "scheme: c5, level: Type 1, valid_from: 2025-07-01",
        "scheme: soc2, level: SOC 2 Type I, valid_until: 2025-07-01",
      })
  void completeCertificateIsFine(String fields) {
    assertEquals(
        List.of(),
        site()
            .with("certificates.yaml", "- {id: a, " + fields + "}")
            .foundAt(new CertificateIncomplete()));
  }
}
