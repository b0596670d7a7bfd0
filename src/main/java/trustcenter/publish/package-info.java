/**
 * Brings the finished site to a branch of a Git repository, from which a host such as GitHub Pages
 * serves it, and tells a WebSub hub.
 *
 * <p>Never builds or changes a site, never touches the author's working tree, index or branches,
 * and never takes back what was published.
 */
@NullMarked
package trustcenter.publish;

import org.jspecify.annotations.NullMarked;
