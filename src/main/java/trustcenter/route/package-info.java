/**
 * Typed things to paths and addresses on the site, and links between them.
 *
 * <p>Never writes a file; nothing else joins an address by hand.
 */
@NullMarked
package trustcenter.route;

import org.jspecify.annotations.NullMarked;
