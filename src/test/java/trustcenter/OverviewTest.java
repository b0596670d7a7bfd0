package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the overview says of the register. */
final class OverviewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String SITE =
      """
      base_url: https://trust.example.com/
      languages: [en]
      organisation: {name: Example Ltd, email: info@example.com}
      """;

  @TempDir Path disk;

  private static String entry(String name, String from) {
    return """
        - name: %s
          country: DE
          purpose: Hosting of servers
          data: [Log files]
          locations: [DE]
          from: %s
        """
        .formatted(name, from);
  }

  private Document overview(String... entries) throws IOException {
    Path content = Files.createDirectories(disk.resolve("content"));
    Files.writeString(content.resolve("site.yaml"), SITE);
    Files.writeString(content.resolve("subprocessors.yaml"), String.join("", entries));
    BuiltSite built = BuiltSite.of(content, disk.resolve("site"), TODAY);
    assertTrue(built.result().site().isPresent(), built::findings);
    return Jsoup.parse(built.tree().text("index.html"));
  }

  private String saidOfTheRegister(String... entries) throws IOException {
    return overview(entries).selectFirst(".card:has(> #register) > p").text();
  }

  @Test
  void itSaysWhichEngagementsAreTheNewestAndSinceWhen() throws IOException {
    assertEquals(
        "3 sub-processing engagements in force"
            + " Newest, since 1 May 2026: Second Ltd, Third Ltd",
        saidOfTheRegister(
            entry("First Ltd", "2024-01-01"),
            entry("Second Ltd", "2026-05-01"),
            entry("Third Ltd", "2026-05-01"),
            entry("Later Ltd", "2026-09-01")));
  }

  @Test
  void itListsNoneWhereManyBeganAtOnce() throws IOException {
    assertEquals(
        "4 sub-processing engagements in force",
        saidOfTheRegister(
            entry("First Ltd", "2026-05-01"),
            entry("Second Ltd", "2026-05-01"),
            entry("Third Ltd", "2026-05-01"),
            entry("Fourth Ltd", "2026-05-01")));
  }

  @Test
  void itNamesThePlacesUnderTheirBasisWithWhatAsksMostOfAReaderFirst() throws IOException {
    Document overview =
        overview(
            entry("Inside Ltd", "2024-01-01"),
            entry("Abroad Ltd", "2024-01-01")
                .replace(
                    "locations: [DE]",
                    """
                    locations:
                        - DE
                        - {country: JP, transfer: {mechanism: adequacy}}
                        - {country: IN, transfer: {mechanism: scc}}\
                    """));
    assertEquals(
        List.of(
            "Standard contractual clauses (Art. 46(2)(c) GDPR): India (1)",
            "Adequacy decision (Art. 45 GDPR): Japan (1)",
            "EU and EEA (no transfer to a third country): Germany (2)"),
        overview.select(".card:has(> #register) > .list > li").eachText());
  }
}
