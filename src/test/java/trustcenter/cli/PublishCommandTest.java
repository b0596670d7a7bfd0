package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code publish} to real repositories on the disk. */
final class PublishCommandTest {
  private static final String SITE =
      """
      base_url: https://muster.example/trust/
      organisation: {name: Muster GmbH}
      """;

  @TempDir private Path folder;
  private CommandShell shell;
  private Path source;
  private Path remote;

  @BeforeEach
  void repository() throws Exception {
    source = Files.createDirectories(folder.resolve("source"));
    remote = folder.resolve("remote.git");
    shell = new CommandShell(source, "2026-06-30");
    git(folder, "init", "--quiet", "--bare", "remote.git");
    git(source, "init", "--quiet", "--initial-branch=main");
    git(source, "config", "user.name", "Mia Muster");
    git(source, "config", "user.email", "mia@muster.example");
    git(source, "remote", "add", "origin", remote.toString());
    shell.write(".gitignore", "site-output/\n*.csv\n");
    shell.write("content/site.yaml", SITE);
    shell.write("content/subprocessors.yaml", "- {name: Alt GmbH, from: 2020-01-01}\n");
    git(source, "add", ".");
    git(source, "commit", "--quiet", "-m", "Start");
  }

  private static String git(Path where, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> command + "\n" + said);
    return said.stripTrailing();
  }

  private int publish(String... more) {
    List<String> arguments = new ArrayList<>(List.of("publish", "--source", source.toString()));
    arguments.addAll(List.of(more));
    return shell.run(arguments.toArray(String[]::new));
  }

  private void release(String date) {
    assertEquals(
        0, shell.run("release", "--source", source.toString(), "--date", date), shell::said);
  }

  private List<String> commits() throws Exception {
    return List.of(git(remote, "log", "--format=%H", "gh-pages").split("\n", -1));
  }

  private void assertBranchIsTheSite() throws Exception {
    Path site = source.resolve("site-output");
    Path checkout = folder.resolve("checkout-" + commits().size());
    git(folder, "clone", "--quiet", "--branch", "gh-pages", remote.toString(), checkout.toString());
    assertEquals(files(site), files(checkout));
    for (String file : files(site)) {
      assertEquals(-1, Files.mismatch(site.resolve(file), checkout.resolve(file)), file);
    }
  }

  private static List<String> files(Path top) throws IOException {
    try (Stream<Path> walk = Files.walk(top)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .filter(file -> !file.startsWith(".git/"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theBranchIsTheSiteByteForByte() throws Exception {
    // Settings under which `git add` would leave files out or write other bytes.
    git(source, "config", "core.autocrlf", "true");
    shell.write(".git/info/attributes", "*.html text eol=crlf\n");
    shell.write(".git/info/exclude", "*.xml\n");
    assertEquals(0, publish(), shell::said);
    assertEquals(1, commits().size());
    assertBranchIsTheSite();
  }

  @Test
  void theBranchThatTheAuthorWorksOnIsLeftAlone() throws Exception {
    git(source, "push", "--quiet", "origin", "main");
    String before = git(remote, "rev-parse", "main");
    assertEquals(2, publish("--branch", "main", "--replace"));
    assertTrue(shell.err().contains("You work on the branch `main` of `origin`"), shell::err);
    git(source, "checkout", "--quiet", "-b", "draft", "--track", "origin/main");
    assertEquals(2, publish("--branch", "main", "--replace"));
    assertEquals(before, git(remote, "rev-parse", "main"));
    // Elsewhere a branch of that name is another one.
    git(folder, "init", "--quiet", "--bare", "pages.git");
    git(source, "remote", "add", "pages", folder.resolve("pages.git").toString());
    git(source, "checkout", "--quiet", "main");
    assertEquals(0, publish("--remote", "pages", "--branch", "main"), shell::said);
  }

  @Test
  void whatIsPublishedAlreadyIsNotPublishedAgain() throws Exception {
    assertEquals(0, publish(), shell::said);
    List<String> before = commits();
    assertEquals(0, publish(), shell::said);
    assertTrue(shell.out().contains("shows this site already"), shell::out);
    assertEquals(before, commits());
  }

  @Test
  void eachPublicationGoesOnFromTheOneBefore() throws Exception {
    assertEquals(0, publish(), shell::said);
    String first = commits().get(0);
    shell.write("content/pages/imprint.md", "---\ntitle: Impressum\n---\nMuster.\n");
    assertEquals(0, publish("--message", "Imprint"), shell::said);
    assertEquals(first, commits().get(1));
    assertEquals("Imprint", git(remote, "log", "-1", "--format=%s", "gh-pages"));
    assertTrue(shell.err().contains("no commit holds yet (content/pages/"), shell::err);
    assertBranchIsTheSite();
  }

  @Test
  void theAuthorsTreeIndexAndBranchesAreNotTouched() throws Exception {
    shell.write("content/site.yaml", SITE + "# a note\n");
    shell.write("staged.txt", "staged\n");
    git(source, "add", "staged.txt");
    String status = git(source, "status", "--porcelain");
    String branches = git(source, "branch", "--format=%(refname) %(objectname)");
    assertEquals(0, publish(), shell::said);
    assertEquals(status, git(source, "status", "--porcelain"));
    assertEquals(branches, git(source, "branch", "--format=%(refname) %(objectname)"));
  }

  @Test
  void aDryRunPushesNothing() throws Exception {
    assertEquals(0, publish("--dry-run"), shell::said);
    assertTrue(shell.out().contains("would be published to origin/gh-pages"), shell::out);
    assertEquals("", git(remote, "branch"));
  }

  @Test
  void aReleaseThatWasPublishedCannotBeDropped() throws Exception {
    release("2026-05-01");
    assertEquals(0, publish(), shell::said);
    shell.write("content/subprocessors.yaml", "- {name: Neu GmbH, from: 2020-01-01}\n");
    release("2026-06-01");
    assertEquals(0, publish(), shell::said);
    List<String> before = commits();
    Files.delete(source.resolve("content/releases/2026-06-01.json"));
    assertEquals(1, publish(), shell::said);
    assertTrue(shell.err().contains("`data/releases/2026-06-01.json` would be gone"), shell::err);
    assertEquals(before, commits());
  }

  private void hook(String name, String script) throws IOException {
    Path file = remote.resolve("hooks").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  @Test
  void whereTheRemoteIsGoneAfterThePushNobodyIsBlamed() throws Exception {
    assertEquals(0, publish(), shell::said);
    shell.write("content/pages/imprint.md", "---\ntitle: Impressum\n---\nMuster.\n");
    hook("pre-receive", "mv \"$PWD\" \"$PWD.gone\"; exit 1");
    assertEquals(3, publish(), shell::said);
    assertTrue(shell.err().contains("cannot be reached any more"), shell::err);
    assertTrue(shell.err().contains("Whether the site arrived there is not known"), shell::err);
  }

  @Test
  void aPushThatArrivedIsDoneEvenIfItsAnswerWasLost() throws Exception {
    hook("post-receive", "kill -9 $PPID");
    assertEquals(0, publish(), shell::said);
    assertEquals(1, commits().size());
    assertBranchIsTheSite();
  }

  /** A site in a folder of a repository that holds other things too. */
  private void moveIntoAFolder() throws Exception {
    git(source, "rm", "-r", "--quiet", "content");
    source = Files.createDirectories(source.resolve("legal"));
    shell = new CommandShell(source, "2026-06-30");
    shell.write("content/site.yaml", SITE);
    shell.write("content/subprocessors.yaml", "- {name: Alt GmbH, from: 2020-01-01}\n");
    git(source, "add", ".");
    git(source, "commit", "--quiet", "-m", "Moved");
  }

  @Test
  void fromAFolderOfTheRepositoryTheBranchIsReadAsAWhole() throws Exception {
    moveIntoAFolder();
    release("2026-05-01");
    assertEquals(0, publish(), shell::said);
    List<String> before = commits();
    assertEquals(0, publish(), shell::said);
    assertTrue(shell.out().contains("shows this site already"), shell::out);
    Files.delete(source.resolve("content/releases/2026-05-01.json"));
    assertEquals(1, publish(), shell::said);
    assertTrue(shell.err().contains("`data/releases/2026-05-01.json` would be gone"), shell::err);
    assertEquals(before, commits());
    assertBranchIsReplacedOnRequestOnly();
  }

  private void assertBranchIsReplacedOnRequestOnly() throws Exception {
    git(source, "push", "--quiet", "origin", "main:theirs");
    assertEquals(2, publish("--branch", "theirs"));
    assertTrue(shell.err().contains("did not publish"), shell::err);
  }

  @Test
  void aReleaseThatWasPublishedCannotBeMadeAgain() throws Exception {
    release("2026-05-01");
    assertEquals(0, publish(), shell::said);
    List<String> before = commits();
    Files.delete(source.resolve("content/releases/2026-05-01.json"));
    shell.write("content/subprocessors.yaml", "- {name: Neu GmbH, from: 2020-01-01}\n");
    release("2026-05-01");
    assertEquals(1, publish(), shell::said);
    assertTrue(
        shell.err().contains("`data/releases/2026-05-01.json` would be altered"), shell::err);
    assertEquals(before, commits());
  }

  @Test
  void aSiteThatMovesToAnotherAddressIsPublished() throws Exception {
    release("2026-05-01");
    assertEquals(0, publish(), shell::said);
    shell.write("content/site.yaml", SITE.replace("muster.example/trust", "trust.muster.example"));
    assertEquals(0, publish(), shell::said);
    assertEquals("trust.muster.example", shell.read("site-output/CNAME").strip());
    assertEquals(2, commits().size());
  }

  @Test
  void contentWithErrorsIsNotPublished() throws Exception {
    shell.write("content/site.yaml", "titel: x\n");
    assertEquals(1, publish());
    assertEquals("", git(remote, "branch"));
  }

  @Test
  void aBranchOfSomebodyElseIsReplacedOnRequestAndKeepsItsHistory() throws Exception {
    git(source, "push", "--quiet", "origin", "main:gh-pages");
    String theirs = commits().get(0);
    assertEquals(2, publish());
    assertTrue(shell.err().contains("did not publish"), shell::err);
    assertEquals(List.of(theirs), commits());
    assertEquals(0, publish("--replace"), shell::said);
    assertEquals(theirs, commits().get(1));
    assertBranchIsTheSite();
  }

  @Test
  void whatWasPutBesideTheSiteIsNamedAndStaysUntilItMayGo() throws Exception {
    assertEquals(0, publish(), shell::said);
    Path other = folder.resolve("other");
    git(folder, "clone", "-q", "-b", "gh-pages", remote.toString(), other.toString());
    Files.writeString(other.resolve("CNAME"), "trust.muster.example\n");
    git(other, "add", "CNAME");
    git(
        other,
        "-c",
        "user.name=Host",
        "-c",
        "user.email=host@muster.example",
        "commit",
        "-qm",
        "Domain");
    git(other, "push", "-q");
    List<String> before = commits();
    assertEquals(2, publish());
    assertTrue(shell.err().contains("would be gone: `CNAME`"), shell::said);
    assertTrue(shell.err().contains("`base_url`"), shell::said);
    assertEquals(before, commits());
    assertEquals(0, publish("--replace"), shell::said);
    assertBranchIsTheSite();
  }

  @Test
  void withoutARepositoryOrRemoteItSaysHowToMakeThem() throws Exception {
    assertEquals(2, publish("--remote", "pages"));
    assertTrue(shell.err().contains("knows no remote `pages`. It knows `origin`"), shell::err);
    assertEquals(2, publish("--branch", "a..b"));
    assertTrue(shell.err().contains("cannot be the name of a branch"), shell::err);
    Path plain = folder.resolve("plain");
    Files.createDirectories(plain.resolve("content"));
    Files.writeString(plain.resolve("content/site.yaml"), SITE);
    assertEquals(2, shell.run("publish", "--source", plain.toString()));
    assertTrue(shell.err().contains("git init"), shell::err);
  }

  @Test
  void aRemoteThatCannotBeReachedIsNamed() throws Exception {
    git(source, "remote", "set-url", "origin", folder.resolve("gone.git").toString());
    assertEquals(3, publish());
    assertTrue(shell.err().contains("`origin` cannot be read"), shell::err);
    assertFalse(shell.err().contains("Exception"), shell::err);
  }

  @Test
  void aRejectedPushIsToldInTheRemotesWords() throws Exception {
    hook(remote.resolve("hooks/pre-receive"), "echo 'only on Mondays' >&2; exit 1");
    assertEquals(3, publish());
    assertTrue(shell.err().contains("only on Mondays"), shell::err);
    assertEquals("", git(remote, "branch"));
  }

  @Test
  void whoIsOvertakenIsToldToRunAgainAndNothingIsForced() throws Exception {
    assertEquals(0, publish(), shell::said);
    shell.write("content/pages/imprint.md", "---\ntitle: Impressum\n---\nMuster.\n");
    Path other = folder.resolve("other");
    git(folder, "clone", "--quiet", "--branch", "gh-pages", remote.toString(), other.toString());
    git(other, "config", "user.name", "Otto");
    git(other, "config", "user.email", "otto@muster.example");
    hook(
        source.resolve(".git/hooks/pre-push"),
        "unset GIT_DIR; cd '"
            + other
            + "' && git commit --quiet --allow-empty -m Faster && git push --quiet origin gh-pages");
    assertEquals(3, publish());
    assertTrue(shell.err().contains("Run the command again"), shell::err);
    Files.delete(source.resolve(".git/hooks/pre-push"));
    assertEquals(0, publish(), shell::said);
    assertEquals("Faster", git(remote, "log", "-1", "--format=%s", "gh-pages~1"));
  }

  private static void hook(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  @Test
  void aShallowCloneOfASingleBranchPublishesToo() throws Exception {
    assertEquals(0, publish(), shell::said);
    git(source, "push", "--quiet", "origin", "main");
    Path shallow = folder.resolve("shallow");
    git(
        folder,
        "clone",
        "--quiet",
        "--depth=1",
        "--branch=main",
        "file://" + remote,
        shallow.toString());
    git(shallow, "config", "user.name", "Mia");
    git(shallow, "config", "user.email", "mia@muster.example");
    Files.writeString(shallow.resolve("content/site.yaml"), SITE + "title: Vertrauen\n");
    assertEquals(0, shell.run("publish", "--source", shallow.toString()), shell::said);
    assertEquals(2, commits().size());
  }

  @Test
  void withoutANameForTheCommitItSaysHowToGiveOne() throws Exception {
    git(source, "config", "user.name", "");
    git(source, "config", "user.email", "");
    assertEquals(2, publish());
    assertTrue(shell.err().contains("git config user.name"), shell::err);
    assertEquals("", git(remote, "branch"));
  }

  @Test
  void theHubIsToldOfEachFeedOnceTheSiteIsThere() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    HttpServer hub =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hub.createContext(
        "/",
        exchange -> {
          told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(told.size() == 1 ? 204 : 503, -1);
          exchange.close();
        });
    hub.start();
    try {
      String address = "http://127.0.0.1:" + hub.getAddress().getPort() + "/";
      shell.write("content/site.yaml", SITE + "websub_hub: " + address + "\n");
      release("2026-05-01");
      assertEquals(0, publish(), shell::said);
      assertEquals(1, told.size());
      assertTrue(told.get(0).startsWith("hub.mode=publish&hub.url="), told::toString);
      String feed = "https%3A%2F%2Fmuster.example%2Ftrust%2Ffeeds%2Fsubprocessors.atom";
      assertTrue(told.get(0).contains("hub.url=" + feed), told::toString);
      assertTrue(
          shell.read("site-output/feeds/subprocessors.atom").contains("rel=\"hub\""),
          "a feed names its hub");
      assertEquals(0, publish(), shell::said);
      assertEquals(1, told.size(), "nothing has changed");
      shell.write("content/site.yaml", SITE + "title: Neu\nwebsub_hub: " + address + "\n");
      release("2026-06-01");
      assertEquals(0, publish(), shell::said);
      assertTrue(shell.err().contains("answered 503"), shell::err);
      assertNotEquals(commits().get(0), commits().get(1));
    } finally {
      hub.stop(0);
    }
  }
}
