package trustcenter.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

  private static final String PROGRAM = "trustcenter.";
  private static final String PEBBLE = "io.pebbletemplates.";

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
      ofProgram(wrong)
          .ifPresent(
              mistake -> {
                throw mistake;
              });
      throw explained(wrong, template, page);
    } catch (Strings.WrongString | ThemeException known) {
      throw known;
    } catch (RuntimeException broken) {
      ofProgram(broken)
          .ifPresent(
              mistake -> {
                throw mistake;
              });
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

  /**
   * A mistake of this program that a template met, which is no mistake of the template: an
   * exception that this program's own code threw, and did not mean for the theme.
   */
  private static Optional<RuntimeException> ofProgram(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      boolean meant =
          each instanceof PebbleException
              || each instanceof ThemeException
              || each instanceof Strings.MissingString
              || each instanceof Strings.WrongString;
      if (!meant && each instanceof RuntimeException mistake && isThrownHere(each)) {
        return Optional.of(mistake);
      }
    }
    return Optional.empty();
  }

  /** Whether of this program and Pebble it was this program that threw, itself or in the JDK. */
  private static boolean isThrownHere(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> name.startsWith(PROGRAM) || name.startsWith(PEBBLE))
        .findFirst()
        .filter(name -> name.startsWith(PROGRAM))
        .isPresent();
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
