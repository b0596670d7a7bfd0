package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's own program is asked about the configuration that the guide gives. */
class NginxTest {
  private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
  private static final Path GUIDE = Path.of("docs/how-to/host-elsewhere.md");
  private static final String BEGIN = "<!-- file: trust.conf -->\n```nginx\n";

  @TempDir private Path folder;

  @Test
  void theConfigurationOfTheGuideIsAccepted() throws Exception {
    if (!Files.isExecutable(PROGRAM)) {
      Machine.Need.NGINX.missing("no nginx is installed");
    }
    assertEquals("", complaints(configuration()));
  }

  @Test
  void anotherOneIsNot() throws Exception {
    if (!Files.isExecutable(PROGRAM)) {
      Machine.Need.NGINX.missing("no nginx is installed");
    }
    String broken = configuration().replace("absolute_redirect off", "absolute_redirect perhaps");
    assertTrue(complaints(broken).contains("absolute_redirect"), broken);
  }

  private static String configuration() throws IOException {
    String guide = Files.readString(GUIDE);
    int begin = guide.indexOf(BEGIN) + BEGIN.length();
    return guide.substring(begin, guide.indexOf("\n```", begin) + 1);
  }

  /** What nginx says against a file in its folder for sites; empty where it takes it. */
  private String complaints(String site) throws IOException, InterruptedException {
    // A test may take no port of the system, and nginx opens what it is to listen on.
    String listening = site.replace("listen 80;", "listen unix:" + folder.resolve("socket") + ";");
    assertNotEquals(site, listening);
    Files.writeString(folder.resolve("trust.conf"), listening);
    Path main = folder.resolve("nginx.conf");
    Files.writeString(
        main,
        "pid "
            + folder.resolve("pid")
            + ";\nerror_log stderr;\nevents {}\nhttp {\n  access_log off;\n  include "
            + folder.resolve("trust.conf")
            + ";\n}\n");
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(), "-t", "-q", "-p", folder.toString(), "-c", main.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean taken = process.waitFor() == 0;
    return taken ? "" : "nginx: " + said;
  }
}
