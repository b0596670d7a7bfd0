package trustcenter.build;

import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.render.ThemeException;
import trustcenter.wording.Strings;

/** Tells a mistake of the theme, which ends the making of a page, as a finding. */
public final class ThemeMistake {
  private ThemeMistake() {}

  /** The finding; empty where the failure is no mistake of the theme. */
  public static Optional<Diagnostic> of(Exception failure) {
    String message = failure.getMessage() + ".";
    if (failure instanceof ThemeException theme) {
      Span span =
          theme.line() > 0 ? new Span(theme.file(), theme.line(), 0, 0) : Span.ofFile(theme.file());
      return Optional.of(
          Diagnostic.of(Code.THEME, span, message, "correct the file of the theme."));
    }
    if (failure instanceof Strings.MissingString || failure instanceof Strings.WrongString) {
      return Optional.of(
          Diagnostic.of(
              Code.STRINGS_INCOMPLETE,
              Span.ofFile("theme/strings"),
              message,
              "correct the file of the theme."));
    }
    return Optional.empty();
  }
}
