/**
 * Commands, options, exit statuses, the console and the clock.
 *
 * <p>Never decides anything about content; nothing imports this package.
 */
@NullMarked
package trustcenter.cli;

import org.jspecify.annotations.NullMarked;
