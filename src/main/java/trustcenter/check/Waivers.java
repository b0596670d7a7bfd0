package trustcenter.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.Nearest;
import trustcenter.model.Waiver;

/**
 * Sets aside what the author waives in {@code site.yaml}, and watches over the waivers themselves:
 * none is silent, none outlives its day, none covers more than it says, none waives what is no
 * matter of judgement.
 */
final class Waivers {
  /** What is asked only once something was released. */
  private static final List<Code> OF_RELEASES =
      List.of(
          Code.NOT_ANNOUNCED, Code.NOTICE_TOO_SHORT, Code.RENAME_UNCLEAR, Code.REGISTER_UPHEAVAL);

  private final List<Rule> rules;
  private final Subject subject;
  private final List<Placed> waivers;

  /** A waiver and its pointer. */
  private record Placed(Waiver waiver, String at) {
    boolean covers(Diagnostic finding) {
      return finding.code().word().equals(waiver.rule()) && waiver.covers(finding.at());
    }
  }

  Waivers(List<Rule> rules, Subject subject) {
    this.rules = rules;
    this.subject = subject;
    List<Waiver> written = subject.model().site().waivers();
    this.waivers =
        IntStream.range(0, written.size())
            .mapToObj(index -> new Placed(written.get(index), "site/checks/" + index))
            .toList();
  }

  /** What remains of the findings, with what is wrong with the waivers, sorted. */
  List<Diagnostic> apply(List<Diagnostic> findings) {
    List<Placed> inForce =
        waivers.stream().filter(this::isPossible).filter(placed -> !isExpired(placed)).toList();
    Diagnostics remaining = new Diagnostics();
    findings.stream()
        .filter(finding -> inForce.stream().noneMatch(placed -> placed.covers(finding)))
        .forEach(remaining::report);
    waivers.forEach(placed -> remaining.reportAll(judge(placed, findings)));
    return remaining.sorted();
  }

  private boolean isPossible(Placed placed) {
    return rules.stream().anyMatch(rule -> rule.code().word().equals(placed.waiver().rule()));
  }

  private boolean isExpired(Placed placed) {
    return placed.waiver().until().filter(until -> until.isBefore(subject.today())).isPresent();
  }

  private List<Diagnostic> judge(Placed placed, List<Diagnostic> findings) {
    boolean isNeeded = findings.stream().anyMatch(placed::covers);
    List<Diagnostic> judgement = new ArrayList<>();
    if (!isPossible(placed)) {
      judgement.add(impossible(placed));
    } else if (isExpired(placed)) {
      judgement.add(expired(placed, isNeeded));
    } else if (!isNeeded && isAsked(placed)) {
      judgement.add(unused(placed, findings));
    } else if (isTooWide(placed, findings)) {
      judgement.add(tooWide(placed, findings));
    }
    return judgement;
  }

  /** Whether the waived rule was asked: those about changes are, once something was released. */
  private boolean isAsked(Placed placed) {
    String rule = placed.waiver().rule();
    boolean ofRelease = OF_RELEASES.stream().anyMatch(code -> code.word().equals(rule));
    return !ofRelease || subject.published().filter(last -> !hasServed(placed, last)).isPresent();
  }

  /**
   * Whether the last release was made with a waiver. It then waives nothing more, and yet is not
   * unused: it stays until its own last day.
   */
  private boolean hasServed(Placed placed, PublishedRegister last) {
    Waiver waiver = placed.waiver();
    return last.content().site().waivers().contains(waiver)
        && subject.model().register().entries().stream()
            .filter(entry -> waiver.covers("subprocessors/" + entry.id() + "/from"))
            .anyMatch(entry -> last.before(entry).isPresent());
  }

  /**
   * Whether it names a whole kind of thing and covers what is below. With a star it says so, and is
   * taken at its word.
   */
  private static boolean isTooWide(Placed placed, List<Diagnostic> findings) {
    String at = placed.waiver().at();
    return !at.contains("/")
        && findings.stream().anyMatch(each -> placed.covers(each) && !each.at().equals(at));
  }

  private Diagnostic tooWide(Placed placed, List<Diagnostic> findings) {
    Waiver waiver = placed.waiver();
    List<String> covered =
        findings.stream().filter(placed::covers).map(Diagnostic::at).distinct().toList();
    return subject.finding(
        Code.WAIVER_TOO_WIDE,
        placed.at() + "/at",
        "the waiver of `"
            + waiver.rule()
            + "` at `"
            + waiver.at()
            + "` covers everything there, now and later.",
        "name the one thing that is meant, for instance `"
            + covered.get(0)
            + "`; what holds for all of them says so with a star: `"
            + waiver.at()
            + "/*`.");
  }

  private Diagnostic impossible(Placed placed) {
    return subject.finding(
        Code.NOT_WAIVABLE,
        placed.at(),
        "`" + placed.waiver().rule() + "` cannot be waived.",
        "only what the content says can be; mend the mistake and delete this waiver.");
  }

  private Diagnostic expired(Placed placed, boolean isNeeded) {
    Waiver waiver = placed.waiver();
    String until = waiver.until().map(day -> " ended on " + day).orElse(" has ended");
    return subject.finding(
        Code.WAIVER_EXPIRED,
        placed.at(),
        "the waiver of `" + waiver.rule() + "` at `" + waiver.at() + "`" + until + ".",
        isNeeded ? "mend what it waived, or give it a later `until`." : "delete it.");
  }

  private Diagnostic unused(Placed placed, List<Diagnostic> findings) {
    Waiver waiver = placed.waiver();
    List<String> places =
        findings.stream()
            .filter(finding -> finding.code().word().equals(waiver.rule()))
            .map(Diagnostic::at)
            .toList();
    return subject.finding(
        Code.WAIVER_UNUSED,
        placed.at(),
        "`" + waiver.rule() + "` finds nothing at `" + waiver.at() + "`.",
        near(waiver.at(), places)
            .map(place -> "did you mean `" + place + "`?")
            .orElse("delete this waiver, or correct its `at`."));
  }

  /** The thing with a finding that was most likely meant, named as precisely as the waiver does. */
  private static Optional<String> near(String at, List<String> places) {
    int depth = at.split("/", -1).length;
    List<String> alike =
        places.stream()
            .map(place -> Arrays.stream(place.split("/", -1)).limit(depth))
            .map(parts -> parts.collect(Collectors.joining("/")))
            .distinct()
            .toList();
    return Nearest.to(at, alike);
  }
}
