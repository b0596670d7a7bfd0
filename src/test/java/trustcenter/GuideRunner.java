package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import trustcenter.GuidePage.Block;

/**
 * Does what a page of the guide says, in a folder of its own, as its reader would in a terminal:
 * the working folder and what was exported last from one block to the next.
 */
final class GuideRunner {
  /**
   * What every block begins with. {@code trustcenter serve} runs until it shows the site: then its
   * page is fetched, and it is ended.
   */
  private static final String BEGIN =
      """
      source "$MACHINE/state"
      trap 'export -p | grep -v " BASH_ENV=" >"$MACHINE/state"; printf "cd %q\\n" "$PWD" >>"$MACHINE/state"' EXIT
      trustcenter() {
        if [ "${1:-}" != serve ]; then command trustcenter "$@"; return; fi
        # It is there before anybody looks into it.
        : >"$MACHINE/preview"
        command trustcenter "$@" --port 0 >"$MACHINE/preview" 2>&1 &
        local preview=$! address= i
        for i in {1..600}; do
          address=$(sed -n 's/^preview: \\(http[^ ]*\\) .*/\\1/p' "$MACHINE/preview")
          # Until the site is read for the first time, the server is there and has nothing to show.
          if [ -n "$address" ] && /usr/bin/curl -fs "$address" >"$MACHINE/page"; then break; fi
          sleep 0.1
        done
        grep -q '<h1' "$MACHINE/page"
        kill "$preview"
        wait "$preview" || :
        cat "$MACHINE/preview"
      }
      """;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * A machine with the program, Git, and stand-ins for what needs a network.
   *
   * @param folder where all of it is; the page begins in {@code work}
   */
  GuideRunner(Path folder) throws IOException {
    this.folder = folder;
    for (String name : List.of("bin", "home", "work")) {
      Files.createDirectories(folder.resolve(name));
    }
    tool("bin/trustcenter", StepRunner.program());
    Tree.read(Path.of("src/test/resources/guide/bin")).files().keySet().forEach(this::standIn);
    environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("MACHINE", folder.toString());
    // 30 June 2026, since sites change with the day.
    environment.put("SOURCE_DATE_EPOCH", "1782813600");
    Files.writeString(folder.resolve("state"), "cd '" + folder.resolve("work") + "'\n");
  }

  Path work() {
    return folder.resolve("work");
  }

  private void standIn(String name) {
    try {
      tool("bin/" + name, Files.readString(Path.of("src/test/resources/guide/bin", name)));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private void tool(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  /** What the commands for other programs were. */
  String calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readString(calls) : "";
  }

  /** A small site in a repository with a remote, which most pages begin with. */
  void site() throws Exception {
    Tree.copy(Path.of("src/test/resources/guide/site"), work());
    run(
        """
        git init -q --bare -b main ../remote.git
        git init -q -b main
        git config user.name "Mia Muster"
        git config user.email mia@muster.example
        git remote add origin ../remote.git
        printf '/site-output/\\n/public/\\n' >.gitignore
        git add .
        git commit -qm Start
        git push -q origin main
        """,
        0);
  }

  /** The archive of a release of the program, as somebody downloads it. */
  void archive() throws Exception {
    tool("trustcenter-0.1.0/bin/trustcenter", StepRunner.program());
    try (ZipOutputStream jar =
        new ZipOutputStream(
            Files.newOutputStream(folder.resolve("trustcenter-0.1.0/trustcenter.jar")))) {
      for (Map.Entry<String, byte[]> file : Tree.read(Path.of("theme")).files().entrySet()) {
        jar.putNextEntry(new ZipEntry("trustcenter/theme/" + file.getKey()));
        jar.write(file.getValue());
      }
    }
    run(
        """
        tar czf trustcenter-0.1.0.tar.gz -C .. trustcenter-0.1.0
        sha256sum trustcenter-0.1.0.tar.gz >trustcenter-0.1.0.tar.gz.sha256
        """,
        0);
  }

  /** Does what all blocks say; returns how many of them were run. */
  int follow(GuidePage page) throws Exception {
    int run = 0;
    Optional<String> said = Optional.empty();
    for (Block block : page.blocks()) {
      String place = page.place(block);
      if (block.is("file") || block.is("append") || block.is("line")) {
        write(block);
        said = Optional.empty();
      } else if (block.language().equals("sh") && !block.is("shown")) {
        said = Optional.of(run(block, place));
        run++;
      } else if (block.language().equals("text") && said.isPresent()) {
        assertPrinted(place, block.text(), said.get());
        said = Optional.empty();
      } else {
        assertTrue(block.is("shown"), place + ": nothing says what is to be done with it");
      }
    }
    return run;
  }

  private void write(Block block) throws Exception {
    Path here = Path.of(run("pwd\n", 0).strip());
    if (block.is("line")) {
      int colon = block.argument().lastIndexOf(':');
      Path file = here.resolve(block.argument().substring(0, colon));
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      int number = Integer.parseInt(block.argument().substring(colon + 1));
      lines.set(number - 1, block.text().stripTrailing());
      Files.writeString(file, String.join("\n", lines) + "\n");
      return;
    }
    Path file = here.resolve(block.argument());
    Files.createDirectories(file.getParent());
    if (block.is("append")) {
      Files.writeString(file, block.text(), StandardOpenOption.APPEND);
    } else {
      Files.writeString(file, block.text());
    }
  }

  private String run(Block block, String place) throws Exception {
    int status = block.is("status") ? Integer.parseInt(block.argument()) : 0;
    try {
      return run(block.text(), status);
    } catch (AssertionError failed) {
      throw new AssertionError(place + "\n" + block.text() + "\n" + failed.getMessage(), failed);
    }
  }

  /** Runs a script that has to end with that status, and returns what it said. */
  String run(String script, int status) throws Exception {
    Path file = Files.writeString(folder.resolve("block.sh"), BEGIN + script);
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-euo", "pipefail", file.toString()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace("\r\n", "\n");
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), said);
    assertEquals(status, process.exitValue(), said);
    return said;
  }

  /** In what is expected, {@code …} stands for anything in a line, and alone for any lines. */
  private static void assertPrinted(String place, String expected, String said) {
    String pattern =
        expected
            .stripTrailing()
            .lines()
            .map(
                line ->
                    line.strip().equals("…")
                        ? "(?:.*\n)*?"
                        : Pattern.compile("…")
                                .splitAsStream(line + " ")
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*?"))
                                .replaceFirst(" \\\\E$", "\\\\E")
                            + " *\n")
            .collect(Collectors.joining());
    if (!Pattern.matches(pattern, said.stripTrailing() + "\n")) {
      assertEquals(expected, said, place);
    }
  }
}
