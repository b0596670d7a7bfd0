package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.diagnostic.Diagnostic;

/** RFC 9116: no site is built whose {@code security.txt} is over, or says what no author meant. */
final class SecurityTxtTest {
  @TempDir Path disk;

  private BuiltSite built(LocalDate day, String contacts) throws IOException {
    Path content = Files.createDirectories(disk.resolve("content"));
    Files.writeString(
        content.resolve("site.yaml"),
        "organisation: {name: Example Ltd}\nbase_url: https://trust.example.com/\n");
    Files.writeString(content.resolve("contacts.yaml"), contacts);
    return BuiltSite.of(content, disk.resolve("site"), day);
  }

  private List<String> lines(LocalDate day, String contacts) throws IOException {
    BuiltSite built = built(day, contacts);
    assertTrue(built.result().site().isPresent(), built::findings);
    return built.tree().text(".well-known/security.txt").lines().toList();
  }

  /** Section 2.5.5 wants less than a year; what is about to be over would be of no use. */
  @Test
  void itIsInForceForHalfAYearFromTheDayOfTheBuild() throws IOException {
    for (LocalDate day : List.of(LocalDate.of(2026, 8, 31), LocalDate.of(2028, 2, 29))) {
      String expires = lines(day, "- {role: security, email: a@example.com}\n").get(1);
      assertEquals("Expires: " + day.plusMonths(6) + "T00:00:00Z", expires);
      assertTrue(day.plusMonths(6).isBefore(day.plusYears(1)));
    }
  }

  @Test
  void thereIsNoSecondOneWhoseDateCouldPass() throws IOException {
    Path other = disk.resolve("content/.well-known/security.txt");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "Contact: mailto:a@example.com\nExpires: 2020-01-01T00:00:00Z\n");
    BuiltSite built =
        built(LocalDate.of(2026, 1, 31), "- {role: security, email: a@example.com}\n");
    assertTrue(built.result().site().isEmpty());
    assertTrue(built.result().diagnostics().stream().anyMatch(Diagnostic::isError));
    assertTrue(built.findings().contains("content/.well-known"), built::findings);
  }

  /**
   * A link that writes a mail takes a subject, a text and more receivers behind a question mark.
   */
  @Test
  void anAddressIsAnAddressAlone() throws IOException {
    for (String mail :
        List.of("a?bcc=b%40evil.example&x=y@example.com", "a%0ax@example.com", "a&b@example.com")) {
      String contacts =
          "- {role: security, email: \"%s\", phone: \"+49 911 12345\"}\n".formatted(mail);
      List<String> lines = lines(LocalDate.of(2026, 1, 31), contacts);
      assertEquals("Contact: tel:+4991112345", lines.get(0));
    }
  }
}
