/**
 * Changes between releases to entries that a customer can read, in each language.
 *
 * <p>Never decides what changed, and never knows how an entry is shown.
 */
@NullMarked
package trustcenter.changelog;

import org.jspecify.annotations.NullMarked;
