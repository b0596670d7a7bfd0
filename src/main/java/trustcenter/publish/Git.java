package trustcenter.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import trustcenter.publish.PublishException.Kind;

/**
 * A repository, through the {@code git} on the PATH: it knows the author's keys, helpers and
 * proxies.
 */
final class Git {
  /** What a hook or an alias that runs this program has set, for its own repository. */
  private static final List<String> OF_ANOTHER_REPOSITORY =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_COMMON_DIR",
          "GIT_NAMESPACE",
          "GIT_PREFIX");

  private final Path folder;
  private final Map<String, String> settings;

  private Git(Path folder, Map<String, String> settings) {
    this.folder = folder.toAbsolutePath().normalize();
    this.settings = settings;
  }

  /**
   * The repository around a folder.
   *
   * @param mayAsk whether a person watches, whom git may ask for a password
   */
  static Git around(Path folder, boolean mayAsk) {
    return new Git(folder, mayAsk ? Map.of() : Map.of("GIT_TERMINAL_PROMPT", "0"));
  }

  /** The same repository from a folder that may lie outside of it. */
  Git from(Path other) {
    String repository = ask("rev-parse", "--absolute-git-dir");
    return new Git(other, Map.of("GIT_DIR", repository));
  }

  /**
   * What git answered.
   *
   * @param out without white space at its end
   */
  record Answer(int status, String out, String err) {
    boolean isFine() {
      return status == 0;
    }

    /** Git's own words, on one line. */
    String words() {
      String all = err.isBlank() ? out : err;
      return all.replaceAll("(?m)^(fatal|error|remote|hint): *", "")
          .replaceAll("\\s+", " ")
          .strip();
    }
  }

  /** Runs git, whatever comes of it. */
  Answer run(String... arguments) {
    return run(new byte[0], arguments);
  }

  /** Runs git and returns what it printed; it must succeed. */
  String ask(String... arguments) {
    return ask(new byte[0], arguments);
  }

  /** Runs git on an input and returns what it printed; it must succeed. */
  String ask(byte[] input, String... arguments) {
    Answer answer = run(input, arguments);
    if (!answer.isFine()) {
      throw new PublishException(
          Kind.FAILED,
          "`git " + arguments[0] + "` failed: " + answer.words() + ". Nothing was published.");
    }
    return answer.out();
  }

  private Answer run(byte[] input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    OF_ANOTHER_REPOSITORY.forEach(builder.environment()::remove);
    builder.environment().putAll(settings);
    // Its words are read, not only shown.
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      CompletableFuture<String> err =
          CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      CompletableFuture<String> out =
          CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
      try (OutputStream in = process.getOutputStream()) {
        in.write(input);
      } catch (IOException closed) {
        // It has ended before it read all, and says why.
      }
      return new Answer(process.waitFor(), out.join().stripTrailing(), err.join());
    } catch (CompletionException failed) {
      throw new PublishException(Kind.FAILED, "The answer of git cannot be read. Run it again.");
    } catch (IOException missing) {
      throw new PublishException(
          Kind.FAILED, "There is no `git` on the PATH, and to publish takes it. Install Git.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PublishException(Kind.FAILED, "Stopped while git ran. Nothing was published.");
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
