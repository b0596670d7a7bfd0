package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carries a transfer, and where the agreement allows processing. */
final class TransferRulesTest {
  private static final List<String> NOTHING = List.of();

  @TempDir Path folder;

  private Sites register(String... lines) {
    return Sites.german(folder).with("subprocessors.yaml", lines);
  }

  private Sites agreed(String territory, String... lines) {
    return register(lines)
        .with("agreements/avv.md", "---", "title: V", "territory: " + territory, "---");
  }

  @Test
  void decisionThatASiteEndsCarriesNothingFromTheNextDayOn() {
    Sites site =
        register(
                "- {id: a, name: A AG, locations: [CH], transfer: {mechanism: adequacy}}",
                "- {id: b, name: B Inc., locations: [US], transfer: {mechanism: dpf}}")
            .with(
                "reference/adequacy.tsv",
                "CH\t2000/518/EC\t2000-07-26\t2026-11-22\twhole",
                "US\t(EU) 2023/1795\t2023-07-10\t2026-11-23\tparticipants");
    assertEquals(List.of("subprocessors/a/locations/0"), site.foundAt(new AdequacyNotInForce()));
  }

  @Test
  void transferToParticipantsFallsWithTheDecisionOnTheirProgramme() {
    Sites site =
        register("- {id: b, name: B Inc., locations: [DE, US], transfer: {mechanism: dpf}}")
            .with(
                "reference/adequacy.tsv",
                "US\t(EU) 2023/1795\t2023-07-10\t2026-11-22\tparticipants");
    assertEquals(List.of("subprocessors/b/locations/1"), site.foundAt(new AdequacyNotInForce()));
    assertEquals(NOTHING, site.foundAt(new DpfOutsideUs()));
  }

  @Test
  void countryThatASiteTakesIntoTheEeaNeedsNoMechanism() {
    Sites site =
        register("- {id: a, name: A AG, locations: [CH, DE]}")
            .with("reference/areas.tsv", "EEA\tCH\t2026-01-01", "EEA\tDE\t2018-05-25");
    assertEquals(NOTHING, site.foundAt(new TransferMechanismMissing()));
  }

  @Test
  void entrysMechanismIsNotAskedInTheEeaNorWhereAPlaceHasItsOwn() {
    Sites site =
        register(
            "- id: a",
            "  name: A AG",
            "  locations: [DE, EU, EEA, NO, {country: IN, transfer: scc}]",
            "  transfer: {mechanism: adequacy}");
    assertEquals(NOTHING, site.foundAt(new AdequacyNotInForce()));
  }

  @Test
  void placesOwnTransferWithoutAMechanismTakesTheEntrys() {
    Sites site =
        register(
            "- id: a",
            "  name: A AG",
            "  locations: [{country: IN, transfer: {reference: X}}]",
            "  transfer: {mechanism: adequacy}");
    assertEquals(List.of("subprocessors/a/locations/0"), site.foundAt(new AdequacyNotInForce()));
  }

  @ParameterizedTest
  @CsvSource({
    "[EU], DE, true",
    "[EU], NO, false",
    "[EU], EU, true",
    "[EU], EEA, false",
    "[EEA], EU, true",
    "[EEA], NO, true",
    "[EEA], CH, false",
    "[EEA], worldwide, false",
    "[worldwide], EEA, true",
    "[worldwide], IN, true",
    "[worldwide], worldwide, true",
    "[adequacy], CH, true",
    "[adequacy], IN, false",
    "[adequacy], worldwide, false",
    "[DE], DE, true",
    "[DE], EU, false",
  })
  void territoryHoldsWhatLiesInIt(String territory, String place, boolean isInside) {
    Sites site =
        agreed(
            territory.replace(';', ','),
            "- {id: a, name: A AG, locations: [" + place + "], transfer: {mechanism: scc}}");
    assertEquals(isInside, site.foundAt(new LocationOutsideTerritory()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"dpf, true", "scc, false", "bcr, false"})
  void inTheUnitedStatesOnlyParticipantsAreAdequate(String mechanism, boolean isInside) {
    Sites site =
        agreed(
            "[EU, adequacy]",
            "- {id: a, name: A AG, locations: [US], transfer: {mechanism: " + mechanism + "}}");
    assertEquals(isInside, site.foundAt(new LocationOutsideTerritory()).isEmpty());
  }

  @Test
  void territoryOfAnAgreementThatHasAnotherSubjectIsNotAsked() {
    Sites site =
        agreed("[DE]", "- {id: a, name: A AG, locations: [FR]}")
            .with("agreements/other.md", "---", "title: O", "---");
    assertEquals(NOTHING, site.foundAt(new LocationOutsideTerritory()));
  }

  @Test
  void nothingIsAskedOfWhatHasEnded() {
    String ended = "locations: [IN], until: 2026-11-22, transfer: {mechanism: ";
    Sites site =
        agreed(
            "[DE]",
            "- {name: A, " + ended + "adequacy}}",
            "- {name: B, " + ended + "dpf}}",
            "- {name: C, " + ended + "scc}}",
            "- {name: D, " + ended + "derogation}}");
    for (Rule rule :
        List.of(
            new AdequacyNotInForce(),
            new DpfOutsideUs(),
            new DpfUnverified(),
            new SccReferenceMissing(),
            new DerogationUnjustified(),
            new LegalFormMissing(),
            new LocationOutsideTerritory())) {
      assertEquals(NOTHING, site.foundAt(rule), rule.code().word());
    }
  }

  @Test
  void rulesOnTransfersSayWhereTheWordStands() {
    Sites site =
        register(
            "- {id: a, name: A Inc., locations: [{country: US, transfer: {mechanism: adequacy}}]}");
    assertTrue(
        site.found(new AdequacyNotInForce())
            .get(0)
            .at()
            .endsWith("locations/0/transfer/mechanism"));
  }
}
