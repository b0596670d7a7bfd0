package trustcenter.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.model.Area;
import trustcenter.model.Country;

final class LawTest {
  private final Law law = Law.builtIn();

  @ParameterizedTest
  @CsvSource({
    "CH, 2026-11-25, 2000/518/EC",
    "GB, 2021-06-27, ''",
    "GB, 2021-06-28, (EU) 2021/1772",
    "GB, 2031-12-27, (EU) 2021/1772",
    "GB, 2031-12-28, ''",
    "BR, 2026-01-25, ''",
    "BR, 2026-01-26, (EU) 2026/179",
    "US, 2026-11-25, ''",
    "IN, 2026-11-25, ''"
  })
  void decisionCoversACountryFromItsFirstDayToItsLast(String country, LocalDate day, String name) {
    assertEquals(
        name,
        law.adequacy().general(new Country(country), day).map(Adequacy.Decision::name).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-10-06, 2000/520/EC",
    "2015-10-07, ''",
    "2020-07-16, (EU) 2016/1250",
    "2020-07-17, ''",
    "2023-07-10, (EU) 2023/1795"
  })
  void programmesOfTheUnitedStatesCameAndWent(LocalDate day, String name) {
    assertEquals(
        name,
        law.adequacy().programme(new Country("US"), day).map(Adequacy.Decision::name).orElse(""));
  }

  @Test
  void siteReplacesAFileAndLeavesTheOthers() {
    Law replaced =
        law.with(
            Law.File.ADEQUACY,
            "# ours\nIN\t(EU) 2027/1\t2027-01-01\t\twhole\n",
            mistake -> {
              throw new AssertionError(mistake.toString());
            });
    LocalDate day = LocalDate.of(2027, 1, 1);
    assertTrue(replaced.adequacy().general(new Country("IN"), day).isPresent());
    assertEquals(Optional.empty(), replaced.adequacy().general(new Country("CH"), day));
    assertTrue(replaced.areas().belongs(new Country("NO"), Area.EEA, day));
  }

  @Test
  void rulesAskTheSitesAreasAndTheOriginalStaysAsItIs() {
    Reference builtIn = Reference.builtIn();
    Reference replaced =
        builtIn.under(law.with(Law.File.AREAS, "EEA\tCH\t2030-01-01\n", mistake -> {}));
    LocalDate day = LocalDate.of(2030, 1, 1);
    assertTrue(replaced.countries().belongs(new Country("CH"), Area.EEA, day));
    assertFalse(replaced.countries().belongs(new Country("DE"), Area.EEA, day));
    assertFalse(builtIn.countries().belongs(new Country("CH"), Area.EEA, day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AX", "GF", "GP", "MF", "MQ", "RE", "YT"})
  void territoryOfAMemberStateIsInItsAreasAndNoMember(String code) {
    Countries countries = Reference.builtIn().countries();
    Country territory = new Country(code);
    LocalDate day = LocalDate.of(2026, 11, 26);
    assertTrue(countries.belongs(territory, Area.EU, day));
    assertTrue(countries.belongs(territory, Area.EEA, day));
    assertFalse(countries.isMember(territory, Area.EU, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AW", "BL", "BQ", "CW", "FO", "GL", "NC", "PF", "PM", "SJ", "SX", "TF", "WF"})
  void countryThatIsOnlyAssociatedIsThird(String code) {
    assertFalse(
        Reference.builtIn()
            .countries()
            .belongs(new Country(code), Area.EEA, LocalDate.of(2026, 11, 26)));
  }

  @Test
  void territoryLeavesWithItsStateOrByTheSitesOwnFile() {
    LocalDate day = LocalDate.of(2026, 11, 26);
    Country reunion = new Country("RE");
    Law without = law.with(Law.File.AREAS, "EEA\tDE\t2018-05-25\n", mistake -> {});
    Law ended = law.with(Law.File.TERRITORIES, "RE\tFR\t2018-05-25\t2026-11-25\n", mistake -> {});
    Reference builtIn = Reference.builtIn();
    assertFalse(builtIn.under(without).countries().belongs(reunion, Area.EEA, day));
    assertFalse(builtIn.under(ended).countries().belongs(reunion, Area.EEA, day));
    assertTrue(builtIn.under(ended).countries().belongs(reunion, Area.EEA, day.minusDays(1)));
  }

  @Test
  void everyMistakeIsToldAtItsLineAndTheOtherLinesAreRead() {
    List<Mistake> mistakes = new ArrayList<>();
    Law read =
        law.with(
            Law.File.AREAS, "EEA\tXX\t2018-05-25\n\n# x\nEEA\tDE\t2018-05-25\nEU\n", mistakes::add);
    assertEquals(List.of(1, 5), mistakes.stream().map(Mistake::line).toList());
    assertTrue(read.areas().belongs(new Country("DE"), Area.EEA, LocalDate.of(2026, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Muster GmbH",
        "Muster Wirtschaftsprüfungsgesellschaft mbH",
        "MUSTER GMBH & CO. KG",
        "Muster d. o. o.",
        "Muster d.o.o.",
        "Muster S.à r.l.",
        "Muster sp. z o. o.",
        "Muster, Inc.",
        "Muster (Ireland) Limited",
        "Muster Pty. Ltd.",
        "MUSTER SL",
        "Muster AB",
        "Muster A/S",
        "Erika Muster e.K.",
        "Muster, Inh. Erika Muster",
        "Muster und Beispiel GesbR",
        "Muster FlexCo",
        "Muster FlexKapG",
        "Muster Flexible Company",
        "Muster KlG",
        "Muster Sagl",
        "Muster DAC",
        "Muster Designated Activity Company",
        "Muster Community Interest Company",
        "Muster Limited Liability Company",
        "Muster LLLP",
        "Muster Bank, N.A.",
        "Muster SELARL",
        "Muster S. Coop.",
        "Coöperatie Muster U.A.",
        "Muster AISBL",
        "Muster S.c.a r.l.",
        "Muster P.S.A.",
        "Muster KB",
        "Stadt Muster",
        "Universität Muster",
        "Muster-Stiftung",
        "株式会社サンプル"
      })
  void legalFormIsSeen(String name) {
    assertTrue(law.legalForms().isShownIn(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Muster",
        "Mail as a Service",
        "AG",
        "Agentur Muster",
        "Muster Web Services",
        "co.de"
      })
  void nameWithoutALegalFormIsSeen(String name) {
    assertFalse(law.legalForms().isShownIn(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bundesagentur für Arbeit",
        "Agentur für Arbeit Nürnberg",
        "Federal Agency for Cartography",
        "European Union Agency for Cybersecurity",
        "Environment Agency"
      })
  void agencyOfAStateIsAPublicBody(String name) {
    assertTrue(law.legalForms().isPublicBody(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Werbeagentur Muster",
        "Muster Marketing Agency",
        "Agentur Muster",
        "Agency Muster",
        "Federal Agency Consulting Ltd",
        "Agentur für Gestaltung"
      })
  void privateAgencyIsNone(String name) {
    assertFalse(law.legalForms().isPublicBody(name), name);
  }
}
