package trustcenter.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RenamesTest {
  @TempDir Path folder;

  private List<String> told(String before, String after) {
    Versions versions =
        Versions.german(folder)
            .both("releases/2025-01-01.json", "{}")
            .before("subprocessors.yaml", before)
            .after("subprocessors.yaml", after);
    assertEquals(versions.told().size(), versions.toldBackwards().size(), "backwards");
    return versions.told();
  }

  private void assertReplaced(String before, String after) {
    List<String> told = told(before, after);
    assertEquals(2, told.size(), told::toString);
    assertEquals(
        List.of("ADDED", "REMOVED"),
        told.stream().map(line -> line.replaceFirst(" .*", "")).sorted().toList());
  }

  private void assertRenamed(String before, String after) {
    List<String> told = told(before, after);
    assertEquals(1, told.size(), told::toString);
    assertEquals("RENAMED", told.get(0).replaceFirst(" .*", ""));
  }

  @Test
  void formerNameIsCertain() {
    assertRenamed("- {name: Alpha GmbH}", "- {name: Omega SE, formerly: [Alpha GmbH]}");
  }

  @Test
  void sharedWordAndPurposeShowIt() {
    assertRenamed(
        "- {name: Alpha GmbH, purpose: Hosting von Webseiten}",
        "- {name: Alpha Omega SE, purpose: Hosting von Webseiten und E-Mail}");
  }

  @Test
  void sharedWordAndAddressShowIt() {
    assertRenamed(
        "- {name: Alpha GmbH, purpose: Hosting, address: 'Musterstr. 1, 12345 Ort'}",
        "- {name: Alpha Omega SE, purpose: Versand, address: [Musterstraße 1, 12345 Ort]}");
  }

  @Test
  void sharedWordAndWebsiteShowIt() {
    assertRenamed(
        "- {name: Alpha GmbH, website: 'https://www.alpha.example/de'}",
        "- {name: Alpha Omega SE, website: 'https://alpha.example'}");
  }

  @Test
  void slipInTheNameShowsItWithThePurpose() {
    assertRenamed(
        "- {name: Briefbotte, purpose: Versand}", "- {name: Briefbote, purpose: Versand}");
  }

  @Test
  void sameAddressAndPurposeShowIt() {
    assertRenamed(
        "- {name: Alpha GmbH, purpose: Hosting, address: 'Musterstr. 1, 12345 Ort'}",
        "- {name: Omega SE, purpose: Hosting, address: 'Musterstr. 1, 12345 Ort'}");
  }

  @Test
  void sharedWordAloneIsNotEnough() {
    assertReplaced("- {name: Alpha GmbH}", "- {name: Alpha SE}");
    assertReplaced(
        "- {name: Alpha GmbH, purpose: Hosting}", "- {name: Alpha SE, purpose: Buchhaltung}");
  }

  @Test
  void samePurposeAndCountryAreAReplacement() {
    assertReplaced(
        "- {name: Gamma reCAPTCHA, purpose: Spam-Schutz, country: US, locations: [US]}",
        "- {name: hCAPTCHA, purpose: Spam-Schutz, country: US, locations: [US]}");
    assertReplaced(
        "- {name: Alpha Service Technologies GmbH, purpose: Payment processing}",
        "- {name: Omega Payments Services Ltd., purpose: Payment processing}");
  }

  @Test
  void sameTownIsNoAddress() {
    assertReplaced(
        "- {name: Alpha, purpose: Hosting, address: 'Dublin, Ireland'}",
        "- {name: Omega, purpose: Hosting, address: 'Dublin, Ireland'}");
  }

  @Test
  void wordsThatManyNamesHaveDoNotCount() {
    assertReplaced(
        "- {name: Alpha Cloud Services GmbH, purpose: Hosting}",
        "- {name: Omega Cloud Services GmbH, purpose: Hosting}");
    assertReplaced(
        "- {name: Alpha Frankfurt, purpose: Housing, address: 'Weg 1, 60311 Frankfurt'}",
        "- {name: Omega Frankfurt, purpose: Housing, address: 'Weg 2, 60311 Frankfurt'}");
  }

  @Test
  void nameOfAGroupCountsOnlyWithAnEqualPurpose() {
    String group =
        "- {name: Alpha Mail, purpose: Versand}\n- {name: Alpha Calendar, purpose: Termine}\n";
    assertReplaced(
        group + "- {name: Alpha Analytics, purpose: Usage statistics of pages}",
        group + "- {name: Alpha Ads, purpose: Advertising statistics of pages}");
    assertRenamed(
        group + "- {name: Alpha Apps, purpose: Zusammenarbeit}",
        group + "- {name: Alpha Workspace, purpose: Zusammenarbeit}");
  }

  @Test
  void ofTwoThatGoIntoOneNameTheFirstIsRenamed() {
    assertEquals(
        List.of("REMOVED sendgrid *", "RENAMED twilio>twilio-twilio-sendgrid [name* purpose*] *"),
        told(
            "- {name: Sendgrid, purpose: Transactional mail services provider}\n"
                + "- {name: Twilio, purpose: SMS notification provider}",
            "- {name: Twilio & Twilio Sendgrid, purpose: SMS notification provider &"
                + " transactional mail service provider}"));
  }

  @Test
  void eachEntryIsPairedOnce() {
    assertEquals(
        List.of("ADDED alpha-three *", "RENAMED alpha>alpha-two [name*] *"),
        told(
            "- {name: Alpha, purpose: Hosting}",
            "- {name: Alpha Two, purpose: Hosting}\n- {name: Alpha Three, purpose: Versand}"));
  }

  @Test
  void writtenIdsTellEngagementsApart() {
    assertReplaced(
        "- {id: a, name: Alpha GmbH, purpose: Hosting}",
        "- {id: b, name: Alpha SE, purpose: Hosting}");
  }

  @Test
  void idThatIsWrittenOutIsEditorial() {
    assertEquals(
        List.of("CHANGED alpha-gmbh>alpha [id]"),
        told(
            "- {name: Alpha GmbH, purpose: Hosting}",
            "- {id: alpha, name: Alpha GmbH, purpose: Hosting}"));
    assertReplaced(
        "- {name: Alpha GmbH, purpose: Hosting}",
        "- {id: alpha, name: Alpha SE, purpose: Hosting}");
  }

  @Test
  void whatTheAuthorCallsAReplacementIsOne() {
    assertEquals(
        List.of("REPLACED alpha-gmbh by alpha-se *", "ADDED alpha-se *"),
        told(
            "- {name: Alpha GmbH, purpose: Hosting}",
            "- {name: Alpha SE, purpose: Hosting, replaces: [alpha-gmbh]}"));
  }
}
