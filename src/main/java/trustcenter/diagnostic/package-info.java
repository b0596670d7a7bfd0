/**
 * What is wrong, where, and what to do about it: spans, codes, diagnostics and their printers.
 *
 * <p>Never reads a file and never prints: it is given texts and returns texts.
 */
@NullMarked
package trustcenter.diagnostic;

import org.jspecify.annotations.NullMarked;
