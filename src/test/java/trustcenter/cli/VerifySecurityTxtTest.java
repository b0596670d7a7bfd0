package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code verify} says of the {@code security.txt} of a site that is out. */
final class VerifySecurityTxtTest {
  private static final String FILE = "site-output/.well-known/security.txt";
  private static final String EXPIRED = "error[security-txt-expired]";
  private static final String EXPIRING = "warning[security-txt-expiring]";

  @TempDir private Path folder;
  private CommandShell shell;

  /** A site that was built on 2026-06-30, so that its file holds until 2026-12-30. */
  @BeforeEach
  void site() throws IOException {
    shell = new CommandShell(folder, "2026-06-30");
    shell.write("content/site.yaml", "organisation: {name: Muster GmbH}\n");
    shell.write("content/contacts.yaml", "- {role: security, email: security@muster.example}\n");
    assertEquals(0, shell.run("release", "--source", folder.toString()), shell::said);
    assertEquals(0, shell.run("build", "--source", folder.toString()), shell::said);
    assertTrue(shell.read(FILE).contains("Expires: 2026-12-30T00:00:00Z\n"), shell.read(FILE));
  }

  private int verify(String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = "verify";
    arguments[1] = folder.resolve("site-output").toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return shell.run(arguments);
  }

  private int verifyWith(String fields) throws IOException {
    shell.write(FILE, "# Ours\nContact: mailto:security@muster.example\n" + fields);
    return verify();
  }

  @Test
  void oneThatHoldsForAMonthIsNotSpokenOf() {
    assertEquals(0, verify());
    assertEquals("", shell.err());
    assertEquals(0, verify("--date", "2026-11-30"));
    assertEquals("", shell.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01", "2026-12-29"})
  void oneThatIsAboutToExpireIsWarnedOfAndDoesNotFail(String day) {
    assertEquals(0, verify("--date", day), shell::said);
    assertTrue(shell.err().contains(".well-known/security.txt:2:10: " + EXPIRING), shell.err());
    assertTrue(shell.err().contains("expires on 2026-12-30"), shell.err());
    assertTrue(shell.out().contains("1 release holds, and"), shell.out());
    assertFalse(shell.out().contains("failed"), shell.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-30", "2027-06-30"})
  void oneThatHasExpiredFailsAndTheReleasesHoldAllTheSame(String day) {
    assertEquals(1, verify("--date", day), shell::said);
    assertTrue(shell.err().contains(".well-known/security.txt:2:10: " + EXPIRED), shell.err());
    assertTrue(shell.err().contains("    2 | Expires: 2026-12-30T00:00:00Z"), shell.err());
    assertTrue(shell.err().contains("build the site and publish it again"), shell.err());
    assertTrue(shell.out().contains("1 release holds, and"), shell.out());
    assertTrue(shell.out().endsWith("verification failed" + System.lineSeparator()), shell.out());
  }

  @Test
  void theDayIsThatOfTheClockWhereNoneIsGiven() {
    shell = new CommandShell(folder, "2027-01-31");
    assertEquals(1, verify());
    assertTrue(shell.err().contains(EXPIRED), shell.err());
    assertEquals(0, verify("--date", "2026-06-30"), shell::said);
    assertEquals(2, verify("--date", "yesterday"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Expires: 2026-12-30T00:00:00Z\n",
        "expires:2026-12-30t00:00:00.123456789012z\r\nPreferred-Languages: de\r\n",
        "Expires: 2026-12-31T23:59:60Z",
        "Expires: 2026-12-30T01:00:00-00:00 \n# Expires: never\nX-Expires: never\n"
      })
  void everyFormOfTheFieldIsRead(String fields) throws IOException {
    assertEquals(0, verifyWith(fields), shell::said);
    assertEquals("", shell.err());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30T00:00:00Z, 1",
    "2026-06-30T01:00:00+01:00, 1",
    "2026-06-30T00:00:00-01:00, 0",
    "2026-06-30T12:00:00Z, 0"
  })
  void whatEndsOnThisDayIsOverOnlyWhereTheDayBeginsWithoutIt(String end, int status)
      throws IOException {
    assertEquals(status, verifyWith("Expires: " + end + "\n"), shell::said);
    assertTrue(shell.err().contains(status == 1 ? EXPIRED : EXPIRING), shell.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-30",
        "2026-12-30T00:00Z",
        "2026-12-30 00:00:00Z",
        "2026-12-30T00:00:00",
        "2026-12-30T00:00:00+0100",
        "2026-02-30T00:00:00Z",
        "Wed, 30 Dec 2026 00:00:00 GMT",
        "never",
        ""
      })
  void whatIsNoDateAndTimeFails(String value) throws IOException {
    assertEquals(1, verifyWith("Expires: " + value + "\n"), shell::said);
    assertTrue(shell.err().contains(EXPIRED + ": this is no date and time"), shell.err());
  }

  @Test
  void oneThatDoesNotSayWhenItExpiresFails() throws IOException {
    assertEquals(1, verifyWith("# Expires: 2026-12-30T00:00:00Z\n"));
    assertTrue(shell.err().contains(".well-known/security.txt: " + EXPIRED), shell.err());
    assertTrue(shell.err().contains("does not say until when"), shell.err());
  }

  @Test
  void oneThatSaysItTwiceFailsAtTheSecond() throws IOException {
    assertEquals(1, verifyWith("Expires: 2026-12-30T00:00:00Z\n".repeat(2)));
    assertTrue(shell.err().contains(".well-known/security.txt:4:10: " + EXPIRED), shell.err());
    assertTrue(shell.err().contains("says twice"), shell.err());
  }

  @Test
  void aSiteWithoutOneIsProvenAllTheSame() throws IOException {
    Files.delete(folder.resolve(FILE));
    assertEquals(0, verify("--date", "2030-01-01"), shell::said);
    assertEquals("", shell.err());
  }

  /** Content has none: every build writes it anew. */
  @Test
  void contentIsNotAskedForOne() {
    assertEquals(0, shell.run("verify", folder.toString(), "--date", "2030-01-01"), shell::said);
    assertEquals("", shell.err());
  }

  @Test
  void bothFindingsAreExplainedWithTheirSource() {
    assertEquals(0, shell.run("explain", "security-txt-expired"));
    assertTrue(shell.out().contains("- Severity: error, `trustcenter verify` fails"), shell.out());
    assertTrue(shell.out().contains("RFC 9116, section 2.5.5"), shell.out());
    assertEquals(0, shell.run("explain", "security-txt-expiring"));
    assertTrue(shell.out().contains("RFC 9116, section 2.5.5"), shell.out());
    assertTrue(shell.out().contains("**What to do.** Build the site"), shell.out());
  }
}
