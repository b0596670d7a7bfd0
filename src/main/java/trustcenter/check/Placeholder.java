package trustcenter.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** Nothing is published that was only meant to hold a place. */
final class Placeholder implements Rule {
  @Override
  public Code code() {
    return Code.PLACEHOLDER;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Information for data subjects and for controllers has to be intelligible and complete. A"
            + " forgotten `TODO`, `[Name]` or `Lorem ipsum` is neither, and in a contract it leaves"
            + " open what was agreed. The texts are searched as they are written; code in Markdown"
            + " and comments are left out.",
        "Write what belongs at this place, or delete it.",
        List.of("Art. 12(1) GDPR", "Art. 28(3) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    VisibleText texts = VisibleText.of(subject);
    Set<Diagnostic> findings = new LinkedHashSet<>();
    subject.reference().phrases().placeholders().stream()
        .flatMap(phrase -> texts.find(phrase).stream())
        .map(
            find ->
                Diagnostic.at(
                    find.at(),
                    code(),
                    find.span(),
                    "`" + find.words() + "` holds a place for something else.",
                    "write what belongs here, or delete it."))
        .forEach(findings::add);
    return List.copyOf(findings);
  }
}
