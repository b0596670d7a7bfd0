package trustcenter.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.BuiltSite;
import trustcenter.build.BuildResult;

/** A site's own theme over the default one. */
class ThemeTest {
  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildResult build(String site) throws IOException {
    write("content/site.yaml", site);
    return BuiltSite.withTheme(
            folder.resolve("content"), folder.resolve("theme"), folder.resolve("site"))
        .result();
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  @Test
  void oneTemplateIsOverriddenAndTheOthersStay() throws IOException {
    write(
        "theme/templates/404.peb",
        "{% extends \"layout\" %}{% block content %}<h1>Lost</h1>{% endblock %}");
    assertTrue(build("organisation: {name: Example Ltd}").site().isPresent());
    assertTrue(page("404.html").contains("<h1>Lost</h1>"));
    assertTrue(page("contacts/index.html").contains("Example Ltd"));
  }

  @Test
  void oneWordIsOverriddenAndTheOthersStay() throws IOException {
    write("theme/strings/en.properties", "nav.contacts = Talk to us");
    build("organisation: {name: Example Ltd}");
    assertTrue(page("index.html").contains("Talk to us"));
    assertTrue(page("index.html").contains("Skip to content"));
  }

  @Test
  void anAssetIsAddedAndOneIsReplaced() throws IOException {
    write("theme/assets/site.css", "body { color: black }");
    write("theme/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    build("organisation: {name: Example Ltd}");
    assertTrue(page("assets/site.css").endsWith("}\n\nbody { color: black }"));
    assertTrue(Files.exists(folder.resolve("site/assets/logo.svg")));
  }

  @Test
  void aThirdLanguageIsOneFile() throws IOException {
    String english = Files.readString(Path.of("theme/strings/en.properties"));
    write(
        "theme/strings/fr.properties",
        english.replace("nav.contacts = Contacts", "nav.contacts = Nous joindre"));
    assertTrue(
        build("languages: [en, fr]\norganisation: {name: Example Ltd, country: DE}")
            .site()
            .isPresent());
    assertTrue(page("fr/contacts/index.html").contains("Nous joindre"));
    assertTrue(page("fr/contacts/index.html").contains("Allemagne"));
    assertTrue(page("fr/contacts/index.html").contains("<html lang=\"fr\">"));
  }

  @Test
  void aLanguageWithoutWordsIsNamed() throws IOException {
    BuildResult result = build("languages: [nl]\norganisation: {name: Example Ltd}");
    assertTrue(result.site().isEmpty());
    assertTrue(
        result.diagnostics().stream()
            .anyMatch(each -> each.span().file().equals("theme/strings/nl.properties")));
  }

  @Test
  void anUndefinedNameIsAnErrorWithTemplateLineAndPage() throws IOException {
    write(
        "theme/templates/404.peb",
        "{% extends \"layout\" %}\n{% block content %}\n{{ page.nothing }}\n{% endblock %}");
    ThemeException wrong =
        assertThrows(ThemeException.class, () -> build("organisation: {name: Example Ltd}"));
    assertEquals("theme/templates/404.peb", wrong.file());
    assertEquals(3, wrong.line());
    assertTrue(wrong.getMessage().contains("404.html"), wrong.getMessage());
  }

  @Test
  void aMissingStringIsAnErrorWithTemplateAndLine() throws IOException {
    write(
        "theme/templates/404.peb",
        "{% extends \"layout\" %}\n{% block content %}{{ t('no.such') }}{% endblock %}");
    ThemeException wrong =
        assertThrows(ThemeException.class, () -> build("organisation: {name: Example Ltd}"));
    assertEquals(2, wrong.line());
    assertTrue(wrong.getMessage().contains("no.such"));
  }

  @Test
  void aTemplateReachesNoClassAndNoMethodOfTheJdk() throws IOException {
    for (String attempt :
        new String[] {
          "page.class", "page.getClass()", "page.frame.title.bytes", "page.frame.class.classLoader"
        }) {
      write(
          "theme/templates/404.peb",
          "{% extends \"layout\" %}{% block content %}{{ " + attempt + " }}{% endblock %}");
      assertThrows(ThemeException.class, () -> build("organisation: {name: Example Ltd}"), attempt);
    }
  }

  @Test
  void nothingIsWrittenWhereTheThemeIsWrong() throws IOException {
    write("theme/templates/404.peb", "{% block content %}");
    assertThrows(ThemeException.class, () -> build("organisation: {name: Example Ltd}"));
    assertTrue(Files.notExists(folder.resolve("site")));
  }
}
