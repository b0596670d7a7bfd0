package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.scaffold.NewSite;

/** {@code init} and {@code new}, as a user types them. */
final class NewSiteCommandsTest {
  @TempDir private Path folder;
  private CommandShell shell;

  @BeforeEach
  void shell() {
    shell = new CommandShell(folder, "2026-06-30");
  }

  private int init(String... more) {
    List<String> arguments = new ArrayList<>(List.of("init", folder.toString()));
    arguments.addAll(List.of(more));
    return shell.run(arguments.toArray(String[]::new));
  }

  private int add(String... what) {
    List<String> arguments = new ArrayList<>(List.of("new"));
    arguments.addAll(List.of(what));
    arguments.addAll(List.of("--source", folder.toString()));
    return shell.run(arguments.toArray(String[]::new));
  }

  private void assertBuilds() {
    String output = folder.resolve("site-output").toString();
    assertEquals(
        0,
        shell.run("build", "--source", folder.toString(), "--output", output),
        () -> shell.said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "de,en", "en,de"})
  void whatInitWritesBuilds(String languages) throws IOException {
    assertEquals(
        0,
        init(
            "--name",
            "Muster & Söhne: \"Hosting\" #1 GmbH",
            "--address",
            "Weg 1, 80331 München",
            "--country",
            "DE",
            "--email",
            "info@muster.example",
            "--base-url",
            "https://muster.example/trust",
            "--language",
            languages),
        shell::said);
    assertBuilds();
    assertFalse(shell.err().contains("translation-missing"), shell::err);
    assertFalse(shell.err().contains("article-32-uncovered"), shell::err);
    String overview = shell.read("site-output/index.html");
    assertTrue(overview.contains("Muster &amp; Söhne: &quot;Hosting&quot; #1 GmbH"), overview);
    // Its hints are for the author alone.
    Path toms = folder.resolve("site-output/toms");
    try (Stream<Path> pages = Files.walk(toms)) {
      for (Path page : pages.filter(each -> each.toString().endsWith(".html")).toList()) {
        assertFalse(Files.readString(page).contains("AES-256"), page::toString);
      }
    }
  }

  @Test
  void onANameAloneItBuildsToo() {
    assertEquals(0, init("--name", "Muster GmbH"), shell::said);
    assertBuilds();
  }

  @Test
  void whatIsThereStays() throws IOException {
    shell.write(".gitignore", "mine\n");
    shell.write("content/site.yaml", "title: Mine\norganisation: {name: Ich GmbH}\n");
    assertEquals(0, init("--language", "de,en"), shell::said);
    assertEquals("mine\n", shell.read(".gitignore"));
    assertTrue(shell.read("content/site.yaml").contains("Ich GmbH"));
    assertTrue(shell.out().contains("kept  " + folder.resolve("content")), shell::out);
    assertTrue(Files.exists(folder.resolve(".vscode/settings.json")));
    // What a new site has would be published beside the author's own.
    try (Stream<Path> files = Files.list(folder.resolve("content"))) {
      assertEquals(List.of(folder.resolve("content/site.yaml")), files.toList());
    }
    assertBuilds();
  }

