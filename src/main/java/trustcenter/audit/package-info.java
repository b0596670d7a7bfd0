/**
 * The last look at the finished tree: links lead somewhere, ids are unique, nothing is loaded from
 * elsewhere.
 *
 * <p>Never changes a file and never knows how a page came about: it reads what a visitor's browser
 * will read.
 */
@NullMarked
package trustcenter.audit;

import org.jspecify.annotations.NullMarked;
