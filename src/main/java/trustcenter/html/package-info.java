/**
 * HTML that is so regular that every reader finds the same in it, read without a whole parser.
 *
 * <p>Never decides what is safe, and never reads what readers could take differently.
 */
@NullMarked
package trustcenter.html;

import org.jspecify.annotations.NullMarked;
