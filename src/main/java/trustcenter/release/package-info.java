/**
 * What was published when: one canonical, immutable file a release, chained by digest.
 *
 * <p>Never changes a release that was written, and never knows how two of them differ.
 */
@NullMarked
package trustcenter.release;

import org.jspecify.annotations.NullMarked;
