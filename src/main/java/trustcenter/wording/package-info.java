/**
 * The theme's words, and dates, numbers, countries and periods in the reader's language.
 *
 * <p>Never knows which page the words are for.
 */
@NullMarked
package trustcenter.wording;

import org.jspecify.annotations.NullMarked;
