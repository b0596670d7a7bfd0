package trustcenter.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.BuiltSite;
import trustcenter.diagnostic.Diagnostic;

/**
 * Templates that reach for more than their view record, read what is no template, or never end. All
 * are refused with the template and the line, and nothing is written.
 */
final class HostileThemeTest {
  @TempDir Path folder;

  @BeforeEach
  void aSite() throws IOException {
    write("content/site.yaml", "organisation: {name: \"<b>Example</b> Ltd\"}\n");
    write("secret.peb", "secret");
    write("theme/secret.peb", "secret");
    write("theme/templates/harmless.peb", "harmless");
    write("theme/templates/frame.peb", "{% block b %}{% endblock %}");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A site whose theme has this template for the page 404. */
  private BuiltSite site(String template) throws IOException {
    write("theme/templates/404.peb", template);
    return BuiltSite.withTheme(
        folder.resolve("content"), folder.resolve("theme"), folder.resolve("site"));
  }

  private String page(String template) throws IOException {
    assertTrue(site(template).result().site().isPresent());
    return Files.readString(folder.resolve("site/404.html"));
  }

  private Diagnostic refused(String template) throws IOException {
    Diagnostic refused = site(template).mistakeOfTheme();
    assertTrue(refused.span().file().startsWith("theme/templates/"), refused::toString);
    assertFalse(refused.message().contains("secret\n"), refused::message);
    assertTrue(Files.notExists(folder.resolve("site")));
    return refused;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.class",
        "page.getClass()",
        "page.getClass().forName('java.lang.Runtime').getRuntime().exec('id')",
        "page.class.module",
        "page['class']",
        "page['getClass']",
        "page.frame.class.protectionDomain",
        "''.class",
        "''.getClass()",
        "''.bytes",
        "'a'.repeat(9)",
        "''.CASE_INSENSITIVE_ORDER",
        "(1).class",
        "(1).TYPE",
        "(1).MAX_VALUE",
        "1.5.TYPE",
        "true.TYPE",
        "true.class",
        "[1].class",
        "[1].getClass()",
        "[1].stream()",
        "{'a': 1}.getClass()",
        "{'a': 1}.entrySet()",
        "page.wait()",
        "page.notifyAll()",
        "page.frame.title.bytes",
        "locale.class",
        "locale.country",
        "locale.getDefault()",
        "template.class",
        "template.name",
        "template.getEngine()",
        "_context.class",
        "_context",
        "_context['page']",
        "_context | length",
        "'' ~ _context",
        "'x' + _context",
        "\"#{_context}\"",
        "\"#{page}\"",
        "[_context] | join",
        "[[1]] | join(',')",
        "_context | default('x')",
        "_context == page",
        "page == page",
        "[1] contains _context",
        "t('nav.contacts', _context)",
        "t('anchor.label', page)",
        "template",
        "locale",
        "page",
        "page.frame",
        "[page]",
        "[1, 2]",
        "{'a': 1}",
        "{'a': 1} + 1",
        "[1] + [2]",
        "[1] - [1]",
        "0 | date",
        "0 | date(page.frame.title)",
        "'a' | split('(a+)+b')",
        "[1] | merge([2])",
        "'a' | replace({'a': 'b'})",
        "loop.class",
        "t.class",
        "i18n('java.lang', 'x')",
        "page.frame.equals(page)",
        "system",
        "environment",
        "beans",
        "request",
        "t.strings",
        "page.frame | html",
        "page.frame.nothing"
      })
  void noClassNoMethodAndNothingOfTheSystem(String expression) throws IOException {
    refused("{{ " + expression + " }}");
    refused("{% set x = " + expression + " %}{{ x }}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret",
        "../../secret",
        "../../../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "https://evil.example/a",
        "..\\\\secret",
        "secret",
        "harmless.peb",
        "./harmless",
        "classpath:secret",
        "../strings/en.properties",
        "harmless\u0000",
        ""
      })
  void noFileThatIsNoTemplate(String name) throws IOException {
    refused("{% include \"" + name + "\" %}");
    refused("{% extends \"" + name + "\" %}");
    refused("{% import \"" + name + "\" %}");
    refused("{% from \"" + name + "\" import x %}");
    refused("{% embed \"" + name + "\" %}{% endembed %}");
    refused("{% set x = \"" + name + "\" %}{% include x %}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% for a in [1] %}{{ loop }}{% endfor %}",
        "{% for a in {'a': 1} %}{{ a }}{% endfor %}",
        "{% for a in _context %}x{% endfor %}",
        "{% macro m() %}{% endmacro %}{{ m }}",
        "{% macro m() %}{{ _context }}{% endmacro %}{{ m() }}",
        "{% import \"parts\" as p %}{{ p }}",
        "{% import \"parts\" as p %}{{ '' ~ p }}"
      })
  void noObjectOfTheEngineIsPrinted(String template) throws IOException {
    refused(template);
  }

