/**
 * Files for machines beside the pages: sitemap, robots.txt, security.txt, CNAME.
 *
 * <p>Never says anything that no page says.
 */
@NullMarked
package trustcenter.export;

import org.jspecify.annotations.NullMarked;
