package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which days feed, calendar and notice name for a change of sub-processors: the same ones. */
class ToldDatesTest {
  private static final String OLD = "- {id: alt, name: Alt GmbH, purpose: Versand, country: DE";
  private static final String NEW = "- {id: neu, name: Neu GmbH, purpose: Druck, country: DE";

  @TempDir private Path folder;
  private ReleasedRegister register = new ReleasedRegister(Path.of(""));

  @BeforeEach
  void first() throws IOException {
    register = new ReleasedRegister(folder);
    register.release("2026-01-31", OLD + "}");
  }

  @Test
  void whatIsPlannedWithoutADateHasNoDay() throws IOException {
    register.release("2026-02-28", OLD + "}", NEW + ", planned: true}");
    register.build("2026-03-01");
    assertEquals(Optional.empty(), register.told("2026-02-28", "neu", "effective"));
    assertEquals(Optional.empty(), register.told("2026-02-28", "neu", "objection_until"));
    assertFalse(register.itemText("2026-02-28", "neu").contains("Wirksam ab"));
    assertFalse(register.page("changelog/2026-02-28").contains("Wirksam ab"));
    assertFalse(register.notice("2026-02-28").contains("Wirksam ab"));
  }

  @Test
  void whatGoesBackToPlanningHasNoDayAndNoDeadlineAnyMore() throws IOException {
    register.release("2026-02-28", OLD + "}", NEW + ", from: 2026-06-01}");
    register.release("2026-03-02", OLD + "}", NEW + ", planned: true}");
    register.build("2026-03-03");
    assertEquals(Optional.empty(), register.told("2026-03-02", "neu", "effective"));
    assertEquals(Optional.of("CANCELLED"), register.status("2026-06-01"));
    assertEquals(Optional.of("CANCELLED"), register.status("2026-03-28"));
  }

  @Test
  void aDeadlineThatWasWithdrawnDoesNotComeBack() throws IOException {
    register.release("2026-02-28", OLD + "}", NEW + ", from: 2026-06-01}");
    register.release("2026-03-02", OLD + "}", NEW + ", planned: true}");
    register.release("2026-03-05", OLD + "}", NEW + ", from: 2026-07-01}");
    register.build("2026-03-06");
    assertEquals(Optional.of("CANCELLED"), register.status("2026-03-28"));
    assertEquals(Optional.of("CONFIRMED"), register.status("2026-04-02"));
    assertEquals(Optional.of("CONFIRMED"), register.status("2026-07-01"));
  }

  @Test
  void theDeadlineOfAMovedBeginningIsCountedFromTheReleaseThatMovedIt() throws IOException {
    register.release("2026-02-28", OLD + "}", NEW + ", from: 2026-10-01}");
    register.release("2026-06-15", OLD + "}", NEW + ", from: 2026-08-01}");
    register.release("2026-07-01", OLD + "}", NEW + ", from: 2026-11-01}");
    register.build("2026-07-02");
    assertEquals(Optional.of("2026-07-13"), register.told("2026-06-15", "neu", "objection_until"));
    assertEquals(Optional.of("2026-07-29"), register.told("2026-07-01", "neu", "objection_until"));
    String notice = register.notice("2026-06-15");
    assertFalse(notice.contains("28. März 2026"), notice);
    assertTrue(notice.contains("13. Juli 2026"), notice);
    String page = register.page("subprocessors");
    assertTrue(page.contains("29. Juli 2026") && !page.contains("28. März 2026"), page);
  }

  @Test
  void aBeginningThatIsBroughtForwardIsMeasuredFromNow() throws IOException {
    register.release("2026-02-28", OLD + "}", NEW + ", from: 2026-10-01}");
    String soon = register.complaints("2026-06-15", OLD + "}", NEW + ", from: 2026-07-01}");
    assertTrue(soon.contains("[notice-too-short]") && soon.contains("2026-07-13"), soon);
    String atOnce = register.complaints("2026-06-15", OLD + "}", NEW + ", from: 2026-06-15}");
    assertTrue(atOnce.contains("[not-announced]"), atOnce);
    String later = register.complaints("2026-06-15", OLD + "}", NEW + ", from: 2026-10-02}");
    assertFalse(later.contains("[not"), later);
  }

