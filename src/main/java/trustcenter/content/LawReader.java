package trustcenter.content;

import java.util.List;
import trustcenter.content.ContentFolder.TextFile;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.Span;
import trustcenter.reference.Law;

/**
 * Reads {@code reference/}: facts of law that a site states in place of those that come with the
 * program.
 */
final class LawReader {
  private final Law builtIn;
  private final Diagnostics diagnostics;

  LawReader(Law builtIn, Diagnostics diagnostics) {
    this.builtIn = builtIn;
    this.diagnostics = diagnostics;
  }

  Law read(List<TextFile> files) {
    Law law = builtIn;
    for (TextFile file : files) {
      for (Law.File known : Law.File.values()) {
        if (file.path().equals("reference/" + known.fileName())) {
          law = with(law, known, file);
        }
      }
    }
    return law;
  }

  private Law with(Law law, Law.File known, TextFile file) {
    return law.with(
        known,
        file.text(),
        mistake ->
            diagnostics.report(
                Code.MALFORMED_LINE,
                new Span("content/" + file.path(), mistake.line(), 0, 0),
                mistake.message() + ".",
                "a line is, divided by tabs: " + known.columns() + "."));
  }
}
