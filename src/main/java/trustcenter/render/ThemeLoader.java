package trustcenter.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Finds templates in the theme and nowhere else. */
final class ThemeLoader implements Loader<String> {
  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  private static String file(String template) {
    return "templates/" + template + ".peb";
  }

  @Override
  public Reader getReader(String template) {
    if (!template.matches("[A-Za-z0-9_-]+")) {
      throw new LoaderException(null, "`" + template + "` is not the name of a template");
    }
    return theme
        .read(file(template))
        .map(text -> (Reader) new StringReader(text))
        .orElseThrow(() -> new LoaderException(null, "the theme has no " + file(template)));
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
