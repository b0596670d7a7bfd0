package trustcenter.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trustcenter}: only names its commands. */
@Command(
    name = "trustcenter",
    description = "Builds a company's public trust center from Markdown and YAML.",
    mixinStandardHelpOptions = true,
    versionProvider = TrustCenterCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  trustcenter build",
      "  trustcenter build --source customers/acme --output public",
      "  trustcenter help build"
    })
final class TrustCenterCommand implements Runnable {
  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec known = Optional.ofNullable(spec).orElseThrow();
    throw new ParameterException(known.commandLine(), "Missing command.");
  }

  /** The version in the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
              .orElse("(unpacked)");
      return new String[] {"trustcenter " + version};
    }
  }
}
