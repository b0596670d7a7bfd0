package trustcenter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A folder in which a test types commands, on a fixed day, without a terminal. */
final class CommandShell {
  private final Path folder;
  private final Clock clock;
  private String out = "";
  private String err = "";

  CommandShell(Path folder, String day) {
    this.folder = folder;
    this.clock = Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
  }

  Path folder() {
    return folder;
  }

  /** Writes a file below the folder. */
  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** Types a command and returns its exit status. */
  int run(String... arguments) {
    StringWriter printed = new StringWriter();
    StringWriter complained = new StringWriter();
    Console console =
        new Console(new PrintWriter(printed), new PrintWriter(complained), false, Map.of(), clock);
    int status = Main.run(console, arguments);
    console.out().flush();
    console.err().flush();
    out = printed.toString();
    err = complained.toString();
    return status;
  }

  /** What the last command printed. */
  String out() {
    return out;
  }

  /** What the last command complained of. */
  String err() {
    return err;
  }

  /** All that the last command said, for the message of a failure. */
  String said() {
    return out + err;
  }
}