  @Test
  void whoseThePlaceWasIsSaidWithTheAnnouncement() throws IOException {
    String two = OLD.replace("alt", "zwei").replace("Alt", "Zwei");
    register.release("2026-02-01", OLD + "}", two + "}");
    register.release(
        "2026-02-28",
        OLD + ", until: 2026-05-31}",
        two + "}",
        NEW + ", replaces: [alt, zwei], from: 2026-06-01}");
    register.release(
        "2026-03-15",
        OLD + ", until: 2026-05-31}",
        two + "}",
        NEW + ", replaces: [alt, zwei], from: 2026-06-15}");
    register.build("2026-03-20");
    String names = "Ersetzt: Alt GmbH, Zwei GmbH";
    assertTrue(register.itemText("2026-02-28", "neu").contains(names));
    assertTrue(register.itemText("2026-03-15", "neu").contains(names));
    assertTrue(register.notice("2026-02-28").contains(names));
    assertTrue(register.page("changelog/2026-02-28").contains("Alt GmbH, Zwei GmbH"));
    String ending = register.itemText("2026-02-28", "alt");
    assertTrue(ending.contains("An die Stelle tritt: Neu GmbH"), ending);
  }

  @Test
  void anEndThatIsOverIsToldOfItsOwnDay() throws IOException {
    register.release("2026-02-28", OLD + ", until: 2026-02-20}", NEW + "}");
    register.build("2026-03-01");
    assertEquals(Optional.of("2026-02-20"), register.told("2026-02-28", "alt", "effective"));
    assertTrue(register.notice("2026-02-28").contains("Wirksam ab: 20. Februar 2026"));
    assertEquals(Optional.of("CONFIRMED"), register.status("2026-02-20"));
    assertEquals(Optional.of("2026-02-28"), register.told("2026-02-28", "neu", "effective"));
    assertEquals(Optional.of("CONFIRMED"), register.status("2026-02-28"));
  }

  @Test
  void whatIsDeletedBeforeItsEndEndsWithTheRelease() throws IOException {
    register.release("2026-02-28", OLD + ", until: 2026-12-31}", NEW + ", from: 2026-02-28}");
    register.release("2026-03-15", NEW + ", from: 2026-02-28}");
    register.build("2026-03-20");
    assertEquals(Optional.of("2026-03-15"), register.told("2026-03-15", "alt", "effective"));
    assertEquals(Optional.of("CONFIRMED"), register.status("2026-03-15"));
    assertEquals(Optional.empty(), register.status("2026-12-31"));
    assertEquals(Optional.of("CONFIRMED"), register.status("2026-02-28"));
  }

  @Test
  void whatHadEndedAndComesBackIsResumedAndHasToBeAnnounced() throws IOException {
    String ended = NEW + ", from: 2025-01-01, until: 2026-02-10}";
    register.release("2026-02-28", OLD + "}", ended);
    for (String now : List.of(", from: 2025-01-01}", ", from: 2025-01-01, until: 2027-01-31}")) {
      String found = register.complaints("2026-03-15", OLD + "}", NEW + now);
      assertTrue(found.contains("[not-announced]"), found);
    }
    String soon = register.complaints("2026-03-15", OLD + "}", NEW + ", from: 2026-03-20}");
    assertTrue(soon.contains("[notice-too-short]"), soon);
    register.release("2026-03-15", OLD + "}", NEW + ", from: 2025-01-01, until: 2027-01-31}");
    register.build("2026-03-20");
    String told = register.itemText("2026-03-15", "neu");
    assertTrue(told.contains("wird wieder aufgenommen"), told);
    assertFalse(told.contains("endet zum genannten Tag"), told);
    assertEquals(Optional.of("2026-03-15"), register.told("2026-03-15", "neu", "effective"));
    assertEquals(Optional.of("2026-04-12"), register.told("2026-03-15", "neu", "objection_until"));
  }

  @Test
  void anEventNamesTheReleaseThatWithdrewItAndACertificateNoNotice() throws IOException {
    register.write(
        "content/certificates.yaml",
        "- {id: iso, scheme: iso27001, holder: self, valid_until: 2026-11-11}\n");
    register.release("2026-02-28", OLD + "}", NEW + ", from: 2026-06-01}");
    register.release("2026-03-02", OLD + "}");
    register.build("2026-03-03");
    String withdrawn = register.events("2026-06-01").get(0);
    assertTrue(withdrawn.contains("Fassung 2026-03-02"), withdrawn);
    assertTrue(withdrawn.contains("Mitteilung"), withdrawn);
    assertFalse(register.events("2026-11-11").get(0).contains("Mitteilung"));
  }
}
