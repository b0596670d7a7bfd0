package trustcenter.check;

import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Severity;

/** What there is to know of a code, as Markdown that can also be read as it is. */
public final class RulePage {
  private RulePage() {}

  /** The page of a code: what it means and what to do; of a rule also the reason and its source. */
  public static String of(Code code) {
    StringBuilder page = new StringBuilder();
    page.append("## `").append(code.word()).append("`\n\n");
    page.append(code.summary()).append("\n\n");
    Optional<Rule> rule = Rules.all().stream().filter(each -> each.code() == code).findFirst();
    page.append("- Severity: ").append(severity(code)).append('\n');
    page.append(rule.isPresent() ? waiver(code) : "- Waiver: none; mend it.\n");
    rule.map(Rule::explanation).ifPresent(explanation -> explain(page, explanation));
    Remedies.of(code).ifPresent(remedy -> remedy(page.append('\n'), remedy));
    return page.toString();
  }

  private static String severity(Code code) {
    String word = code.severity().word();
    return switch (code.severity()) {
      case ERROR -> word + ", nothing is written until it is mended";
      case WARNING -> word + ", fails with `--strict` only";
      case INFO -> word + ", never fails";
    };
  }

  private static String waiver(Code code) {
    return "- Waiver: `checks: [{rule: "
        + code.word()
        + ", at: …, reason: …, until: …}]` in `site.yaml`\n";
  }

  private static void explain(StringBuilder page, Explanation explanation) {
    page.append("- Source: ").append(String.join("; ", explanation.sources())).append("\n\n");
    page.append("**Why.** ").append(explanation.reason()).append("\n\n");
    remedy(page, explanation.remedy());
  }

  private static void remedy(StringBuilder page, String remedy) {
    page.append("**What to do.** ").append(remedy).append('\n');
  }

  /** The document on all rules, {@code docs/rules.md}. */
  public static String all() {
    StringBuilder document = new StringBuilder();
    document.append("# Rules\n\n");
    document.append(
        "What `trustcenter check`, `build` and `release` ask of the content, each with ");
    document.append("its reason and its source. This page is\nwritten by the program; ");
    document.append("`trustcenter explain CODE` prints a part of it.\n\n");
    document.append("| code | severity | finding |\n|---|---|---|\n");
    for (Rule rule : Rules.all()) {
      Code code = rule.code();
      document.append("| [`").append(code.word()).append("`](#").append(code.word()).append(") | ");
      document.append(code.severity().word()).append(" | ");
      document.append(code.summary()).append(" |\n");
    }
    Rules.all().forEach(rule -> document.append('\n').append(of(rule.code())));
    document.append("\n# Other findings\n\n");
    document.append("About reading the files, releases, the theme and the finished site. ");
    document.append("None of them can be waived.\n\n");
    document.append("| code | severity | finding | what to do |\n|---|---|---|---|\n");
    for (Code code : Code.values()) {
      if (Rules.all().stream().noneMatch(rule -> rule.code() == code)) {
        document.append("| `").append(code.word()).append("` | ");
        document.append(code.severity().word()).append(" | ");
        document.append(code.summary()).append(" | ");
        document.append(Remedies.of(code).orElse("")).append(" |\n");
      }
    }
    return document.toString();
  }

  /** One line a rule: code, severity, what it finds. */
  public static String list() {
    int widest = Rules.all().stream().mapToInt(rule -> rule.code().word().length()).max().orElse(0);
    StringBuilder list = new StringBuilder();
    for (Rule rule : Rules.all()) {
      Code code = rule.code();
      Severity severity = code.severity();
      list.append(code.word()).append(" ".repeat(widest + 2 - code.word().length()));
      list.append(severity.word());
      list.append(" ".repeat(9 - severity.word().length())).append(code.summary()).append('\n');
    }
    return list.toString();
  }
}
