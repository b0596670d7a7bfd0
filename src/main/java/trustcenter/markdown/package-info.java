/**
 * Markdown to outlines (headings, paragraphs, lists, attributes) and to safe HTML; alone knows
 * Flexmark.
 *
 * <p>Never knows what a measure or an agreement is, and never lets an author's HTML through.
 */
@NullMarked
package trustcenter.markdown;

import org.jspecify.annotations.NullMarked;
