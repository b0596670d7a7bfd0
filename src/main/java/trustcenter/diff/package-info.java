/**
 * What differs between two releases, by typed id and field: facts first, and of each whether it is
 * material.
 *
 * <p>Never sees YAML, HTML, file names or line numbers, and never words what it found.
 */
@NullMarked
package trustcenter.diff;

import org.jspecify.annotations.NullMarked;
