package trustcenter.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trustcenter.render.Theme;

/** What every command that reads content takes: where it is. */
class FolderOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      description = "The folder that holds content/, or content/ itself. Default: this folder.")
  private Path source = Path.of("");

  CommandLine command() {
    return Optional.ofNullable(spec).orElseThrow().commandLine();
  }

  SourceFolder folder() {
    return SourceFolder.of(source, command());
  }

  /** The theme of the source, else the built-in one. */
  Theme theme() {
    return folder().readTheme(Optional.empty(), command());
  }
}
