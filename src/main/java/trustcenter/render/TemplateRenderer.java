package trustcenter.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import trustcenter.model.Language;
import trustcenter.output.OutputPath;
import trustcenter.page.View;
import trustcenter.wording.Strings;

/**
 * Turns view records into HTML with the theme's templates. Values are escaped unless they are
 * {@link trustcenter.markdown.Html}; an undefined name is an error. Safe for use by several
 * threads.
 */
public final class TemplateRenderer {
  /** Many times the largest page there is: a catalogue of five megabytes. */
  private static final int LARGEST = 200_000_000;

  private final Map<Language, PebbleEngine> engines = new ConcurrentHashMap<>();
  private final Theme theme;
  private final Map<Language, Strings> strings;

  /**
   * @param strings the theme's words, for every language that is rendered
   */
  public TemplateRenderer(Theme theme, Map<Language, Strings> strings) {
    this.theme = theme;
    this.strings = Map.copyOf(strings);
  }

  /** The page of a view. A mistake in the theme is told with template, line and page. */
  public String render(View view, Language language, OutputPath page) {
    StringWriter html = new StringWriter(16_384);
    String template = view.template();
    try {
      PebbleTemplate compiled =
          engines.computeIfAbsent(language, this::engine).getTemplate(template);
      compiled.evaluate(html, Map.of("page", view), language.locale());
      return html.toString();
    } catch (PebbleException wrong) {
      throw explained(wrong, template, page);
    } catch (Strings.WrongString | ThemeException known) {
      throw known;
    } catch (RuntimeException broken) {
      // Pebble lets what its own objects throw pass, for instance of a template's `_context`.
      throw new ThemeException(
          "theme/templates/" + template + ".peb",
          0,
          "it asks for what cannot be done, " + broken + " (while making the page " + page + ")");
    } catch (StackOverflowError endless) {
      throw new ThemeException(
          "theme/templates/" + template + ".peb",
          0,
          "it includes or calls itself without end (while making the page " + page + ")");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private PebbleEngine engine(Language language) {
    Strings words = Optional.ofNullable(strings.get(language)).orElseThrow();
    return new PebbleEngine.Builder()
        .loader(new ThemeLoader(theme))
        .extension(new TemplateLanguage(theme, words))
        .strictVariables(true)
        .autoEscaping(true)
        .maxRenderedSize(LARGEST)
        .registerExtensionCustomizer(TemplateLanguage.withoutDangers())
        .methodAccessValidator(TemplateLanguage::mayCall)
        .defaultLocale(language.locale())
        .build();
  }

  private static ThemeException explained(PebbleException wrong, String template, OutputPath page) {
    String file = Optional.ofNullable(wrong.getFileName()).orElse(template);
    int line = Optional.ofNullable(wrong.getLineNumber()).orElse(0);
    return new ThemeException(
        "theme/templates/" + file + ".peb",
        line,
        wrong.getPebbleMessage() + " (while making the page " + page + ")");
  }
}
