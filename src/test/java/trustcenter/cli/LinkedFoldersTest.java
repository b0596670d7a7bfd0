package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A change to the source can bring a link in place of a folder that nobody names, and so nothing
 * elsewhere on the machine is published; what somebody names is followed.
 */
final class LinkedFoldersTest {
  @TempDir Path disk;
  private CommandShell shell;
  private Path source;
  private Path elsewhere;

  @BeforeEach
  void writeASiteElsewhere() throws IOException {
    shell = new CommandShell(disk, "2026-01-31");
    shell.write("elsewhere/content/site.yaml", "organisation: {name: Secret Ltd}\n");
    shell.write("elsewhere/theme/assets/secret.txt", "Secret\n");
    elsewhere = disk.resolve("elsewhere");
    source = Files.createDirectories(disk.resolve("source"));
  }

  private void link(String name) throws IOException {
    Files.createSymbolicLink(source.resolve(name), elsewhere.resolve(name));
  }

  private void isRefused(String name, String option, String... command) {
    assertEquals(ExitStatus.USAGE, shell.run(command), shell::err);
    assertTrue(
        shell.err().contains(name + "/ is a link of the file system that leads out of"),
        shell::err);
    assertTrue(shell.err().contains("name it with " + option), shell::err);
    assertFalse(Files.exists(source.resolve("site-output")));
  }

  @Test
  void contentThatLeadsOutOfTheSourceIsRefused() throws IOException {
    link("content");
    for (String command : new String[] {"build", "check", "release", "doctor"}) {
      isRefused("content", "--source", command, "--source", source.toString());
    }
    isRefused("content", "SITE_OR_SOURCE", "verify", source.toString());
  }

  @Test
  void contentThatIsNamedIsFollowed() throws IOException {
    link("content");
    String content = source.resolve("content").toString();
    assertEquals(ExitStatus.FINE, shell.run("check", "--source", content), shell::err);
  }

  @Test
  void aSourceThatIsItselfALinkIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(disk.resolve("link"), elsewhere);
    assertEquals(ExitStatus.FINE, shell.run("check", "--source", link.toString()), shell::err);
  }

  @Test
  void contentThatLeadsToAnotherPlaceInTheSourceIsFollowed() throws IOException {
    shell.write("source/site/site.yaml", "organisation: {name: Example Ltd}\n");
    Files.createSymbolicLink(source.resolve("content"), Path.of("site"));
    assertEquals(ExitStatus.FINE, shell.run("check", "--source", source.toString()), shell::err);
  }

  @Test
  void aThemeThatLeadsOutOfTheSourceIsRefusedUnlessItIsNamed() throws IOException {
    shell.write("source/content/site.yaml", "organisation: {name: Example Ltd}\n");
    link("theme");
    for (String command : new String[] {"build", "check"}) {
      isRefused("theme", "--theme", command, "--source", source.toString());
    }
    String theme = source.resolve("theme").toString();
    String folder = source.toString();
    assertEquals(
        ExitStatus.FINE, shell.run("build", "--source", folder, "--theme", theme), shell::err);
  }
}
