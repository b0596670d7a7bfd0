package trustcenter.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.markdown.Html;
import trustcenter.page.View;
import trustcenter.wording.Day;
import trustcenter.wording.Strings;

/**
 * What templates can say beside Pebble's own: {@code t('key', …)} for the theme's words, {@code
 * count('key', n)} for a number of things, {@code integrity('assets/…')} for the digest by which a
 * browser knows a script, and the filter {@code html}, which lets {@link Html} through as it is and
 * nothing else.
 */
final class TemplateLanguage extends AbstractExtension {
  private final Theme theme;
  private final Strings strings;

  TemplateLanguage(Theme theme, Strings strings) {
    this.theme = theme;
    this.strings = strings;
  }

  /**
   * Templates read the components of view records and the state of a loop, and nothing else of any
   * object.
   */
  static boolean mayCall(Object object, Method method) {
    return method.getParameterCount() == 0
        && method.getDeclaringClass().equals(object.getClass())
        && (isLoop(object) || isView(object));
  }

  /**
   * Pebble's own {@code loop}, of which only {@code first}, {@code last}, {@code index} and the
   * like exist.
   */
  private static boolean isLoop(Object object) {
    return object
        .getClass()
        .getName()
        .equals("io.pebbletemplates.pebble.node.ForNode$LoopVariables");
  }

  private static boolean isView(Object object) {
    String packageName = object.getClass().getPackageName();
    return object instanceof Record
        && (packageName.equals(View.class.getPackageName())
            || packageName.equals(Day.class.getPackageName()));
  }

  /**
   * What of Pebble templates do without: what turns text into HTML ({@code raw}, {@code
   * autoescape}), reads bundles of the class path ({@code i18n}), runs threads, or makes a small
   * template large without end.
   */
  static java.util.function.Function<Extension, ExtensionCustomizer> withoutDangers() {
    return new DisallowExtensionCustomizerBuilder()
        .disallowedFilterKeys(List.of("raw", "format"))
        .disallowedFunctionKeys(List.of("i18n", "range"))
        .disallowedTokenParserTags(List.of("autoescape", "cache", "parallel", "flush"))
        .disallowedBinaryOperatorSymbols(List.of(".."))
        .build();
  }

  /** Pebble reads public fields too, without asking; one of a number's leads to a class. */
  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(
        (instance, name, values, arguments, context, file, line) -> {
          boolean open =
              instance instanceof Map
                  || instance instanceof List
                  || instance instanceof MacroAttributeProvider
                  || (instance != null && (isLoop(instance) || isView(instance)));
          if (open) {
            return null;
          }
          throw new PebbleException(null, "`" + name + "` is nothing to read here", line, file);
        });
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t", new Words(strings), "count", new Count(strings), "integrity", new Integrity(theme));
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("html", new HtmlFilter(), "escape", new HtmlEscape());
  }

  /** Pebble's own, for HTML alone: what is escaped for another language is no text of a page. */
  private static final class HtmlEscape extends EscapeFilter {
    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (!"html".equals(arguments.getOrDefault("strategy", "html"))) {
        throw new PebbleException(null, "`escape` knows HTML alone", line, self.getName());
      }
      return super.apply(input, arguments, self, context, line);
    }
  }

  /** {@code t('key', a, b, c)}. */
  private record Words(Strings strings) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "a", "b", "c");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      List<Object> values = new ArrayList<>();
      for (String name : List.of("a", "b", "c")) {
        Optional.ofNullable(arguments.get(name)).ifPresent(values::add);
      }
      return said(
          () -> strings.text(String.valueOf(arguments.get("key")), values.toArray()), self, line);
    }
  }

  /** {@code count('key', n)}. */
  private record Count(Strings strings) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "number");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      if (!(arguments.get("number") instanceof Number number)) {
        throw new PebbleException(null, "`count` takes a key and a number", line, self.getName());
      }
      String key = String.valueOf(arguments.get("key"));
      return said(() -> strings.count(key, number.longValue()), self, line);
    }
  }

  /** {@code integrity('assets/…')}: W3C Subresource Integrity, section 3.1. */
  private record Integrity(Theme theme) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("file");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      String file = String.valueOf(arguments.get("file"));
      byte[] bytes =
          theme
              .bytes(file)
              .orElseThrow(
                  () -> new PebbleException(null, "there is no " + file, line, self.getName()));
      try {
        byte[] digest = MessageDigest.getInstance("SHA-384").digest(bytes);
        return "sha384-" + Base64.getEncoder().encodeToString(digest);
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("every JDK has SHA-384", impossible);
      }
    }
  }

  private static String said(
      java.util.function.Supplier<String> words, PebbleTemplate self, int line) {
    try {
      return words.get();
    } catch (Strings.MissingString missing) {
      throw new PebbleException(missing, missing.getMessage(), line, self.getName());
    }
  }

  /** Prints safe HTML as it is. */
  private static final class HtmlFilter implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (input instanceof Html html) {
        return new SafeString(html.value());
      }
      throw new PebbleException(
          null,
          "the filter `html` takes HTML that is known to be safe, not other values",
          line,
          self.getName());
    }
  }
}
