package trustcenter.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Severity;

/** What the entries of a register, and one register and the next, say of one another. */
final class RegisterRulesTest {
  @TempDir Path folder;

  private Subject register(String... lines) {
    return Sites.german(folder)
        .with(
            "site.yaml",
            "languages: [de]",
            "organisation: {name: Beispiel GmbH}",
            "notice: {objection_period: P4W}")
        .with("subprocessors.yaml", lines)
        .subject();
  }

  /** The second register as it is checked after the first was released. */
  private Subject after(List<String> before, List<String> now) {
    PublishedRegister published =
        new PublishedRegister(
            register(before.toArray(String[]::new)).model(), LocalDate.of(2026, 1, 31), Map.of());
    Subject subject = register(now.toArray(String[]::new));
    return new Subject(
        subject.model(),
        subject.reference(),
        subject.positions(),
        subject.today(),
        Optional.of(published));
  }

  private static List<String> at(Rule rule, Subject subject) {
    return rule.check(subject).stream().map(Diagnostic::at).toList();
  }

  private static String entry(int number) {
    return "- {id: e" + number + ", name: E" + number + " AG, purpose: P" + number + "}";
  }

  private static List<String> entries(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(RegisterRulesTest::entry).toList();
  }

  @Test
  void thirtyPercentAreNoUpheavalAndOneMoreIs() {
    assertEquals(List.of(), at(new RegisterUpheaval(), after(entries(1, 10), entries(1, 7))));
    assertEquals(
        List.of("subprocessors"), at(new RegisterUpheaval(), after(entries(1, 10), entries(1, 6))));
    assertEquals(
        List.of("subprocessors"),
        at(new RegisterUpheaval(), after(entries(1, 10), entries(1, 14))));
  }

  @Test
  void changesOfOtherFieldsAreNoUpheaval() {
    assertEquals(
        List.of(),
        at(
            new RegisterUpheaval(),
            after(
                entries(1, 2),
                List.of(
                    "- {id: e1, name: E1 AG, purpose: P1, locations: [DE]}",
                    "- {id: e2, name: E2 AG, purpose: P2, country: DE}"))));
  }

  @Test
  void purposeThatWasNotSaidBeforeFillsAGap() {
    assertEquals(
        List.of(),
        at(
            new RegisterUpheaval(),
            after(List.of("- {id: e1, name: E1 AG}", "- {id: e2, name: E2 AG}"), entries(1, 2))));
  }

  @Test
  void renamesAndUpheavalsAreNotAskedBeforeTheFirstReleaseAndTheirWaiversNotUnused() {
    Subject subject =
        Sites.german(folder)
            .with(
                "site.yaml",
                "organisation: {name: A}",
                "checks:",
                "  - {rule: register-upheaval, at: subprocessors, reason: R, until: 2027-01-31}",
                "  - {rule: rename-unclear, at: subprocessors, reason: R, until: 2027-01-31}")
            .with("subprocessors.yaml", entry(1))
            .subject();
    assertEquals(
        List.of(),
        new Checker(Rules.all())
            .run(subject).stream()
                .filter(each -> each.code().word().equals("waiver-unused"))
                .toList());
  }

  @Test
  void longChainIsNoCycleAndTheOneAtItsEndIsFound() {
    int count = 3000;
    String[] chain =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "- {id: e"
                        + i
                        + ", name: E AG, engaged_by: e"
                        + Math.min(i + 1, count - 2)
                        + "}")
            .toArray(String[]::new);
    Subject subject = register(chain);
    assertEquals(List.of("subprocessors/e2998/engaged_by"), at(new EngagementCycle(), subject));
  }

  @Test
  void everyCycleIsToldOnceAndWhatLeadsFromOneToAnotherIsNone() {
    assertEquals(
        List.of("subprocessors/b/replaces", "subprocessors/e/replaces"),
        at(
            new ReplacementCycle(),
            register(
                "- {id: a, name: A AG, replaces: [b]}",
                "- {id: b, name: B AG, replaces: [c]}",
                "- {id: c, name: C AG, replaces: [b, d]}",
                "- {id: d, name: D AG, replaces: [e]}",
                "- {id: e, name: E AG, replaces: [f]}",
                "- {id: f, name: F AG, replaces: [e, g]}",
                "- {id: g, name: G AG}")));
  }

  @Test
  void certificateThatNothingClaimsIsAWarningOnceItHasExpired() {
    Sites site =
        Sites.german(folder)
            .with(
                "certificates.yaml",
                "- {id: a, scheme: iso27001, valid_until: 2026-11-22}",
                "- {id: b, scheme: iso27001, valid_until: 2026-11-23}",
                "- {id: c, scheme: soc2, level: Type 2, valid_until: 2020-01-01}");
    List<Diagnostic> found = site.found(new CertificateExpired());
    assertEquals(
        List.of("certificates/a/valid_until"), found.stream().map(Diagnostic::at).toList());
    assertEquals(Severity.WARNING, found.get(0).severity());
    assertEquals(List.of("certificates/b/valid_until"), site.foundAt(new CertificateExpiring()));
  }

  @Test
  void fourWeeksAreTwentyEightDaysAndAYearIsTwelveMonths() {
    for (String same : List.of("P4W P28D", "P1Y P12M")) {
      List<String> periods = List.of(same.split(" ", -1));
      Sites site =
          Sites.german(folder)
              .with(
                  "site.yaml",
                  "organisation: {name: A}",
                  "notice: {objection_period: " + periods.get(0) + "}")
              .with(
                  "agreements/avv.md",
                  "---",
                  "title: V",
                  "authorisation: general",
                  "objection_period: " + periods.get(1),
                  "---");
      assertEquals(List.of(), site.foundAt(new RegisterContradictsAgreement()), same);
    }
  }

  @Test
  void anotherCompanyUnderTheSameIdIsAsked() {
    String was = "- {id: e1, name: E1 AG, purpose: P1, address: 'Weg 1, 10115 Berlin'}";
    Rule rule = new RenameUnclear();
    assertEquals(
        List.of("subprocessors/e1/name"),
        at(
            rule,
            after(
                List.of(was),
                List.of("- {id: e1, name: Zwei Inc., purpose: P1, address: 'Road 2, Austin'}"))));
    for (String same :
        List.of(
            "- {id: e1, name: Zwei AG, formerly: [E1 AG], purpose: P1}",
            "- {id: e1, name: Zwei AG, purpose: P1, address: 'Weg 1, 10115 Berlin'}",
            "- {id: e1, name: 'E1, AG', purpose: P1, address: 'Road 2, Austin'}")) {
      assertEquals(List.of(), at(rule, after(List.of(was), List.of(same))), same);
    }
  }

  @Test
  void whatBeganAndEndedSinceTheReleaseWasNotAnnounced() {
    Rule rule = new NotAnnounced();
    List<String> before = List.of(entry(1));
    assertEquals(
        List.of("subprocessors/e2/from"),
        at(rule, after(before, over("from: 2026-02-01, until: 2026-02-15"))));
    assertEquals(List.of(), at(rule, after(before, over("from: 2025-02-01, until: 2026-02-15"))));
    assertEquals(
        List.of(),
        at(rule, after(before, over("from: 2026-02-01, until: 2026-02-15, urgent: Ausfall"))));
  }

  private static List<String> over(String term) {
    return List.of(entry(1), "- {id: e2, name: E2 AG, purpose: P2, " + term + "}");
  }
}
