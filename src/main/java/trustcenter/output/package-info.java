/**
 * The finished site on disk: its paths, the staged tree, and the swap that puts it in the old one's
 * place.
 *
 * <p>Never knows what a file of the site says, and never leaves a half-written site where the old
 * one stood.
 */
@NullMarked
package trustcenter.output;

import org.jspecify.annotations.NullMarked;
