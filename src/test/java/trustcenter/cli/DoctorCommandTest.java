package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds. */
final class DoctorCommandTest {
  private CommandShell shell = new CommandShell(Path.of(""), "2026-01-31");

  @BeforeEach
  void startInAnEmptyFolder(@TempDir Path folder) {
    shell = new CommandShell(folder, "2026-01-31");
  }

  private int doctor() {
    return shell.run("doctor", "--source", shell.folder().toString());
  }

  @Test
  void anEmptyFolderGetsTheCommandThatHelps() {
    assertEquals(ExitStatus.CONTENT, doctor());
    assertTrue(shell.out().contains("failed  content"), shell.said());
    assertTrue(shell.out().contains("trustcenter init"), shell.said());
    assertTrue(
        shell.out().contains("note    publishing  There is no Git repository"), shell.said());
  }

  @Test
  void aSiteThatCanBeBuiltIsFineAndNothingIsWritten() throws Exception {
    shell.write("content/site.yaml", "organisation: {name: Example GmbH}\n");
    assertEquals(ExitStatus.FINE, doctor(), shell.said());
    assertTrue(shell.out().contains("ok      content     0 errors"), shell.said());
    assertTrue(shell.out().contains("note    releases    none yet."), shell.said());
    assertTrue(shell.out().contains("ok      target"), shell.said());
    try (var left = Files.list(shell.folder())) {
      assertEquals(1, left.count(), "more than the content is there");
    }
  }

  @Test
  void mistakesABrokenReleaseAndAForeignTargetAreNamed() throws Exception {
    shell.write("content/site.yaml", "organisation: {nam: Example GmbH}\n");
    shell.write("content/releases/2026-01-01.json", "{}");
    shell.write("site-output/thesis.txt", "three years of work");
    assertEquals(ExitStatus.CONTENT, doctor());
    assertTrue(shell.out().contains("failed  content"), shell.said());
    assertTrue(shell.out().contains("trustcenter check"), shell.said());
    assertTrue(shell.out().contains("failed  releases"), shell.said());
    assertTrue(shell.out().contains("failed  target"), shell.said());
    assertTrue(shell.out().contains("thesis.txt"), shell.said());
    assertFalse(shell.said().contains("\tat "), shell.said());
    assertEquals("three years of work", shell.read("site-output/thesis.txt"));
  }
}
