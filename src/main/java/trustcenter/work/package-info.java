/** Work that falls into independent pieces, done on all cores. Knows nothing of this program. */
@NullMarked
package trustcenter.work;

import org.jspecify.annotations.NullMarked;
