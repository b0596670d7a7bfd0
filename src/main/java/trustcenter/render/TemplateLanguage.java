package trustcenter.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.UnaryOperator;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
  private static final Set<String> FILTERS_OF_TEXTS =
      Set.of("abbreviate", "abs", "capitalize", "lower", "title", "trim", "upper", "urlencode");
  private static final Set<String> FILTERS_OF_LISTS = Set.of("first", "last", "length", "slice");

  /** Which gives back what it is given; Pebble knows it by its class. */
  private static final String DEFAULT = "default";

  private static final Set<String> FUNCTIONS = Set.of("max", "min");
  private static final Set<String> TAGS =
      Set.of("block", "extends", "for", "from", "if", "import", "include", "macro", "set");

  private final Theme theme;
  private final Strings strings;
  private final Allowance allowance;

  TemplateLanguage(Theme theme, Strings strings, Allowance allowance) {
    this.theme = theme;
    this.strings = strings;
    this.allowance = allowance;
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
   * What of Pebble templates have, and no more: nothing that turns text into HTML ({@code raw},
   * {@code autoescape}, {@code embed} and {@code filter}, whose bodies Pebble does not escape),
   * reads bundles of the class path or the clock of the system, runs threads, alters a list, or
   * makes a small template large without end.
   */
  static java.util.function.Function<Extension, ExtensionCustomizer> only(Allowance allowance) {
    return extension ->
        new ExtensionCustomizer(extension) {
          @Override
          public Map<String, Filter> getFilters() {
            Map<String, Filter> filters = new TreeMap<>();
            orNone(super.getFilters())
                .forEach(
                    (name, filter) -> {
                      boolean lists = FILTERS_OF_LISTS.contains(name);
                      if (name.equals(DEFAULT)) {
                        filters.put(name, filter);
                      } else if (lists || FILTERS_OF_TEXTS.contains(name)) {
                        filters.put(name, new CountedFilter(filter, lists, allowance));
                      }
                    });
            return filters;
          }

          @Override
          public Map<String, Function> getFunctions() {
            Map<String, Function> functions = new TreeMap<>(orNone(super.getFunctions()));
            functions.keySet().retainAll(FUNCTIONS);
            return functions;
          }

          @Override
          public List<TokenParser> getTokenParsers() {
            return Optional.ofNullable(super.getTokenParsers()).orElse(List.of()).stream()
                .filter(parser -> TAGS.contains(parser.getTag()))
                .toList();
          }

          // A sign would make a text of a list, to say that it is none.
          @Override
          public List<UnaryOperator> getUnaryOperators() {
            return Optional.ofNullable(super.getUnaryOperators()).orElse(List.of()).stream()
                .filter(operator -> operator.getSymbol().equals("not"))
                .toList();
          }

          @Override
          public List<BinaryOperator> getBinaryOperators() {
            return Optional.ofNullable(super.getBinaryOperators()).orElse(List.of()).stream()
                .filter(operator -> !operator.getSymbol().equals(".."))
                .toList();
          }
        };
  }

  private static <T> Map<String, T> orNone(@Nullable Map<String, T> map) {
    return Optional.ofNullable(map).orElse(Map.of());
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
    return Map.of(
        "html", new HtmlFilter(allowance),
        "escape", new HtmlEscape(allowance),
        "join", new JoinFilter(allowance));
  }

  @Override
  public List<BinaryOperator> getBinaryOperators() {
    return new Operators(allowance).all();
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(new Steps(allowance));
  }

  /**
   * One of Pebble's filters, whose work is counted.
   *
   * @param lists whether it takes lists too, and not texts and numbers alone
   */
  private record CountedFilter(Filter filter, boolean lists, Allowance allowance)
      implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return filter.getArgumentNames();
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (!(lists && input instanceof Collection)) {
        Plain.text(input, self, line);
      }
      allowance.step(Operators.size(input), self, line);
      Object made = filter.apply(input, arguments, self, context, line);
      if (made instanceof String text) {
        allowance.join(text.length(), self, line);
      }
      return made;
    }
  }

  /** {@code list | join(', ')}. */
  private record JoinFilter(Allowance allowance) implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of("separator");
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (!(input instanceof Collection<?> all)) {
        throw new PebbleException(null, "`join` takes a list", line, self.getName());
      }
      String separator = Plain.text(arguments.get("separator"), self, line);
      StringBuilder joined = new StringBuilder();
      for (Object each : all) {
        String next = (joined.isEmpty() ? "" : separator) + Plain.text(each, self, line);
        allowance.join((long) joined.length() + next.length(), self, line);
        joined.append(next);
      }
      return joined.toString();
    }
  }

  /** A text as templates print it. */
  static String escaped(String text) {
    return Html.escape(text);
  }

  /**
   * Does what Pebble's own does, which Pebble has to know it by, for HTML alone: what is escaped
   * for another language is no text of a page. Pebble's begins with a table of all names of
   * characters, of which five are needed.
   */
  private static final class HtmlEscape extends EscapeFilter {
    private final Allowance allowance;

    HtmlEscape(Allowance allowance) {
      this.allowance = allowance;
    }

    @Override
    public @Nullable Object apply(
        @Nullable Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (!"html".equals(arguments.getOrDefault("strategy", "html"))) {
        throw new PebbleException(null, "`escape` knows HTML alone", line, self.getName());
      }
      // Whatever is printed comes through here.
      String text = Plain.text(input, self, line);
      allowance.step(text.length(), self, line);
      return input == null || input instanceof SafeString
          ? input
          : new SafeString(Html.escape(text));
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
        Object value = arguments.get(name);
        if (value != null) {
          Plain.text(value, self, line);
          values.add(value);
        }
      }
      String key = Plain.text(arguments.get("key"), self, line);
      return said(() -> strings.text(key, values.toArray()), self, line);
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
      String key = Plain.text(arguments.get("key"), self, line);
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
      String file = Plain.text(arguments.get("file"), self, line);
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
  private record HtmlFilter(Allowance allowance) implements Filter {
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
        allowance.step(html.value().length(), self, line);
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
