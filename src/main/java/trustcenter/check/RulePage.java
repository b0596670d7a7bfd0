package trustcenter.check;

import java.util.Arrays;
import java.util.List;
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
    Optional<Explanation> published = PublishedFindings.of(code);
    String severity = published.isPresent() ? severityOfPublished(code) : severity(code);
    page.append("- Severity: ").append(severity).append('\n');
    page.append(rule.isPresent() ? waiver(code) : "- Waiver: none; mend it.\n");
    rule.map(Rule::explanation)
        .or(() -> published)
        .ifPresent(explanation -> explain(page, explanation));
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

  /** Found by {@code verify}, which writes nothing and has no {@code --strict}. */
  private static String severityOfPublished(Code code) {
    String word = code.severity().word();
    return code.severity() == Severity.ERROR
        ? word + ", `trustcenter verify` fails"
        : word + ", `trustcenter verify` does not fail";
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
    pages(document, rules());
    document.append("\n# Other findings\n\n");
    document.append(
        "About reading the files, waivers, releases, the theme, the finished site and one that is out. ");
    document.append("None of them can be waived.\n\n");
    pages(document, others());
    return document.toString();
  }

  private static List<Code> rules() {
    return Rules.all().stream().map(Rule::code).toList();
  }

  /** The codes that are no rule's: what they find is no matter of judgement. */
  private static List<Code> others() {
    List<Code> rules = rules();
    return Arrays.stream(Code.values()).filter(code -> !rules.contains(code)).toList();
  }

  private static void pages(StringBuilder document, List<Code> codes) {
    document.append("| code | severity | finding |\n|---|---|---|\n");
    for (Code code : codes) {
      document.append("| [`").append(code.word()).append("`](#").append(code.word()).append(") | ");
      document.append(code.severity().word()).append(" | ");
      document.append(code.summary()).append(" |\n");
    }
    codes.forEach(code -> document.append('\n').append(of(code)));
  }

  /** One line a code: its word, its severity, what it finds; first those of rules. */
  public static String list() {
    int widest =
        Arrays.stream(Code.values()).mapToInt(code -> code.word().length()).max().orElse(0);
    StringBuilder list = new StringBuilder();
    rules().forEach(code -> line(list, code, widest));
    list.append("\nOther findings, which cannot be waived:\n\n");
    others().forEach(code -> line(list, code, widest));
    return list.toString();
  }

  private static void line(StringBuilder list, Code code, int widest) {
    String severity = code.severity().word();
    list.append(code.word()).append(" ".repeat(widest + 2 - code.word().length()));
    list.append(severity).append(" ".repeat(9 - severity.length()));
    list.append(code.summary()).append('\n');
  }
}
