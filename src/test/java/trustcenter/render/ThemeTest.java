package trustcenter.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.BuiltSite;
import trustcenter.build.BuildResult;
import trustcenter.diagnostic.Diagnostic;

/** A site's own theme over the default one. */
class ThemeTest {
  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildResult build(String site) throws IOException {
    return built(site).result();
  }

  private BuiltSite built(String site) throws IOException {
    write("content/site.yaml", site);
    return BuiltSite.withTheme(
        folder.resolve("content"), folder.resolve("theme"), folder.resolve("site"));
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
    Diagnostic wrong = built("organisation: {name: Example Ltd}").mistakeOfTheme();
    assertEquals("theme/templates/404.peb", wrong.span().file());
    assertEquals(3, wrong.span().line());
    assertTrue(wrong.message().contains("404.html"), wrong.message());
  }

  @Test
  void aMissingStringIsAnErrorWithTemplateAndLine() throws IOException {
    write(
        "theme/templates/404.peb",
        "{% extends \"layout\" %}\n{% block content %}{{ t('no.such') }}{% endblock %}");
    Diagnostic wrong = built("organisation: {name: Example Ltd}").mistakeOfTheme();
    assertEquals(2, wrong.span().line());
    assertTrue(wrong.message().contains("no.such"));
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
      assertEquals(
          1, built("organisation: {name: Example Ltd}").mistakeOfTheme().span().line(), attempt);
    }
  }

  @Test
  void nothingIsWrittenWhereTheThemeIsWrong() throws IOException {
    write("theme/templates/404.peb", "{% block content %}");
    built("organisation: {name: Example Ltd}").mistakeOfTheme();
    assertTrue(Files.notExists(folder.resolve("site")));
  }

  /** Templates that say what their pages do not have, each found when its page is made. */
  @Test
  void mistakesOfAllFilesAreToldAtOnce() throws IOException {
    String start = "{% extends \"layout\" %}\n{% block content %}\n  ";
    write("theme/templates/404.peb", start + "{{ page.nothing }}{% endblock %}");
    write("theme/templates/contacts.peb", start + "{{ t('no.such') }}{% endblock %}");
    BuiltSite built = built("organisation: {name: Example Ltd}");
    assertEquals(
        List.of("theme/templates/404.peb:3:11", "theme/templates/contacts.peb:3:9"), places(built));
    assertTrue(built.findings().contains("{{ page.nothing }}"), built::findings);
  }

  /** Files that are wrong as such, before any page is made. */
  @Test
  void brokenFilesOfEachKindAreToldAtOnce() throws IOException {
    write("theme/theme.yaml", "accent: blue\n");
    write("theme/templates/404.peb", "\n{% block content %}");
    write("theme/templates/never-used.peb", "{{ 'a' | nofilter }");
    write("theme/templates/contacts.peb", "\n\n{{ {page: 1} }}");
    write("theme/strings/en.properties", "a = b\nnav.contacts = \\u00zz\n");
    write("theme/strings/de.properties", "\nformat.day = dd bb\n");
    write("theme/strings/fr.properties", "nav.contacts = Nous joindre\n");
    write("theme/assets/a.html", "x");
    write("theme/assets/b.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>");
    BuiltSite built = built("languages: [en, de, fr]\norganisation: {name: Example Ltd}");
    assertTrue(built.result().site().isEmpty());
    assertEquals(
        List.of(
            "theme/assets/a.html",
            "theme/assets/b.svg",
            "theme/strings/de.properties:2:1",
            "theme/strings/en.properties:2",
            "theme/strings/fr.properties",
            "theme/templates/404.peb:2",
            "theme/templates/contacts.peb:3",
            "theme/templates/never-used.peb:1:19",
            "theme/theme.yaml:1:9"),
        places(built));
  }

  @Test
  void wordsOfAThemeHoldNothingThatNobodyCanRead() throws IOException {
    for (String hidden :
        List.of("\\u0000", "\\u001b[31m", "\\u0085", "\\ud800", "\\ufffe", "\\r")) {
      write("theme/strings/en.properties", "nav.toms = a\nnav.contacts = a" + hidden + "b\n");
      BuiltSite built = built("organisation: {name: Example Ltd}");
      assertEquals(List.of("theme/strings/en.properties:2:1"), places(built), hidden);
    }
  }

  private static List<String> places(BuiltSite built) {
    return built.result().diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::span)
        .map(
            span ->
                span.file()
                    + (span.line() > 0 ? ":" + span.line() : "")
                    + (span.column() > 0 ? ":" + span.column() : ""))
        .toList();
  }
}
