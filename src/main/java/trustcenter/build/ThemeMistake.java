package trustcenter.build;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;
import trustcenter.render.Theme;
import trustcenter.render.ThemeException;
import trustcenter.wording.Strings;

/** Tells a mistake of the theme, which ends the making of a page, as a finding. */
public final class ThemeMistake {
  /** What a message of the engine or of this program names. */
  private static final Pattern NAMED = Pattern.compile("[\\[`\"]([^\\]`\"]+)[\\]`\"]");

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

  /**
   * The finding at the column of what its message names, where the engine tells the line alone.
   *
   * @param sources that take the text of the file, for an excerpt
   */
  static Diagnostic placed(Diagnostic mistake, Theme theme, Sources sources) {
    Span span = mistake.span();
    if (span.line() == 0) {
      return mistake;
    }
    theme
        .bytes(span.file().replaceFirst("^theme/", ""))
        .ifPresent(bytes -> sources.put(span.file(), new String(bytes, StandardCharsets.UTF_8)));
    Optional<String> line = sources.line(span.file(), span.line());
    Matcher named = NAMED.matcher(mistake.message());
    while (line.isPresent() && named.find()) {
      int at = line.get().indexOf(named.group(1));
      if (at >= 0) {
        int column = at + 1;
        Span exact = new Span(span.file(), span.line(), column, column + named.group(1).length());
        return new Diagnostic(
            mistake.code(),
            mistake.severity(),
            exact,
            mistake.at(),
            mistake.message(),
            mistake.hint());
      }
    }
    return mistake;
  }
}
