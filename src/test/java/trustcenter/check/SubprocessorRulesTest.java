package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;

final class SubprocessorRulesTest {
  private static final String[] COMPLETE = {
    "- id: mailer",
    "  name: Mailer AG",
    "  address: Musterweg 1, Bern",
    "  country: CH",
    "  locations: [CH]",
    "  contact: {email: a@mailer.example}",
    "  purpose: Versand",
    "  data: [ip-addresses]",
    "  from: 2024-01-01",
    "  transfer: {mechanism: adequacy}",
    "  dpa: https://mailer.example/dpa",
  };

  @TempDir Path folder;

  private Sites register(String... lines) {
    return Sites.german(folder).with("subprocessors.yaml", lines);
  }

  static Stream<Arguments> missing() {
    return Stream.of(
        Arguments.of(new PurposeMissing(), "purpose"),
        Arguments.of(new AddressMissing(), "address"),
        Arguments.of(new CountryMissing(), "country"),
        Arguments.of(new LocationsMissing(), "locations"),
        Arguments.of(new ContactMissing(), "contact"),
        Arguments.of(new DataMissing(), "data"),
        Arguments.of(new StartDateMissing(), "from"),
        Arguments.of(new DpaMissing(), "dpa"));
  }

  @ParameterizedTest
  @MethodSource("missing")
  void missingFieldIsAWarningAtItsEntry(Rule rule, String field) {
    List<Diagnostic> found =
        register(
                Stream.of(COMPLETE)
                    .filter(line -> !line.startsWith("  " + field + ":"))
                    .toArray(String[]::new))
            .found(rule);
    assertEquals(1, found.size(), found::toString);
    assertEquals("subprocessors/mailer/" + field, found.get(0).at());
    assertEquals(Severity.WARNING, found.get(0).severity());
    assertEquals("content/subprocessors.yaml", found.get(0).span().file());
    assertTrue(found.get(0).message().startsWith("`Mailer AG` "), found.get(0).message());
  }

  @ParameterizedTest
  @MethodSource("missing")
  void completeEntryIsFine(Rule rule, String field) {
    assertEquals(List.of(), register(COMPLETE).foundAt(rule), field);
  }

  @ParameterizedTest
  @MethodSource("missing")
  void affiliateIsNoException(Rule rule, String field) {
    assertEquals(
        List.of("subprocessors/sister/" + field),
        register("- {id: sister, name: Sister GmbH, affiliate: true}").foundAt(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"planned: true", "until: 2026-11-22", "from: 2027-01-01", "from: 2020-01-01"})
  void engagementThatIsPlannedEndedOrDatedNeedsNoStartDate(String term) {
    assertEquals(
        List.of(), register("- {id: x, name: X AG, " + term + "}").foundAt(new StartDateMissing()));
  }

  @Test
  void engagementThatEndsTodayStillNeedsItsStartDate() {
    assertEquals(
        List.of("subprocessors/x/from"),
        register("- {id: x, name: X AG, until: 2026-11-23}").foundAt(new StartDateMissing()));
  }

  @Test
  void emptyContactIsNoContact() {
    assertEquals(
        List.of("subprocessors/x/contact"),
        register("- {id: x, name: X AG, contact: {}}").foundAt(new ContactMissing()));
  }

  @Test
  void thirdCountryWithoutMechanismIsAnErrorAtItsLocation() {
    List<Diagnostic> found =
        register("- id: x", "  name: X AG", "  locations:", "    - DE", "    - US")
            .found(new TransferMechanismMissing());
    assertEquals(1, found.size(), found::toString);
    assertEquals("subprocessors/x/locations/1", found.get(0).at());
    assertEquals(5, found.get(0).span().line());
    assertEquals(Severity.ERROR, found.get(0).severity());
    assertTrue(found.get(0).message().contains("United States (US)"), found.get(0).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "locations: [DE, NO, EU, EEA]",
        "locations: [US], transfer: {mechanism: dpf}",
        "locations: [{country: US, transfer: scc}]",
        "locations: [{country: US, transfer: {mechanism: scc}}]",
        "locations: [{country: US, transfer: {checked: 2026-01-01}}], transfer: {mechanism: dpf}",
        "locations: [US], until: 2026-11-22",
        "country: US",
      })
  void locationWithMechanismOrInsideTheEeaOrOfAnEndedEngagementIsFine(String fields) {
    assertEquals(
        List.of(),
        register("- {id: x, name: X AG, " + fields + "}").foundAt(new TransferMechanismMissing()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "locations: [worldwide]",
        "locations: [GB]",
        "locations: [US], until: 2026-11-23",
        "locations: [US], from: 2027-01-01",
        "locations: [US], planned: true",
        "locations: [US], transfer: {fallback: scc}",
        "locations: [US, {country: CA, transfer: adequacy}]",
      })
  void everyOtherLocationNeedsAMechanism(String fields) {
    assertEquals(
        List.of("subprocessors/x/locations/0"),
        register("- {id: x, name: X AG, " + fields + "}").foundAt(new TransferMechanismMissing()));
  }
}
