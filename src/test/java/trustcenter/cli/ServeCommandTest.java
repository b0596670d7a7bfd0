package trustcenter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the preview is started and ended. */
final class ServeCommandTest {
  private CommandShell shell = new CommandShell(Path.of(""), "2026-01-31");

  @BeforeEach
  void startWithASite(@TempDir Path folder) throws Exception {
    shell = new CommandShell(folder, "2026-01-31");
    shell.write("content/site.yaml", "organisation: {name: Example GmbH}\n");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      int status = shell.run("serve", "--source", shell.folder().toString(), "--port", port);
      assertEquals(ExitStatus.USAGE, status);
      assertTrue(shell.err().contains("port " + port + " is taken"), shell.said());
      assertFalse(shell.said().contains("\tat "), shell.said());
    }
  }

  @Test
  void wrongOptionsAreToldBeforeAnythingListens() {
    String source = shell.folder().toString();
    for (String[] wrong :
        new String[][] {
          {"--port", "70000"}, {"--port", "-1"}, {"--editor", "ed"}, {"--theme", "nowhere"}
        }) {
      int status = shell.run("serve", "--source", source, wrong[0], wrong[1]);
      assertEquals(ExitStatus.USAGE, status, String.join(" ", wrong));
      assertTrue(shell.err().contains(wrong[0]), shell.said());
    }
  }

  @Test
  void itTellsWhereItIsAndEndsWhenItIsInterrupted() throws Exception {
    StringWriter out = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out, true),
            new PrintWriter(new StringWriter()),
            false,
            Map.of(),
            Clock.systemUTC());
    AtomicInteger status = new AtomicInteger(-1);
    Thread thread =
        new Thread(
            () ->
                status.set(
                    Main.run(
                        console, "serve", "--source", shell.folder().toString(), "--port", "0")));
    thread.start();
    long end = System.nanoTime() + 20_000_000_000L;
    while (!out.toString().contains("shown after") && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertTrue(out.toString().startsWith("preview: http://127.0.0.1:"), out.toString());
    assertFalse(out.toString().contains("other machines"), out.toString());
    thread.interrupt();
    thread.join(10_000);
    assertEquals(ExitStatus.FINE, status.get());
  }
}
