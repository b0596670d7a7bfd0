package trustcenter.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import trustcenter.build.PreviewRun;
import trustcenter.build.SiteRequest;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.serve.Editor;
import trustcenter.serve.LivePreview;
import trustcenter.serve.PreviewServer;

/** {@code trustcenter serve}. */
@Command(
    name = "serve",
    description =
        "Shows the site in a browser on this machine, as it is written now, and again after each change.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "It writes no file. Unreleased changes are shown under a banner, and each page links to its counterpart in",
      "the last release. What only the finished site shows, such as a dead link in the theme, is found by build.",
      "Ctrl+C ends it.",
      "",
      "Examples:",
      "  trustcenter serve",
      "  trustcenter serve --port 8080 --editor vscode"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int FIRST_PORT = 8000;
  private static final int PORTS = 20;

  private final Console console;

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private ThemeOption theme = new ThemeOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "Where to listen; 0 for any free port. Default: the first free one from 8000 on.")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "The address to listen at. Default: 127.0.0.1, which other machines do not see; 0.0.0.0 shows the"
              + " preview to all of them.")
  private String host = "127.0.0.1";

  @Option(
      names = "--released",
      description =
          "Show the last release at the root, as a build does, and not the working content.")
  private boolean released;

  @Option(
      names = "--editor",
      paramLabel = "vscode|vscodium|idea",
      completionCandidates = Editors.class,
      description = "Let findings link to an editor. Default: to a page that shows the line.")
  private @Nullable String editor;

  ServeCommand(Console console) {
    this.console = console;
  }

  /** What findings can link to. */
  static final class Editors implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Editor.names().iterator();
    }
  }

  @Override
  public Integer call() {
    CommandLine command = source.command();
    SourceFolder folder = source.folder();
    // Wrong options are told before anything listens.
    Optional<Path> chosen = theme.asked();
    folder.theme(chosen, command);
    Function<ZoneId, LocalDate> today = source.today(console);
    List<Path> watched = List.of(folder.content(), chosen.orElse(folder.home().resolve("theme")));
    try (PreviewServer server = start(linked(folder, command), command)) {
      say("preview: " + server.address() + " (Ctrl+C ends it)");
      if (server.isOpen()) {
        say("other machines can see it, for --host is " + host);
      }
      new LivePreview(server, new Spoken())
          .run(
              // Asked anew each time: what was a folder may have become a link meanwhile.
              () ->
                  new SiteRequest(
                      source.folder().content(),
                      folder.themeNow(chosen, command),
                      Optional.empty(),
                      today,
                      false,
                      !released),
              watched);
    }
    return ExitStatus.FINE;
  }

  private Editor linked(SourceFolder folder, CommandLine command) {
    if (editor == null) {
      return Editor.none();
    }
    if (!Editor.names().contains(editor)) {
      throw new ParameterException(
          command,
          "`"
              + editor
              + "` is no editor that can be linked to; --editor takes "
              + String.join(", ", Editor.names())
              + ".");
    }
    return Editor.named(editor, folder.home());
  }

  private PreviewServer start(Editor linked, CommandLine command) {
    int first = port == null ? FIRST_PORT : port;
    if (first < 0 || first > 65_535) {
      throw new ParameterException(command, "--port takes a number from 0 to 65535.");
    }
    int last = port == null ? FIRST_PORT + PORTS - 1 : first;
    for (int next = first; next <= last; next++) {
      Optional<PreviewServer> server = PreviewServer.start(host, next, linked);
      if (server.isPresent()) {
        return server.get();
      }
    }
    throw new ParameterException(
        command,
        port == null
            ? "the ports "
                + first
                + " to "
                + last
                + " are all taken; --port names another, 0 any free one."
            : "port "
                + first
                + " is taken, or "
                + host
                + " is no address of this machine; --port 0 takes"
                + " any free port.");
  }

  private void say(String line) {
    console.out().println(line);
    console.out().flush();
  }

  /** Says on the console what the browser shows too. */
  private final class Spoken implements LivePreview.Listener {
    @Override
    public void changed(PreviewRun.Result result, long millis) {
      List<Diagnostic> found = result.diagnostics();
      console.err().print(new TextPrinter(result.sources(), console.hasColour()).print(found));
      console.err().flush();
      boolean shown = result.preview().isPresent();
      say(
          (shown ? "shown after " + millis + " ms" : "not shown, the state before still is")
              + (found.isEmpty() ? "" : ": " + Summary.of(found, result.rulesAsked())));
    }

    @Override
    public void failed(RuntimeException failure) {
      new Failures(console).explain(failure, false);
      console.err().flush();
    }
  }
}
