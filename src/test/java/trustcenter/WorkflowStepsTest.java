package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.StepRunner.Result;

/** Every step that runs a script, run on real repositories and a real site. */
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WorkflowStepsTest {
  private static final String SITE =
      """
      base_url: https://muster.example/trust/
      time_zone: UTC
      organisation: {name: Muster GmbH, address: "Weg 1, 80331 München", country: DE, email: a@muster.example}
      """;

  private static final String REGISTER =
      "- {name: Alt GmbH, purpose: Mail, country: DE, from: 2020-01-01}\n";

  private static final String BUILD = "action.yml/Check, build and prove";
  private static final String INSTALL = "action.yml/Install";
  private static final String RELEASE = "publish.yml/release/Release and push";
  private static final String KEPT = "publish.yml/check/No release is altered";
  private static final String PUSHED = "publish.yml/build/No release is altered";
  private static final String PUBLISHED = "action.yml/The published releases are there";
  private static final String CHANGES = "publish.yml/check/What changes";

  private final Set<String> done = new TreeSet<>();
  private int tests;
  private StepRunner runner;
  private Path source;
  private Path remote;

  @BeforeEach
  void repository(@TempDir Path folder) throws Exception {
    runner = new StepRunner(folder.toRealPath());
    source = Files.createDirectories(runner.folder().resolve("source"));
    remote = runner.folder().resolve("remote.git");
    runner.command(runner.folder(), "git", "init", "--quiet", "--bare", "-b", "main", "remote.git");
    git("init", "--quiet", "-b", "main");
    git("config", "user.name", "Mia Muster");
    git("config", "user.email", "mia@muster.example");
    git("remote", "add", "origin", "file://" + remote);
    write(".gitignore", "/site-output/\n/.trustcenter-action\n");
    write("content/site.yaml", SITE);
    write("content/subprocessors.yaml", REGISTER);
    Files.createSymbolicLink(
        source.resolve(".trustcenter-action"), runner.folder().resolve("action"));
    commit("Start");
    git("push", "--quiet", "origin", "main");
    runner.knows("inputs.strict", "false").knows("github.ref_name", "main");
    runner.knows("runner.temp", runner.folder().resolve("temp").toString());
    runner.knows("github.repository", "muster/trust").knows("github.token", "secret");
  }

  @AfterEach
  void remember() {
    tests++;
    done.addAll(runner.done());
  }

  /** Only where all tests ran, and not one that somebody chose. */
  @AfterAll
  void everyStepWasRun() throws Exception {
    long all =
        Stream.of(WorkflowStepsTest.class.getDeclaredMethods())
            .filter(each -> each.isAnnotationPresent(Test.class))
            .count();
    Set<String> steps = new TreeSet<>();
    for (WorkflowFile file : WorkflowFile.all()) {
      file.steps().stream()
          .filter(WorkflowFile.Step::runs)
          .forEach(step -> steps.add(step.place()));
    }
    if (tests == all) {
      assertEquals(steps, done);
    }
  }

  private String git(String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(arguments));
    return runner.command(source, line.toArray(String[]::new));
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit(String message) throws Exception {
    git("add", ".");
    git("commit", "--quiet", "-m", message);
  }

  private void release(String date) throws Exception {
    runner.command(source, runner.folder() + "/bin/trustcenter", "release", "--date", date);
    commit("Release " + date);
  }

  private void announce() throws IOException {
    write(
        "content/subprocessors.yaml",
        REGISTER + "- {name: '@octocat <b>', purpose: Print, country: DE, from: 2026-12-01}\n");
  }

  private String calls() throws IOException {
    Path calls = runner.folder().resolve("calls");
    return Files.exists(calls) ? Files.readString(calls) : "";
  }

  // The action.

  @Test
  void theSiteIsBuiltAndItsReleasesAreProved() throws Exception {
    write("content/contacts.yaml", "- {role: security, email: a@muster.example}\n");
    release("2025-06-30"); // Today, a security.txt of that day has expired.
    Result result = runner.run(BUILD, source).isFine();
    assertEquals("site-output", result.output("site"));
    assertTrue(Files.exists(source.resolve("site-output/index.html")));
    assertTrue(result.said().contains("1 release holds, and"), result.said());
    runner.knows("inputs.output", "public").knows("inputs.base-url", "https://other.example/");
    assertEquals("public", runner.run(BUILD, source).isFine().output("site"));
    assertTrue(Files.readString(source.resolve("public/index.html")).contains("other.example"));
    runner.knows("inputs.date", "2025-06-30").run(BUILD, source).isFine();
  }

  @Test
  void aSiteInAFolderOfTheRepositoryIsAnnotatedAndBuiltThere() throws Exception {
    Files.createDirectories(source.resolve("trust"));
    Files.move(source.resolve("content"), source.resolve("trust/content"));
    runner.knows("inputs.source", "./trust");
    assertEquals("trust/site-output", runner.run(BUILD, source).isFine().output("site"));
    write("trust/content/subprocessors.yaml", REGISTER + "- {name: X, country: Kanada}\n");
    runner.run(BUILD, source).fails("::error file=trust/content/subprocessors.yaml,line=2,col=");
  }

  @Test
  void aBrokenSiteIsAnnotatedAtItsLineAndFails() throws Exception {
    write("content/subprocessors.yaml", REGISTER + "- {name: X, country: Kanada}\n");
    runner.run(BUILD, source).fails("::error file=content/subprocessors.yaml,line=2,col=");
    assertFalse(Files.exists(source.resolve("site-output")));
    write("content/subprocessors.yaml", REGISTER + "- {name: X, country: DE}\n");
    runner.run(BUILD, source).isFine();
    runner.knows("inputs.strict", "true");
    runner.run(BUILD, source).fails("::warning file=content/subprocessors.yaml,line=2");
  }

  @Test
  void anAlteredReleaseFails() throws Exception {
    release("2026-01-31");
    Path file = source.resolve("content/releases/2026-01-31.json");
    Files.writeString(file, Files.readString(file).replace("Alt GmbH", "Neu GmbH"));
    runner.run(BUILD, source).fails("release-broken");
  }

  /** The site as it is now is what readers find from now on. */
  private void deploy() throws Exception {
    runner.run(BUILD, source).isFine();
    Path published = Files.createDirectories(runner.folder().resolve("published/data"));
    String current = Files.readString(source.resolve("site-output/data/current.json"));
    Files.writeString(published.resolve("current.json"), current);
  }

  @Test
  void aSiteWithoutAPublishedReleaseIsNotDeployed() throws Exception {
    runner.knows("steps.build.outputs.site", "site-output");
    deploy();
    assertTrue(runner.run(PUBLISHED, source).isFine().said().contains("no release is published"));
    release("2026-01-31");
    deploy();
    announce();
    release("2026-02-28");
    runner.run(BUILD, source).isFine();
    Result result = runner.run(PUBLISHED, source).isFine();
    assertTrue(
        result.said().contains("the release 2026-01-31 is as it is published"), result::said);
    deploy();
    Path last = source.resolve("site-output/data/releases/2026-02-28.json");
    Files.writeString(last, Files.readString(last) + "\n");
    runner.run(PUBLISHED, source).fails("this site alters or drops 2026-02-28. Restore content/");
    Files.delete(last);
    runner.run(PUBLISHED, source).fails("this site alters or drops 2026-02-28. Restore content/");
  }

  @Test
  void whatIsNotPublishedYetOrCannotBeReadKeepsNoSiteFromBeingDeployed() throws Exception {
    runner.knows("steps.build.outputs.site", "site-output");
    release("2026-01-31");
    runner.run(BUILD, source).isFine();
    String said = runner.run(PUBLISHED, source).isFine().said();
    assertTrue(said.contains("::warning title=trustcenter::What is published at"), said);
    Path published = Files.createDirectories(runner.folder().resolve("published"));
    said = runner.run(PUBLISHED, source).isFine().said();
    assertTrue(said.contains("nothing is published at https://muster.example/trust/ yet"), said);
    Files.createDirectories(published.resolve("data"));
    Files.writeString(published.resolve("data/current.json"), "<!doctype html>");
    said = runner.run(PUBLISHED, source).isFine().said();
    assertTrue(said.contains("cannot be read (status 200)"), said);
    write("content/site.yaml", SITE.replaceFirst("base_url.*\n", ""));
    runner.run(BUILD, source).isFine();
    said = runner.run(PUBLISHED, source).isFine().said();
    assertTrue(said.contains("::notice title=trustcenter::The site has no base_url"), said);
  }

  private String program() throws Exception {
    String version = runner.run("action.yml/Which release", source).isFine().output("version");
    runner.knows("steps.program.outputs.version", version);
    return version;
  }

  /** A release of the program on GitHub. */
  private Path published(String version) throws Exception {
    Path made = Files.createDirectories(runner.folder().resolve("releases/v" + version));
    Path action = runner.folder().resolve("action");
    runner.command(action, "./mvnw", "-Parchive");
    for (String end : List.of(".tar.gz", ".tar.gz.sha256")) {
      Files.move(
          action.resolve("target/archive/trustcenter-1.2.0" + end),
          made.resolve("trustcenter-" + version + end));
    }
    Files.delete(runner.folder().resolve("calls"));
    return made;
  }

  @Test
  void aReleaseOfTheProgramIsFetchedOnceAndProved() throws Exception {
    Path made = published("1.2.0");
    runner.knows("inputs.version", "1.2.0").knows("inputs.token", "secret");
    runner.knows("inputs.repository", "o/trustcenter");
    assertEquals("1.2.0", program());
    Result result = runner.run(INSTALL, source).isFine();
    assertTrue(Files.exists(Path.of(result.path().strip(), "trustcenter")), result::path);
    assertTrue(calls().startsWith("gh release download v1.2.0 --repo o/trustcenter "), calls());
    // From the cache, which is proved as well.
    runner.run(INSTALL, source).isFine();
    assertEquals(1, calls().lines().count(), calls());
    runner.knows("inputs.sha256", "0".repeat(64));
    runner.run(INSTALL, source).fails("but " + "0".repeat(64) + " was to be had");
    runner.knows("inputs.sha256", "");
    Files.writeString(
        runner.folder().resolve("temp/trustcenter-archives/trustcenter-1.2.0.tar.gz"), "other");
    runner.run(INSTALL, source).fails("::error title=trustcenter::trustcenter-1.2.0.tar.gz has");
    assertTrue(Files.exists(made));
  }

  @Test
  void aReleaseThatIsNotThereIsNotReplacedByAnother() throws Exception {
    runner.knows("inputs.version", "9.9.9").knows("inputs.token", "secret");
    runner.knows("inputs.repository", "o/trustcenter");
    program();
    runner.run(INSTALL, source).fails("o/trustcenter has no release v9.9.9");
    runner.knows("inputs.version", "$(touch pwned)");
    runner.run("action.yml/Which release", source).fails("version takes a release");
    assertFalse(Files.exists(source.resolve("pwned")));
  }

  @Test
  void sourcesOfNoReleaseAreBuilt() throws Exception {
    runner.knows("github.action_repository", "o/trustcenter").knows("inputs.token", "secret");
    assertEquals("", program());
    Result result = runner.run("action.yml/Which release", source);
    assertTrue(result.output("libraries").matches("[0-9a-f]{64}"), result::outputs);
    runner.run(INSTALL, source).isFine();
    assertEquals("mvnw -q -B -Parchive -DskipTests package\n", calls());
    // A tag whose release is not made yet.
    runner.action("1.3.0");
    assertEquals("1.3.0", program());
    runner.run(INSTALL, source).isFine();
    assertTrue(calls().endsWith("mvnw -q -B -Parchive -DskipTests package\n"), calls());
  }

  // The release of a site.

  @Test
  void aReleaseIsOneCommitMoreOnTheBranch() throws Exception {
    release("2026-01-31");
    git("push", "--quiet", "origin", "main");
    String before = git("rev-parse", "HEAD");
    announce();
    commit("Announce");
    runner.knows("inputs.title", "fr=x").knows("inputs.note", "--force");
    runner.run(RELEASE, source).fails("is no language of this site");
    runner.knows("inputs.title", "\"; $(touch pwned) `id`");
    Result result = runner.run(RELEASE, source).isFine();
    assertEquals(result.output("commit"), runner.command(remote, "git", "rev-parse", "main"));
    assertEquals(before, git("rev-parse", "HEAD~2"));
    assertEquals("content/releases/2026-06-30.json", git("diff", "--name-only", "HEAD~1", "HEAD"));
    assertEquals("Release 2026-06-30", git("log", "-1", "--format=%s"));
    String file = Files.readString(source.resolve("content/releases/2026-06-30.json"));
    assertTrue(file.contains("$(touch pwned) `id`") && file.contains("--force"), file);
    assertFalse(Files.exists(source.resolve("pwned")));
    assertEquals("", git("status", "--porcelain"));
  }

  @Test
  void aReleaseWithADocumentBearsItsOwnName() throws Exception {
    git("push", "--quiet", "origin", "main");
    write("content/documents/list.txt", "A list.\n");
    write("content/documents.yaml", "- {title: List, file: list.txt, as_of: 2026-01-01}\n");
    commit("A document");
    runner.run(RELEASE, source).isFine();
    assertEquals("Release 2026-06-30", git("log", "-1", "--format=%s"));
    assertEquals(2, git("diff", "--name-only", "HEAD~1", "HEAD").lines().count());
  }

  @Test
  void whoWasFasterIsNotOverwritten() throws Exception {
    runner.command(runner.folder(), "git", "clone", "--quiet", "file://" + remote, "other");
    Path other = runner.folder().resolve("other");
    runner.command(
        other,
        "git",
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@x",
        "commit",
        "--quiet",
        "--allow-empty",
        "-m",
        "Faster");
    runner.command(other, "git", "push", "--quiet");
    String faster = runner.command(remote, "git", "rev-parse", "main");
    runner
        .run(RELEASE, source)
        .fails("is not pushed: main has gone on meanwhile, is protected, or cannot be reached");
    assertEquals(faster, runner.command(remote, "git", "rev-parse", "main"));
  }

  @Test
  void aShallowCloneIsNamed() throws Exception {
    String base = git("rev-parse", "HEAD");
    announce();
    commit("Announce");
    git("push", "--quiet", "origin", "main");
    runner.command(
        runner.folder(), "git", "clone", "--quiet", "--depth=1", "file://" + remote, "shallow");
    Path shallow = runner.folder().resolve("shallow");
    Files.createSymbolicLink(
        shallow.resolve(".trustcenter-action"), runner.folder().resolve("action"));
    runner.run(RELEASE, shallow).fails("This clone is shallow; check out with fetch-depth: 0");
    runner.knows("github.event.pull_request.base.sha", base);
    runner.run(KEPT, shallow).fails("This clone is shallow and lacks the commit");
  }

  // A pull request.

  @Test
  void aChangeThatAltersAReleaseFails() throws Exception {
    release("2026-01-31");
    runner.knows("github.event.pull_request.base.sha", git("rev-parse", "HEAD"));
    announce();
    release("2026-02-28");
    runner.run(KEPT, source).isFine();
    git("mv", "content/releases/2026-01-31.json", "content/releases/2026-01-30.json");
    git("commit", "--quiet", "-m", "Move");
    runner.run(KEPT, source).fails("alters or drops: content/releases/2026-01-31.json");
  }

  @Test
  void aPushThatDropsAReleaseIsNotDeployedEvenIfItRewritesHistory() throws Exception {
    String start = git("rev-parse", "HEAD");
    runner.knows("github.event.before", "0".repeat(40));
    runner.run(PUSHED, source).isFine();
    runner.knows("github.event.before", start);
    release("2026-01-31");
    runner.run(PUSHED, source).isFine();
    runner.knows("github.event.before", git("rev-parse", "HEAD"));
    git("reset", "--quiet", "--hard", start);
    announce();
    commit("Announce");
    runner.run(PUSHED, source).fails("alters or drops: content/releases/2026-01-31.json");
    runner.knows("github.event.before", "1".repeat(40));
    runner.run(PUSHED, source).fails("is not in this repository");
  }

  @Test
  void theChangesAreToldInWords() throws Exception {
    String first = runner.run(CHANGES, source).isFine().output("body");
    assertTrue(first.startsWith("There is no release yet"), first);
    release("2026-01-31");
    announce();
    String body = runner.run(CHANGES, source).isFine().output("body");
    assertTrue(body.startsWith("## Changes since the release 2026\\-01\\-31\n"), body);
    assertTrue(body.contains("@&#8203;octocat \\<b\\>"), body);
  }

  @Test
  void theCommentIsWrittenOnceAndThenChanged() throws Exception {
    String place = "publish.yml/comment/Comment";
    Path comments = runner.folder().resolve("comments");
    Files.writeString(comments.resolve("3"), "Somebody else's\n");
    runner.knows("github.event.pull_request.number", "12");
    runner.knows("needs.check.outputs.changes", "First `x` $(touch pwned)\n\"two\"");
    runner.run(place, source).isFine();
    Path ours = comments.resolve("8");
    String mark = "<!-- trustcenter: changes -->\n";
    assertEquals(mark + "First `x` $(touch pwned)\n\"two\"", Files.readString(ours));
    runner.knows("needs.check.outputs.changes", "Second");
    runner.run(place, source).isFine();
    assertEquals(mark + "Second", Files.readString(ours));
    assertEquals("Somebody else's\n", Files.readString(comments.resolve("3")));
    assertEquals(2, Tree.read(comments).files().size());
    assertTrue(calls().contains("POST repos/muster/trust/issues/12/comments "), calls());
    assertTrue(calls().contains("PATCH repos/muster/trust/issues/comments/8 "), calls());
  }

  @Test
  void onAPullRequestFromAForkTheSummaryHasTheChanges() throws Exception {
    runner.knows("steps.changes.outputs.body", "What changes");
    Result result = runner.run("publish.yml/check/Summary", source).isFine();
    assertEquals("What changes\n", result.summary());
    assertEquals("", calls());
  }

  // The program itself.

  @Test
  void aReleaseOfTheProgramHasItsArchivesAndItsBillOfMaterials() throws Exception {
    Path action = runner.folder().resolve("action");
    runner.action("1.2.0");
    runner.knows("github.ref_name", "v1.2.0").knows("github.repository", "o/trustcenter");
    runner.run("release.yml/verify/The tag is the version", action).isFine();
    runner.run("release.yml/verify/Verify", action).isFine();
    runner.run("release.yml/attach/Archive", action).isFine();
    runner.run("release.yml/attach/Attach", action).isFine();
    List<String> calls = calls().lines().toList();
    assertEquals("mvnw -B verify", calls.get(0));
    assertEquals("mvnw -B -Parchive -DskipTests package", calls.get(1));
    assertTrue(
        calls.get(2).startsWith("gh release create v1.2.0 --repo o/trustcenter "),
        calls()::toString);
    assertTrue(calls.get(2).contains(" --verify-tag "), calls()::toString);
    assertTrue(
        calls
            .get(2)
            .endsWith(
                " target/archive/trustcenter-1.2.0.tar.gz target/archive/trustcenter-1.2.0.tar.gz.sha256"
                    + " target/trustcenter.cdx.json"),
        calls()::toString);
    assertEquals("\n- New.\n\n", Files.readString(runner.folder().resolve("notes")));
    runner.knows("github.ref_name", "v1.3.0");
    runner
        .run("release.yml/verify/The tag is the version", action)
        .fails("The tag is v1.3.0, but pom.xml says version 1.2.0.");
    runner.action("1.3.0");
    runner
        .run("release.yml/verify/The tag is the version", action)
        .fails("CHANGELOG.md has no section [1.3.0].");
  }

  @Test
  void everyPushIsVerifiedAndItsWorkflowsAreRead() throws Exception {
    Path action = runner.folder().resolve("action");
    runner.run("verify.yml/verify/Verify", action).isFine();
    assertEquals("mvnw -B verify\n", calls());
    // Nobody may take workflows that were not read for workflows without findings.
    runner
        .run("verify.yml/workflows/Lint", action)
        .fails("lint-workflows: FAILED, no workflow was read: npm cannot fetch");
  }

  @Test
  void theCommandsOfTheHowToAreRight() throws Exception {
    String text = Files.readString(Path.of("docs/how-to/publish-with-github-actions.md"));
    List<String> commands = new ArrayList<>();
    for (String block : text.split("(?m)^```sh\n", -1)) {
      commands.addAll(block.substring(0, Math.max(0, block.indexOf("\n```\n"))).lines().toList());
    }
    commands.removeIf(line -> !line.startsWith("trustcenter "));
    assertNotEquals(List.of(), commands);
    for (String command : commands) {
      runner.command(source, "bash", "-euc", command);
    }
    String workflow = Files.readString(source.resolve(".github/workflows/trustcenter.yml"));
    assertTrue(workflow.contains("/.github/workflows/publish.yml@"), workflow);
  }
}
