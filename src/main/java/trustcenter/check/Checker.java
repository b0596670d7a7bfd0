package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Diagnostics;

/** Puts every rule to the content. */
public final class Checker {
  private final List<Rule> rules;

  /**
   * @param rules usually {@link Rules#all()}
   */
  public Checker(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** All findings that no waiver sets aside, and what is wrong with the waivers, sorted. */
  public List<Diagnostic> run(Subject subject) {
    Diagnostics findings = new Diagnostics();
    rules.forEach(rule -> findings.reportAll(rule.check(subject)));
    return new Waivers(rules, subject).apply(findings.sorted());
  }
}
