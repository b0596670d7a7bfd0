/**
 * Work that falls into independent pieces, done on all cores.
 *
 * <p>Never knows what the work is: it is given pieces and begins them.
 */
@NullMarked
package trustcenter.work;

import org.jspecify.annotations.NullMarked;
