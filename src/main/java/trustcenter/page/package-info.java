/**
 * Which pages exist, and for each template one record of exactly what it shows.
 *
 * <p>Never writes HTML around its values, never reads a template, never knows where a file is
 * written.
 */
@NullMarked
package trustcenter.page;

import org.jspecify.annotations.NullMarked;
