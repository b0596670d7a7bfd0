package trustcenter.build;

import java.nio.file.Path;

/**
 * What is to be built, and where to.
 *
 * @param force whether a target with foreign files is overwritten
 */
public record BuildRequest(SiteRequest site, Path output, boolean force) {}
