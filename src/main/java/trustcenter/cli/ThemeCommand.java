package trustcenter.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import trustcenter.diagnostic.Nearest;
import trustcenter.output.TextFiles;
import trustcenter.render.Theme;

/** {@code trustcenter theme}. */
@Command(
    name = "theme",
    description = {
      "Lists the files of the default theme, or copies some of them into theme/ beside content/, where they stand over it.",
      "A file that is there already stays as it is."
    },
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit status: 0 listed, or copied; 1 a file is there already; 2 wrong options, or no such file;",
      "3 a mistake in this program or a failed disk.",
      "",
      "Examples:",
      "  trustcenter theme",
      "  trustcenter theme contacts.peb",
      "  trustcenter theme templates/layout.peb strings/en.properties"
    })
final class ThemeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FolderOptions source = new FolderOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      completionCandidates = DefaultFiles.class,
      description = "A file to copy, with or without its folder. Default: only list them.")
  private List<String> files = new ArrayList<>();

  ThemeCommand(Console console) {
    this.console = console;
  }

  /** What can be copied. */
  static final class DefaultFiles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Theme.defaultFiles().iterator();
    }
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      Theme.defaultFiles().forEach(console.out()::println);
      return ExitStatus.FINE;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    files.stream().map(this::known).forEach(file -> texts.put(file, text(file)));
    Path own = source.folder().ownTheme(source.command());
    List<String> kept = TextFiles.writeNew(own, texts);
    texts.keySet().stream()
        .filter(file -> !kept.contains(file))
        .forEach(file -> console.out().println("wrote " + own.resolve(file)));
    kept.forEach(
        file -> console.out().println("kept  " + own.resolve(file) + ", for it is there already"));
    return kept.isEmpty() ? ExitStatus.FINE : ExitStatus.CONTENT;
  }

  /** The whole name of a file that may be given without its folder. */
  private String known(String file) {
    return Theme.defaultFiles().stream()
        .filter(each -> each.equals(file) || each.endsWith("/" + file))
        .findFirst()
        .orElseThrow(() -> unknown(file));
  }

  private ParameterException unknown(String file) {
    List<String> names = new ArrayList<>(Theme.defaultFiles());
    Theme.defaultFiles().forEach(each -> names.add(each.substring(each.lastIndexOf('/') + 1)));
    String hint = Nearest.hint(file, names);
    return new ParameterException(
        source.command(),
        "the default theme has no file `"
            + file
            + "`; "
            + (hint.isEmpty() ? "`trustcenter theme` lists those that it has." : hint));
  }

  private static String text(String file) {
    return new String(Theme.builtIn().bytes(file).orElseThrow(), StandardCharsets.UTF_8);
  }
}
