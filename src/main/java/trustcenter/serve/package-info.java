/**
 * The live preview: watches the author's files, plans the site anew when they change, and shows its
 * pages to a browser on the same machine.
 *
 * <p>Never writes a file, and never shows anything to other machines unless it is told to.
 */
@NullMarked
package trustcenter.serve;

import org.jspecify.annotations.NullMarked;
