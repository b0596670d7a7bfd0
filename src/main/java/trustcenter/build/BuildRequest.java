package trustcenter.build;

import java.nio.file.Path;

/**
 * What is to be built, and where to.
 *
 * @param force whether a target with foreign files is overwritten
 * @param reuse whether pages are taken over from the site that is there, where nothing that they
 *     are made of has changed; the bytes are the same
 */
public record BuildRequest(SiteRequest site, Path output, boolean force, boolean reuse) {}
