package trustcenter.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.lexer.LexerImpl;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.Supplier;

/** Finds templates in the theme and nowhere else. */
final class ThemeLoader implements Loader<String> {
  private final Theme theme;
  private final Supplier<LexerImpl> lexer;

  /**
   * @param lexer that reads a template as the engine does
   */
  ThemeLoader(Theme theme, Supplier<LexerImpl> lexer) {
    this.theme = theme;
    this.lexer = lexer;
  }

  private static String file(String template) {
    return "templates/" + template + ".peb";
  }

  @Override
  public Reader getReader(String template) {
    if (!template.matches("[A-Za-z0-9_-]+")) {
      throw new LoaderException(null, "`" + template + "` is not the name of a template");
    }
    String text =
        theme
            .read(file(template))
            .orElseThrow(() -> new LoaderException(null, "the theme has no " + file(template)));
    WrittenKeys.check(lexer.get(), template, text);
    return new StringReader(text);
  }

  @Override
  public boolean resourceExists(String template) {
    return theme.read(file(template)).isPresent();
  }

  @Override
  public String resolveRelativePath(String relative, String anchor) {
    return relative;
  }

  @Override
  public String createCacheKey(String template) {
    return template;
  }

  @Override
  public void setCharset(String charset) {
    // Templates are UTF-8, whatever the engine asks for.
  }

  @Override
  public void setPrefix(String prefix) {
    // Templates lie in one folder.
  }

  @Override
  public void setSuffix(String suffix) {
    // Templates have one ending.
  }
}
