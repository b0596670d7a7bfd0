package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.work.Cores;

/** Puts every rule to the content, on all cores: none depends on another. */
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
    Cores.map(rules, rule -> rule.check(subject)).forEach(findings::reportAll);
    return new Waivers(rules, subject).apply(findings.sorted());
  }
}
