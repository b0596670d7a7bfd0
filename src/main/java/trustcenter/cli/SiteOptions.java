package trustcenter.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import trustcenter.build.BuildRequest;
import trustcenter.build.SiteRequest;
import trustcenter.content.BaseUrl;

/** What every command that builds a site takes beside its source. */
final class SiteOptions {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the site is written. Default: site-output/ beside content/.")
  private @Nullable Path output;

  @Mixin private ThemeOption theme = new ThemeOption();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will be published, in place of base_url in site.yaml.")
  private @Nullable URI baseUrl;

  @Option(names = "--strict", description = "Let warnings fail the build as errors do.")
  private boolean strict;

  /**
   * What is to be built.
   *
   * @param reuse whether pages that would be the same are taken over from the site that is there
   */
  BuildRequest request(
      SourceOptions source, Console console, boolean draft, boolean force, boolean reuse) {
    CommandLine command = source.command();
    SourceFolder folder = source.folder();
    Path target = Optional.ofNullable(output).orElse(folder.home().resolve("site-output"));
    folder.refuseTarget(target, command);
    SiteRequest site =
        new SiteRequest(
            folder.content(),
            folder.theme(theme.asked(), command),
            publishedAt(command),
            source.today(console),
            strict,
            draft);
    return new BuildRequest(site, target, force, reuse);
  }

  private Optional<URI> publishedAt(CommandLine command) {
    if (baseUrl == null) {
      return Optional.empty();
    }
    Optional<URI> base = BaseUrl.of(baseUrl);
    if (base.isEmpty()) {
      throw new ParameterException(
          command,
          "`"
              + baseUrl
              + "` cannot be the address of a site; --base-url takes https://host/path/ without query and fragment.");
    }
    return base;
  }
}
