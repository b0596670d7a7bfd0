package trustcenter.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BriefBote | Briefbote | true",
        "e-mail delivery | e mail, delivery. | true",
        "Weiterleitung über Straße | Weiterleitung ueber Strasse | true",
        "Transactional mail service | Transactional mail services | true",
        "Data centre and hosting | Data center and hosting | true",
        "Verwaltung von Dienstleistungen | Verwaltung von Dienstleistugnen | true",
        "Support service | Support servant | false",
        "Sends mail | Sends mails | false",
        "Access from EU countries | Access from US countries | false",
        "Customers may not object here | Customers may now object here | false",
        "Verschlüsselung der Daten | Unverschlüsselung der Daten | false",
        "Hosting in Austria only please | Hosting in Australia only please | false",
        "Retention of 1.5 hours each | Retention of 15 hours each | false",
        "Retention of 1.5 hours each | Retention of 1-5 hours each | false",
        "Available for 99% of the time | Available for 99 of the time | false",
        "TSI Level 3 certificate here | TSI Level 4 certificate here | false",
      })
  void spellingIsToldFromMeaning(String one, String other, boolean same) {
    assertEquals(same, Spelling.isSame(one, other));
    assertEquals(same, Spelling.isSame(other, one));
  }

  @ParameterizedTest
  @CsvSource({"abc,abc,0", "abc,acb,1", "abc,abcd,1", "abc,axc,1", "'',abc,3", "kitten,sitting,3"})
  void distanceCountsLetters(String one, String other, int distance) {
    assertEquals(distance, Spelling.distance(one, other));
    assertEquals(distance, Spelling.distance(other, one));
  }
}
