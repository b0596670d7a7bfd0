/**
 * View records and a theme to HTML; alone knows Pebble.
 *
 * <p>Never gives a template anything but its view record, and never lets one reach a class, a file
 * or the system.
 */
@NullMarked
package trustcenter.render;

import org.jspecify.annotations.NullMarked;
