package trustcenter.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.model.Language;
import trustcenter.output.OutputPath;
import trustcenter.render.TemplateRenderer;
import trustcenter.render.Theme;
import trustcenter.render.ThemeException;

/** What goes wrong in a view is this program's mistake; what a template asks for is the theme's. */
final class BrokenViewTest {
  @TempDir private Path folder;

  record Broken() implements View {
    @Override
    public Frame frame() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String template() {
      return "broken";
    }

    public String itself() {
      if (template().equals("broken")) {
        throw new IllegalStateException("thrown here");
      }
      return "";
    }

    public String within() {
      return List.of("").get(7);
    }

    public String nothing() {
      return Optional.<String>empty().orElseThrow();
    }
  }

  private String render(String template) throws IOException {
    Path file = folder.resolve("templates/broken.peb");
    Files.createDirectories(file.getParent());
    Files.writeString(file, template);
    Theme theme = Theme.at(folder);
    Language language = new Language("en");
    return new TemplateRenderer(theme, Map.of(language, theme.strings(language)))
        .render(new Broken(), language, new OutputPath("broken.html"));
  }

  @Test
  void whatAViewThrowsIsNoMistakeOfTheTheme() {
    IllegalStateException mistake =
        assertThrows(IllegalStateException.class, () -> render("{{ page.itself }}"));
    assertEquals("thrown here", mistake.getMessage());
    assertThrows(IndexOutOfBoundsException.class, () -> render("{{ page.within }}"));
    assertThrows(
        java.util.NoSuchElementException.class,
        () -> render("{% if page.nothing is empty %}x{% endif %}"));
  }

  @Test
  void whatATemplateAsksForInVainIsOne() {
    for (String template :
        List.of(
            "{{ page.missing }}",
            "{{ t('missing') }}",
            "{{ count('nav.toms', 'x') }}",
            "{{ integrity('assets/missing.js') }}",
            "{{ _context.x }}",
            "{{ 1 / 0 }}",
            "{{ 'a' - 1 }}",
            "{% for x in 5 %}{% endfor %}",
            "{% include 'missing' %}")) {
      ThemeException wrong = assertThrows(ThemeException.class, () -> render(template), template);
      assertTrue(wrong.file().startsWith("theme/"), wrong.file());
    }
  }
}
