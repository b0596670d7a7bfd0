package trustcenter.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which site is wanted, wherever it goes.
 *
 * @param content the folder that holds {@code site.yaml}
 * @param theme a folder over the default theme
 * @param baseUrl in place of the site's own
 * @param today the day for which the site is made, in the site's time zone
 * @param strict whether warnings stop it as errors do
 * @param draft whether the root shows the working content beside the latest release
 */
public record SiteRequest(
    Path content,
    Optional<Path> theme,
    Optional<URI> baseUrl,
    Function<ZoneId, LocalDate> today,
    boolean strict,
    boolean draft) {}
