/**
 * What a trust center says, as plain immutable values: the records of the content format.
 *
 * <p>Never knows YAML, HTML, templates, paths on a disk or where something was written.
 */
@NullMarked
package trustcenter.model;

import org.jspecify.annotations.NullMarked;
