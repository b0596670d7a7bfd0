package trustcenter.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.lexer.LexerImpl;
import io.pebbletemplates.pebble.lexer.Syntax;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
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

  /** What no template holds: a page's words are decoded from UTF-8. */
  private static final String NEVER = "\uD800\uD800";

  /** Names that Pebble gives to objects of its own; here they are nothing that could be read. */
  private static final Object NOTHING = new Object();

  private final Map<Language, PebbleEngine> engines = new ConcurrentHashMap<>();
  private final Theme theme;
  private final Map<Language, Strings> strings;
  private final Allowance allowance = new Allowance();

  /**
   * @param strings the theme's words, for every language that is rendered
   */
  public TemplateRenderer(Theme theme, Map<Language, Strings> strings) {
    this.theme = theme;
    this.strings = Map.copyOf(strings);
  }

  Theme theme() {
    return theme;
  }

  /** The page of a view. A mistake in the theme is told with template, line and page. */
  public String render(View view, Language language, OutputPath page) {
    StringWriter html = new StringWriter(16_384);
    String template = view.template();
    allowance.renew(template);
    try {
      PebbleTemplate compiled =
          engines.computeIfAbsent(language, this::engine).getTemplate(template);
      compiled.evaluate(html, names(view), language.locale());
      return html.toString();
    } catch (PebbleException wrong) {
      refuseOwn(wrong);
      throw explained(wrong, page);
    } catch (Strings.WrongString | ThemeException known) {
      throw known;
    } catch (RuntimeException broken) {
      refuseOwn(broken);
      // Pebble lets what its own objects throw pass.
      throw mistake(allowance.place(), "it asks for what cannot be done, " + broken, page);
    } catch (StackOverflowError endless) {
      throw mistake(allowance.place(), "it includes or calls itself without end", page);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Reads a template without a page; a mistake in how it is written is told with its line. */
  public void compile(String template, Language language) {
    try {
      engines.computeIfAbsent(language, this::engine).getTemplate(template);
    } catch (PebbleException wrong) {
      String file = Optional.ofNullable(wrong.getFileName()).orElse(template);
      int line = Optional.ofNullable(wrong.getLineNumber()).orElse(0);
      throw new ThemeException(
          "theme/templates/" + file + ".peb", line, String.valueOf(wrong.getPebbleMessage()));
    } catch (ThemeException known) {
      throw known;
    } catch (RuntimeException broken) {
      refuseOwn(broken);
      throw new ThemeException(
          "theme/templates/" + template + ".peb", 0, "it cannot be read, " + broken);
    } catch (StackOverflowError deep) {
      throw new ThemeException(
          "theme/templates/" + template + ".peb", 0, "it is nested too deeply");
    }
  }

  private static Map<String, Object> names(View view) {
    return Map.of("page", view, "_context", NOTHING, "template", NOTHING, "locale", NOTHING);
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

  /** Lets a mistake of this program pass as what it is. */
  private static void refuseOwn(Throwable thrown) {
    ofProgram(thrown)
        .ifPresent(
            mistake -> {
              throw mistake;
            });
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
    Syntax.Builder syntax = new Syntax.Builder();
    // What stands in a string would be joined without being looked at.
    syntax.setInterpolationCloseDelimiter(NEVER);
    // The loader reads as the engine does, which is built with the loader.
    AtomicReference<PebbleEngine> built = new AtomicReference<>();
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new ThemeLoader(theme, () -> lexer(built)))
            .syntax(syntax.build())
            .extension(new TemplateLanguage(theme, words, allowance))
            .allowOverrideCoreOperators(true)
            .strictVariables(true)
            .autoEscaping(true)
            .maxRenderedSize(LARGEST)
            .registerExtensionCustomizer(TemplateLanguage.only(allowance))
            .methodAccessValidator(TemplateLanguage::mayCall)
            .defaultLocale(language.locale())
            .build();
    built.set(engine);
    return engine;
  }

  private static LexerImpl lexer(AtomicReference<PebbleEngine> built) {
    PebbleEngine engine = Optional.ofNullable(built.get()).orElseThrow();
    ExtensionRegistry registry = engine.getExtensionRegistry();
    return new LexerImpl(
        engine.getSyntax(),
        registry.getUnaryOperators().values(),
        registry.getBinaryOperators().values());
  }

  private ThemeException explained(PebbleException wrong, OutputPath page) {
    Allowance.Place last = allowance.place();
    String file = Optional.ofNullable(wrong.getFileName()).orElse(last.template());
    int line = Optional.ofNullable(wrong.getLineNumber()).orElse(last.line());
    return mistake(new Allowance.Place(file, line), plain(wrong), page);
  }

  /** What the engine says of a name that is not there, without the classes of this program. */
  private static String plain(PebbleException wrong) {
    return String.valueOf(wrong.getPebbleMessage())
        .replaceFirst(
            "^Attribute \\[(.+)\\] of \\[(?:.*[.$])?([^\\]]+)\\] does not exist.*",
            "there is no `$1` in `$2`")
        .replaceFirst("^Root attribute \\[(.+)\\] does not exist.*", "`$1` is no name here");
  }

  private static ThemeException mistake(Allowance.Place place, String message, OutputPath page) {
    return new ThemeException(
        "theme/templates/" + place.template() + ".peb",
        place.line(),
        message + " (while making the page " + page + ")");
  }
}
