package trustcenter.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which theme a site is made with. */
final class ThemeOption {
  @Option(
      names = "--theme",
      paramLabel = "DIR",
      description =
          "A theme whose files stand over the default theme's. Default: theme/ beside content/, if there is one.")
  private @Nullable Path theme;

  /** What was asked for, which need not be there. */
  Optional<Path> asked() {
    return Optional.ofNullable(theme);
  }
}
