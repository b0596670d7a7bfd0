package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.render.Theme;

/** {@code theme}, as an author types it. */
final class ThemeCommandTest {
  @TempDir private Path folder;
  private CommandShell shell;

  @BeforeEach
  void shell() {
    shell = new CommandShell(folder, "2026-06-30");
  }

  private int theme(String... files) {
    List<String> arguments = new ArrayList<>(List.of("theme", "--source", folder.toString()));
    arguments.addAll(List.of(files));
    return shell.run(arguments.toArray(String[]::new));
  }

  @Test
  void allFilesThatCanBeCopiedAreListed() {
    assertEquals(0, theme());
    assertEquals(Theme.defaultFiles(), shell.out().lines().toList());
  }

  @Test
  void aCopyIsTheDefaultFileAndTheSiteIsBuiltWithIt() throws IOException {
    shell.write("content/site.yaml", "organisation: {name: Muster GmbH}\n");
    assertEquals(0, theme("overview.peb", "strings/en.properties"), shell::said);
    for (String file : List.of("templates/overview.peb", "strings/en.properties")) {
      assertEquals(Files.readString(Path.of("theme", file)), shell.read("theme/" + file));
    }
    shell.write(
        "theme/templates/overview.peb",
        "{% extends \"layout\" %}{% block content %}<h1>Mine</h1>{% endblock %}\n");
    String output = folder.resolve("site-output").toString();
    assertEquals(0, shell.run("build", "--source", folder.toString(), "--output", output));
    assertTrue(shell.read("site-output/index.html").contains("<h1>Mine</h1>"), shell::said);
  }

  @Test
  void whatIsThereStays() throws IOException {
    shell.write("theme/templates/page.peb", "mine\n");
    assertEquals(1, theme("page.peb"));
    assertTrue(shell.out().contains("page.peb, for it is there already"), shell::out);
    assertEquals("mine\n", shell.read("theme/templates/page.peb"));
  }

  @Test
  void aMistypedNameGetsASuggestionAndNothingIsWritten() throws IOException {
    assertEquals(2, theme("page.peb", "contcts.peb"));
    assertTrue(shell.err().contains("did you mean `contacts.peb`?"), shell::err);
    assertEquals(2, theme("../x"));
    assertTrue(shell.err().contains("`trustcenter theme` lists those that it has"), shell::err);
    assertTrue(Files.notExists(folder.resolve("theme")));
  }
}
