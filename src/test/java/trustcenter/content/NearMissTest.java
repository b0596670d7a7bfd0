package trustcenter.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearMissTest {
  @ParameterizedTest
  @CsvSource({
    "30.9.2024, 2024-09-30",
    "30. 09. 2024, 2024-09-30",
    "2024/9/3, 2024-09-03",
    "2024.09.30, 2024-09-30",
    "30. September 2024, 2024-09-30",
    "1 March 2024, 2024-03-01",
    "31.02.2024,",
    "09/30/2024,",
    "September 2024,",
    "gestern,"
  })
  void daysInOtherFormsAreUnderstoodWhereTheyAreCertain(String written, String meant) {
    assertEquals(Optional.ofNullable(meant), NearMiss.date(written));
  }

  @ParameterizedTest
  @CsvSource({
    "September 2024, 2024-09",
    "März 2024, 2024-03",
    "march 2024, 2024-03",
    "9/2024, 2024-09",
    "09.2024, 2024-09",
    "2024-9, 2024-09",
    "13/2024,",
    "2024,"
  })
  void monthsToo(String written, String meant) {
    assertEquals(Optional.ofNullable(meant), NearMiss.partialDate(written));
  }

  @ParameterizedTest
  @CsvSource({
    "4 weeks, P4W",
    "4 Wochen, P4W",
    "30 Tage, P30D",
    "30d, P30D",
    "4W, P4W",
    "p4w, P4W",
    "12 months, P12M",
    "1 Jahr, P1Y",
    "0 days,",
    "four weeks,",
    "4 Menschen,"
  })
  void periodsInWordsAreUnderstood(String written, String meant) {
    assertEquals(Optional.ofNullable(meant), NearMiss.period(written));
  }

  @ParameterizedTest
  @CsvSource({"EN, en", "de_at, de-AT", "DE-at, de-AT", "deutsch,", "english,", "de,", "'',"})
  void languageTagsInOtherLettersAreUnderstood(String written, String meant) {
    assertEquals(Optional.ofNullable(meant), NearMiss.language(written));
  }

  @ParameterizedTest
  @CsvSource({
    "www.a.example, https://www.a.example",
    "a.example/b?c, https://a.example/b?c",
    "//a.example, https://a.example",
    "a,",
    "a b.example,",
    "ftp://a.example,"
  })
  void webAddressesWithoutTheirSchemeAreUnderstood(String written, String meant) {
    assertEquals(Optional.ofNullable(meant), NearMiss.url(written));
  }

  @Test
  void oneAddressAmongOtherWordsIsTheOneThatIsMeant() {
    assertEquals(Optional.of("a@b.example"), NearMiss.email("A B <a@b.example>"));
    assertEquals(Optional.empty(), NearMiss.email("a@b.example, c@d.example"));
    assertEquals(Optional.empty(), NearMiss.email("a b"));
  }
}
