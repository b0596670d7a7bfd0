package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;

final class CheckerTest {
  @TempDir Path folder;

  /** Two sub-processors that lack nothing but a purpose, and what every small site is told. */
  private List<String> checked(String... waivers) {
    List<String> lines = new ArrayList<>(List.of("organisation: {name: A}", "checks:"));
    lines.add(
        "  - {rule: data-protection-officer-missing, at: contacts/data-protection-officer, reason: keiner, until: 2027-01-31}");
    lines.add(
        "  - {rule: supervisory-authority-missing, at: contacts/supervisory-authority, reason: keine, until: 2027-01-31}");
    lines.add(
        "  - {rule: organisation-incomplete, at: site/organisation, reason: Test, until: 2027-01-31}");
    lines.add("  - {rule: base-url-missing, at: site/base_url, reason: Test, until: 2027-01-31}");
    lines.add(
        "  - {rule: objection-contact-missing, at: contacts/objections, reason: Test, until: 2027-01-31}");
    lines.addAll(List.of(waivers));
    String rest =
        "address: 'Weg 1, 10115 Berlin', country: DE, locations: [DE], contact: {email: a@b.example}, data: [users],"
            + " from: 2020-01-01, dpa: 'https://b.example/'}";
    return Sites.german(folder)
        .with("site.yaml", lines.toArray(String[]::new))
        .with(
            "subprocessors.yaml",
            "- {id: x, name: X AG, " + rest,
            "- {id: xx, name: XX AG, " + rest)
        .checked();
  }

  @Test
  void withoutWaiverEveryFindingIsReportedInOrder() {
    assertEquals(
        List.of(
            "purpose-missing subprocessors/x/purpose", "purpose-missing subprocessors/xx/purpose"),
        checked());
  }

  @Test
  void waiverSetsAsideWhatItsRuleFindsAtItsThingAndBelow() {
    assertEquals(
        List.of("purpose-missing subprocessors/xx/purpose"),
        checked("  - {rule: purpose-missing, at: subprocessors/x, reason: R, until: 2027-01-31}"));
    assertEquals(
        List.of("purpose-missing subprocessors/xx/purpose"),
        checked(
            "  - {rule: purpose-missing, at: subprocessors/x/purpose, reason: R, until: 2027-01-31}"));
  }

  @Test
  void starWaivesEverythingBelow() {
    assertEquals(
        List.of(),
        checked(
            "  - {rule: purpose-missing, at: 'subprocessors/*', reason: R, until: 2027-01-31}"));
  }

  @Test
  void waiverOfAWholeKindSaysSoWithAStar() {
    assertEquals(
        List.of("waiver-too-wide site/checks/5/at"),
        checked("  - {rule: purpose-missing, at: subprocessors, reason: R, until: 2027-01-31}"));
  }

  @Test
  void waiverAtThePlaceOfTheFindingIsNotTooWide() {
    Sites site =
        Sites.german(folder)
            .with("subprocessors.yaml", "as_of: 2027-01-01", "entries: [{id: x, name: X AG}]")
            .with(
                "site.yaml",
                "organisation: {name: A}",
                "checks:",
                "  - {rule: dates-contradict, at: subprocessors/as_of, reason: R, until: 2027-01-31}");
    List<String> found = site.checked();
    assertTrue(found.stream().noneMatch(each -> each.startsWith("waiver")), found::toString);
    assertTrue(found.stream().noneMatch(each -> each.startsWith("dates")), found::toString);
  }

  @Test
  void waiverOfAnotherRuleOrPlaceSetsNothingAsideAndIsReportedAsUnused() {
    assertEquals(
        List.of(
            "waiver-unused site/checks/5",
            "waiver-unused site/checks/6",
            "purpose-missing subprocessors/x/purpose",
            "purpose-missing subprocessors/xx/purpose"),
        checked(
            "  - {rule: address-missing, at: subprocessors/x, reason: R, until: 2027-01-31}",
            "  - {rule: purpose-missing, at: subprocessors/y, reason: R, until: 2027-01-31}"));
  }

  @Test
  void waiverWithASlipInItsPlaceIsToldThePlaceThatWasMeant() {
    Sites site =
        Sites.german(folder)
            .with("subprocessors.yaml", "- {id: mailer, name: X AG}")
            .with(
                "site.yaml",
                "organisation: {name: A}",
                "checks:",
                "  - {rule: purpose-missing, at: subprocessors/maler, reason: R, until: 2027-01-31}",
                "  - {rule: purpose-missing, at: toms/own, reason: R, until: 2027-01-31}");
    List<String> hints =
        new Checker(Rules.all())
            .run(site.subject()).stream()
                .filter(one -> one.code() == Code.WAIVER_UNUSED)
                .map(one -> one.hint().orElseThrow())
                .toList();
    assertEquals(
        List.of("did you mean `subprocessors/mailer`?", "delete this waiver, or correct its `at`."),
        hints);
  }

  @Test
  void waiverHoldsOnItsLastDay() {
    assertEquals(
        List.of(),
        checked(
            "  - {rule: purpose-missing, at: 'subprocessors/*', reason: R, until: 2026-11-23}"));
  }

  @Test
  void expiredWaiverSetsNothingAsideAndIsReportedAsExpiredOnly() {
    assertEquals(
        List.of(
            "waiver-expired site/checks/5",
            "waiver-expired site/checks/6",
            "purpose-missing subprocessors/x/purpose",
            "purpose-missing subprocessors/xx/purpose"),
        checked(
            "  - {rule: purpose-missing, at: subprocessors, reason: R, until: 2026-11-22}",
            "  - {rule: purpose-missing, at: subprocessors/y, reason: R, until: 2020-01-01}"));
  }

  @Test
  void twoWaiversOfOneFindingAreBothInUse() {
    assertEquals(
        List.of("purpose-missing subprocessors/xx/purpose"),
        checked(
            "  - {rule: purpose-missing, at: subprocessors/x, reason: R, until: 2027-01-31}",
            "  - {rule: purpose-missing, at: subprocessors/x/purpose, reason: R, until: 2027-01-31}"));
  }

  @Test
  void onlyRulesAboutTheContentCanBeWaived() {
    assertEquals(
        List.of("not-waivable site/checks/5", "not-waivable site/checks/6"),
        checked(
                "  - {rule: unknown-key, at: site, reason: R, until: 2027-01-31}",
                "  - {rule: waiver-unused, at: site, reason: R, until: 2027-01-31}")
            .subList(0, 2));
  }

  @Test
  void errorCanBeWaivedAndWaiverOfAReadingErrorIsAnError() {
    Sites site =
        Sites.german(folder)
            .with("subprocessors.yaml", "- {id: x, name: X AG, locations: [US]}")
            .with(
                "site.yaml",
                "organisation: {name: A}",
                "checks:",
                "  - {rule: transfer-mechanism-missing, at: subprocessors/x, reason: R, until: 2027-01-31}",
                "  - {rule: dead-link, at: site, reason: R, until: 2027-01-31}");
    List<Diagnostic> errors =
        new Checker(Rules.all())
            .run(site.subject()).stream().filter(one -> one.severity() == Severity.ERROR).toList();
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).message().contains("dead-link"), errors.get(0).message());
    assertEquals(4, errors.get(0).span().line());
  }
}