  @Test
  void aTemplateOfTheThemeIsIncluded() throws IOException {
    assertTrue(page("{% include \"harmless\" %}").contains("harmless"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include \"404\" %}",
        "{% extends \"404\" %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% for a in range(1, 2000000000) %}{% endfor %}",
        "{% for a in range(0, 9223372036854775807) %}{{ a }}{% endfor %}",
        "{% for a in 1..2000000000 %}{% endfor %}",
        "{{ '%2000000000d' | format(1) }}",
        "{% macro m(n) %}{% if n > 0 %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "{% macro m(n) %}{% if n > 0 %}{{ m(n - 1) ~ m(n - 1) }}{% else %}x{% endif %}{% endmacro %}{{ m(60) }}"
      })
  void aTemplateThatNeverEndsIsStopped(String template) throws IOException {
    refused(template);
  }

  @Test
  void loopsInLoopsAreStoppedWhereTheyAre() throws IOException {
    String loop = "\n{% for a in [1, 2, 3, 4, 5, 6, 7, 8, 9, 0] %}";
    Diagnostic refused = stopped(loop.repeat(20) + "{% endfor %}".repeat(20));
    assertEquals("theme/templates/404.peb", refused.span().file());
    assertTrue(refused.span().line() > 10, () -> "line " + refused.span().line());
  }

  @Test
  void templatesThatIncludeOthersTwiceAreStoppedWhereTheyAre() throws IOException {
    for (int at = 0; at < 40; at++) {
      String next = "{% include \"t" + (at + 1) + "\" %}";
      write("theme/templates/t" + at + ".peb", "\n" + next + next);
    }
    write("theme/templates/t40.peb", "x");
    Diagnostic refused = stopped("{% include \"t0\" %}");
    assertTrue(refused.span().file().startsWith("theme/templates/t"), refused.span().file());
  }

  private Diagnostic stopped(String template) throws IOException {
    Diagnostic refused = refused(template);
    assertTrue(
        refused
            .message()
            .startsWith("it repeats, calls or writes without end (while making the page "),
        refused::message);
    return refused;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% set a = a ~ a %}",
        "{% set a = [a, a] | join %}",
        "{% set a = [a, a] | join(a) %}",
        "{% set a = a ~ m(a) ~ m(a) %}"
      })
  void aTextThatDoublesIsStoppedAtItsLine(String doubling) throws IOException {
    String template =
        "{% macro m(x) %}{{ x }}{% endmacro %}\n{% set a = 'aaaaaaaa' %}\n" + doubling.repeat(30);
    Diagnostic refused = refused(template + "{{ a }}");
    assertEquals("theme/templates/404.peb", refused.span().file());
    assertEquals(3, refused.span().line());
    assertEquals(
        "it puts together a text of more than 1000000 characters (while making the page 404.html).",
        refused.message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{% set a = [a, a] %}", "{% set a = {'a': a, 'b': a} %}"})
  void aListThatDoublesIsNeitherPrintedNorCompared(String doubling) throws IOException {
    String template = "{% set a = 'a' %}" + doubling.repeat(60);
    refused(template + "{{ a }}");
    refused(template + "{{ a == a }}");
    refused(template + "{{ a | upper }}");
    refused(template + "{{ a ~ '' }}");
    refused(template + "{{ [a, a] contains a }}");
  }

  /** Pebble itself makes a text or a hash of such a value, which would take years. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% set x = {a: 1} %}",
        "{% set x = {'x': 1, a: 1} %}",
        "{% set x = {'x': {(a): 1}} %}",
        "{% include 'frame' with {a: 1} %}",
        "{% for x in {a: 1} %}{% endfor %}",
        "{{ page[a] }}",
        "{{ page[(a)] }}",
        "{{ {'x': 1}[a] }}",
        "{{ ({'x': 1})[a] }}",
        "{{ 'x'[a] }}",
        "{{ t('nav.contacts')[a] }}",
        "{% set in = a %}{{ page[in] }}",
        "{% set in = page %}{{ in[a] }}",
        "{% for x in page[a] %}{% endfor %}",
        "{% set in = page %}{% for x in in[a] %}{% endfor %}",
        "{{ 2 * a }}",
        "{{ 2 / a }}",
        "{{ a % 2 }}",
        "{{ -a }}",
        "{{ +a }}"
      })
  void aListThatDoublesIsNoKeyAndNoNumber(String use) throws IOException {
    refused("{% set a = 'a' %}" + "{% set a = [a, a] %}".repeat(60) + use);
  }

  /** A hash of a record takes all that is in it, and no step. */
  @Test
  void keysAreWrittenTextsAndNumbers() throws IOException {
    for (String key : List.of("page", "page.frame.site", "'a' ~ 'b'", "(1)", "1 + 1", "true")) {
      refused("{% set x = {" + key + ": 1} %}");
      refused("{{ page.frame[" + key + "] }}");
    }
    String map = "{% set x = {'a': [3, 4], 'b': {1: 5}} %}";
    assertEquals("4 5 6", page(map + "{{ x['a'][1] }} {{ x.b[1] }} {{ 2 * 3 }}").strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ page.frame.site | raw }}",
        "{{ page | raw }}",
        "{% autoescape false %}{{ page }}{% endautoescape %}",
        "{% filter raw %}{{ page }}{% endfilter %}",
        "{{ page | escape(strategy='none') }}",
        "{{ page | escape('json') }}",
        "{{ page | escape('js') }}",
        "{{ page | escape('css') }}",
        "{{ page | escape('url_param') | html }}",
        "{% embed \"frame\" %}{% block b %}{{ page.frame.site }}{% endblock %}{% endembed %}",
        "{% filter escape %}{{ page.frame.site }}{% endfilter %}",
        "{{ 0 | date(\"'\" ~ page.frame.site ~ \"'\") }}"
      })
  void noTextOfAnAuthorBecomesHtml(String template) throws IOException {
    BuiltSite built = site(template);
    if (built.result().site().isPresent()) {
      String page = Files.readString(folder.resolve("site/404.html"));
      assertFalse(page.contains("<b>Example</b>"), page);
    }
  }

  @Test
  void theWordsOfAThemeAreText() throws IOException {
    write("theme/strings/en.properties", "nav.contacts = <script>alert(1)</script>{0}{1}{x}\n");
    assertTrue(site("x").result().site().isPresent());
    String index = Files.readString(folder.resolve("site/index.html"));
    assertTrue(index.contains("&lt;script&gt;alert"), index);
    assertFalse(index.contains("<script>"), index);
  }
}