  @Test
  void wrongAnswersAreNamedAndNothingIsWritten() throws IOException {
    assertEquals(2, init());
    assertTrue(shell.err().contains("--name says it"), shell::err);
    assertEquals(2, init("--name", "x", "--language", "fr"));
    assertTrue(shell.err().contains("--language takes de and en"), shell::err);
    assertEquals(2, init("--name", "x", "--language", "de,de"));
    assertEquals(2, init("--name", "x", "--country", "Germany"));
    assertEquals(2, init("--name", "x", "--base-url", "ftp://x/"));
    assertEquals(2, init("--name", "x\ny: z"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void theWorkflowForGitHubNamesTheRepositoryOfThisProgramAndKeepsWhatIsThere() throws IOException {
    assertEquals(0, init("--name", "Muster GmbH"), shell::said);
    assertFalse(Files.exists(folder.resolve(".github")));
    shell.write(".github/dependabot.yml", "mine\n");
    String commit = "0123456789abcdef".repeat(3).substring(8);
    String action = "muster/trustcenter@" + commit;
    assertEquals(0, init("--name", "Muster GmbH", "--github-action", action), shell::said);
    String workflow = shell.read(".github/workflows/trustcenter.yml");
    String uses = "uses: muster/trustcenter/.github/workflows/publish.yml@" + commit + "\n";
    assertTrue(workflow.contains(uses), workflow);
    assertTrue(workflow.contains("release: ${{ inputs.release == true }}\n"), workflow);
    assertEquals("mine\n", shell.read(".github/dependabot.yml"));
    assertEquals("", shell.err());
  }

  @Test
  void aWorkflowThatIsNotPinnedToACommitIsWrittenWithAWarning() {
    assertEquals(
        0, init("--name", "Muster GmbH", "--github-action", "muster/x@v1.2.0"), shell::said);
    assertTrue(shell.err().contains("at `v1.2.0`, which is no commit (40 hexa"), shell::err);
  }

  @Test
  void noWorkflowIsWrittenThatCallsNobodysRepository() throws IOException {
    assertEquals(2, init("--name", "Muster GmbH", "--github"), shell::said);
    assertTrue(shell.err().contains("--github-action OWNER/REPO@COMMIT says it"), shell::err);
    for (String wrong :
        List.of("muster", "muster/x", "a/b@c d", "a/b@x\ny", "../b@c", "a/b@-c", "OWNER/b@c")) {
      assertEquals(2, init("--name", "Muster GmbH", "--github-action", wrong), wrong);
      assertTrue(shell.err().contains("takes OWNER/REPO@REF"), shell::err);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void onATerminalItAsksForWhatNoOptionSays() throws IOException {
    Map<String, String> answers =
        Map.of(
            "Languages",
            "de, en",
            "Legal",
            "Gefragt GmbH",
            "Address",
            "",
            "E-mail",
            "a@b.example",
            "Repository",
            "gefragt/trustcenter@v1");
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            true,
            Map.of(),
            Clock.systemUTC(),
            question -> answers.getOrDefault(question.split("[ :,]", -1)[0], ""));
    assertEquals(0, Main.run(console, "init", folder.toString(), "--country", "AT", "--github"));
    String workflow = shell.read(".github/workflows/trustcenter.yml");
    assertTrue(workflow.contains("uses: gefragt/trustcenter/.github/"), workflow);
    String site = shell.read("content/site.yaml");
    assertTrue(site.contains("languages: [de, en]"), site);
    assertTrue(site.contains("name: Gefragt GmbH"), site);
    assertTrue(site.contains("# address:"), site);
    assertTrue(site.contains("country: AT"), site);
    assertTrue(site.contains("email: a@b.example"), site);
  }

  @Test
  void theSchemasThatItWritesAreAllThereAre() throws IOException {
    Set<String> written = new TreeSet<>(NewSite.schemas().keySet());
    Set<String> known = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("docs/schema"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .forEach(name -> known.add(".trustcenter/schema/" + name));
    }
    assertEquals(known, written);
  }

  @Test
  void eachKindOfThingIsAddedAndTheSiteBuilds() throws IOException {
    assertEquals(0, init("--name", "Muster GmbH", "--language", "de"), shell::said);
    assertEquals(
        0,
        add(
            "subprocessor",
            "BunnyWay d.o.o.",
            "--country",
            "SI",
            "--purpose",
            "CDN: und #DNS",
            "--location",
            "SI,DE"),
        shell::said);
    assertEquals(0, add("data-center", "Rechenzentrum Nürnberg"), shell::said);
    assertEquals(0, add("certificate", "iso27001"), shell::said);
    assertEquals(0, add("toms", "Maßnahmen: im Büro"), shell::said);
    assertEquals(0, add("update", "Wartung am Sonntag"), shell::said);
    String register = shell.read("content/subprocessors.yaml");
    assertTrue(register.contains("  - name: BunnyWay d.o.o.\n"), register);
    assertTrue(register.contains("    purpose: 'CDN: und #DNS'\n"), register);
    assertTrue(register.contains("    from: 2026-06-30\n"), register);
    assertTrue(
        shell.read("content/updates/2026-06-30-wartung-am-sonntag.md").contains("2026-06-30"));
    assertBuilds();
    assertTrue(Files.exists(folder.resolve("site-output/subprocessors/bunnyway-d-o-o/index.html")));
    assertTrue(Files.exists(folder.resolve("site-output/data-centers/rechenzentrum-nuernberg")));
  }

  @Test
  void todayIsTheDayThatIsGivenElseThatOfTheSite() throws IOException {
    shell.write(
        "content/site.yaml", "organisation: {name: Muster GmbH}\ntime_zone: Pacific/Kiritimati\n");
    // At 10 o'clock in Greenwich it is tomorrow there.
    assertEquals(0, add("update", "Tomorrow"), shell::said);
    assertTrue(Files.exists(folder.resolve("content/updates/2026-07-01-tomorrow.md")), shell::out);
    assertEquals(0, add("update", "Then", "--date", "2026-02-03"), shell::said);
    assertTrue(Files.exists(folder.resolve("content/updates/2026-02-03-then.md")), shell::out);
  }

  @Test
  void whatIsGivenStandsAsOneValueAndNothingElse() throws IOException {
    shell.write("content/site.yaml", "organisation: {name: Muster GmbH}\n");
    assertEquals(2, add("subprocessor", "Neu GmbH", "--id", "neu\n  brand: x"));
    assertEquals(1, add("subprocessor", "Neu GmbH", "--country", "DE, brand: x"));
    assertEquals(1, add("subprocessor", "Neu GmbH", "--location", "DE], brand: [x"));
    assertFalse(Files.exists(folder.resolve("content/subprocessors.yaml")));
    assertEquals(0, add("subprocessor", "Neu GmbH", "--country", "NO", "--location", "NO,EU"));
    String register = shell.read("content/subprocessors.yaml");
    assertTrue(register.contains("locations: ['NO', EU]"), register);
  }

  @Test
  void whatIsThereAlreadyIsNotAddedAgainAndNothingIsWritten() throws IOException {
    assertEquals(0, init("--name", "Muster GmbH"), shell::said);
    assertEquals(0, add("subprocessor", "Alt GmbH"), shell::said);
    assertEquals(0, add("data-center", "Eins"), shell::said);
    String register = shell.read("content/subprocessors.yaml");
    assertEquals(1, add("subprocessor", "Alt GmbH"));
    assertTrue(shell.err().contains("duplicate-id"), shell::err);
    assertEquals(1, add("data-center", "Eins"));
    assertTrue(shell.err().contains("There is already"), shell::err);
    assertEquals(register, shell.read("content/subprocessors.yaml"));
    assertEquals(0, add("subprocessor", "Alt GmbH", "--id", "alt-2"), shell::said);
  }

  @Test
  void aListThatNobodyCanGoOnWithIsLeftAndTheEntryShown() throws IOException {
    shell.write("content/site.yaml", "organisation: {name: Muster GmbH}\n");
    shell.write("content/subprocessors.yaml", "[{name: Alt GmbH}]\n");
    assertEquals(1, add("subprocessor", "Neu GmbH"));
    assertTrue(shell.err().contains("- name: Neu GmbH"), shell::err);
    assertEquals("[{name: Alt GmbH}]\n", shell.read("content/subprocessors.yaml"));
    assertEquals(2, add("certificate", "iso9001"));
    assertTrue(shell.err().contains("iso27001"), shell::err);
    assertEquals(1, add("subprocessor", "Neu GmbH", "--country", "Germany"));
  }
}
