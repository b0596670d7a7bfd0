package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A browser without a window, for one page at a time. It reaches this machine and no other.
 *
 * @param folder for its profile and what it says
 */
record Chromium(Path program, Path folder) {
  /** An event of the log, which has a line of its own. */
  private static final Pattern REQUEST =
      Pattern.compile("\"initiator\":\"([^\"]*)\".*\"url\":\"([^\"]*)\"");

  /** What the browser itself asks for, whatever page is open. */
  private static final String NO_PAGE = "not an origin";

  /**
   * A page as it was opened.
   *
   * @param dom the page after it was loaded, as HTML
   * @param console what the page's console says, for instance of a policy that was violated
   * @param requests the addresses that the page asked a server for
   * @param picture the digest of a picture of it
   */
  @SuppressWarnings("ArrayRecordComponent") // It is read and never compared.
  record Opened(String dom, List<String> console, List<String> requests, String picture) {}

  /** Where a browser is installed. */
  static Optional<Path> installed() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Opened open(URI page) throws IOException, InterruptedException {
    return open(page, List.of());
  }

  /** The same, seen when the page's script had time for what it does. */
  Opened openAndWait(URI page) throws IOException, InterruptedException {
    return open(page, List.of("--virtual-time-budget=10000"));
  }

  /**
   * Where the browser keeps what this machine's pages stored in it, of all pages that it opened.
   */
  List<String> stored() throws IOException {
    List<String> places = List.of("Cookies", "Local Storage", "Session Storage", "IndexedDB");
    List<String> stored = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean place = places.stream().anyMatch(name -> file.toString().contains("/" + name));
        String text = place ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        if (text.contains("127.0.0.1")) {
          stored.add(folder.relativize(file).toString());
        }
      }
    }
    return stored;
  }

  private Opened open(URI page, List<String> more) throws IOException, InterruptedException {
    Path run = Files.createTempDirectory(folder, "run");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(more);
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--user-data-dir=" + run.resolve("profile"),
            "--enable-logging=stderr",
            "--v=0",
            "--log-net-log=" + run.resolve("net.json"),
            "--net-log-capture-mode=Everything",
            "--window-size=1000,800",
            "--screenshot=" + run.resolve("page.png"),
            "--dump-dom",
            page.toString()));
    Process process =
        new ProcessBuilder(command)
            .directory(run.toFile())
            .redirectOutput(run.resolve("dom.html").toFile())
            .redirectError(run.resolve("log.txt").toFile())
            .start();
    // For one that hangs; a busy machine may take its time.
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    String log = Files.readString(run.resolve("log.txt"));
    assertTrue(ended, () -> "the browser did not end: " + log);
    assertEquals(0, process.exitValue(), log);
    return new Opened(
        Files.readString(run.resolve("dom.html")),
        log.lines().filter(line -> line.contains(":CONSOLE:")).toList(),
        requests(Files.readString(run.resolve("net.json"))),
        digest(Files.readAllBytes(run.resolve("page.png"))));
  }

  private static String digest(byte[] picture) {
    try {
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(picture);
      return HexFormat.of().formatHex(sha256);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  private static List<String> requests(String netLog) {
    List<String> requests = new ArrayList<>();
    Matcher matcher = REQUEST.matcher(netLog);
    while (matcher.find()) {
      if (!matcher.group(1).equals(NO_PAGE)) {
        requests.add(matcher.group(2));
      }
    }
    return requests;
  }
}
