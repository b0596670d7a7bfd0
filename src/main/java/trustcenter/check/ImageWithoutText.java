package trustcenter.check;

import java.util.List;
import java.util.regex.Pattern;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** A picture says in words what it shows. */
final class ImageWithoutText implements Rule {
  private static final Pattern EMPTY = Pattern.compile("(?<!\\\\)!\\[\\s*\\](?=[\\[(])");

  @Override
  public Code code() {
    return Code.IMAGE_WITHOUT_TEXT;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Who cannot see a picture hears its alternative text, and whoever searches the site finds"
            + " it only by that. Information for data subjects has to be easily accessible.",
        "Write what the picture shows between the brackets: `![…](…)`.",
        List.of(
            "WCAG 2.2, success criterion 1.1.1 (level A)",
            "EN 301 549 V3.2.1, clause 9.1.1.1",
            "Art. 12(1) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return VisibleText.of(subject).findInMarkdown(EMPTY).stream()
        .map(
            find ->
                Diagnostic.at(
                    find.at(),
                    code(),
                    find.span(),
                    "this picture has no alternative text.",
                    "write between the brackets what it shows: `![…](…)`."))
        .toList();
  }
}
